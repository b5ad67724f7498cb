using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;

namespace PublicDialogue.Tests.Documentation;

/// <summary>The example of the tour on programmes of conversations.</summary>
internal static class TourOfConversations
{
    public static (ConversationProgramme Programme, RoundRobin Managers) Show(
        IReadOnlyList<ConversationPartner> people, IReadOnlyList<PersonId> branchManagers, BusinessHours hours, Instant now)
    {
        // README
        var programme = new ConversationProgramme(new("director-2027"), people) { MostADay = 3 }   // forty people from four layers
            .Plan(hours, from: new(2027, 3, 15), through: new(2027, 4, 30), at: now).Value;   // refused, with the reason, where no time is free

        var firstFour = programme.Slots.Take(4);   // one of each layer
        var whoIsLeft = programme.Progress(now).Missing;   // nobody
        programme = programme.Move(firstFour.First().Person, hours, through: new(2027, 4, 30), at: now).Value;   // she is ill; the others stay

        var everybodyMeets = RoundRobin.Of(branchManagers);   // fourteen of them: 13 rounds of 7 pairs

        // end
        return whoIsLeft.Count == 0 ? (programme, everybodyMeets) : (programme, RoundRobin.Of());
    }
}
