using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;
using PublicDialogue.Tests.Dialogue;
using Xunit;

namespace PublicDialogue.Tests.Documentation;

public sealed class TourOfConversationsTests
{
    [Fact]
    public void Tour_OfConversations_IsAsItSays()
    {
        var now = Instant.FromUtc(2027, 3, 1, 8, 0);
        var people = ConversationProgrammeTests.Programme().Partners;
        var (programme, managers) = TourOfConversations.Show(
            people,
            [.. Enumerable.Range(1, 14).Select(at => new PersonId($"m{at}"))],
            new(CountryCalendars.Denmark, DateTimeZoneProviders.Tzdb["Europe/Copenhagen"], DayHours.Parse("09:00-16:00")),
            now);

        Assert.Equal(4, programme.Layers.Count);
        Assert.Equal(4, programme.Slots.Take(5).Select(slot => people.Single(partner => partner.Person == slot.Person).Layer).Distinct().Count());
        Assert.Equal(ConversationState.Cancelled, programme.Slots[0].State);
        Assert.Equal(40, programme.Slots.Count(slot => slot.State == ConversationState.Planned));
        Assert.Equal((13, 7), (managers.Rounds.Count, managers.Rounds[0].Pairs.Count));
    }
}
