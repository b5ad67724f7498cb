using System.Collections.Generic;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Tests.Documentation;

/// <summary>The example of the tour on public channels.</summary>
internal static class TourOfChannels
{
    public static (IReadOnlyList<StrategyGap> Missing, ResponseReview Answers, IReadOnlyList<EscalationDue> Line) Show(
        EscalationStep callTheMayor, EscalationStep informTheBoard, IReadOnlyList<PublicMessage> messages, BusinessHours hours, Instant now)
    {
        // README
        var strategy = new ChannelStrategy(new("facebook"), LocalizedText.Of(Language.English, "The town's page"))
        {
            Purpose = new(LocalizedText.Of(Language.English, "Answer what people ask about the town")),
            Responsible = new ResponsibleGroup(new AuthorityId("town")),   // everyone: written down, but not accepted
            CrisisPlan = new([callTheMayor, informTheBoard]),   // within 30 minutes by the clock; within two hours of opening time
        };
        var missing = strategy.Missing;   // a named responsible, guidelines: as data, and in four languages

        var target = ResponseTarget.InBusinessTime(Duration.FromHours(4));   // nights, weekends and holidays do not count
        var answers = target.Review(messages, hours, now);   // in time, late and overdue, with the share and its n
        var whoByWhen = strategy.CrisisPlan.TimeLine(raisedAt: now, hours);

        // end
        return (missing, answers, whoByWhen);
    }
}
