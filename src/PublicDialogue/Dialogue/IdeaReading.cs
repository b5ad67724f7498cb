using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Dialogue;

/// <summary>Reads ideas into facts as of a moment: how long each waits, and what its group was not told.</summary>
internal static class IdeaReading
{
    // The least limit that can be asked for; the rule has its own.
    private const int OneDay = 1;

    public static TenderPart Of(IdeaBook book, Instant asOf, BusinessCalendar calendar)
    {
        var waiting = book.Unanswered(asOf, OneDay, calendar).ToDictionary(idea => idea.IdeaId, idea => idea.BusinessDaysLate + OneDay);
        var today = asOf.InZone(book.Zone).Date;
        return new()
        {
            Parts =
            [
                .. book.Ideas.Select((idea, at) => (Idea: IdeaMeasures.Until(idea, asOf), Path: FormattableString.Invariant($"Ideas[{at}]")))
                    .Where(row => row.Idea.SubmittedAt <= asOf)
                    .Select(row => new TenderPart
                    {
                        Id = row.Idea.Id.Value,
                        Facts = [waiting.TryGetValue(row.Idea.Id, out int days)
                            ? FollowUpFacts.IdeaWait.Known(days, new(row.Path)) : FollowUpFacts.IdeaWait.Absent(new(row.Path))],
                        Parts = [.. Decisions(row.Idea, row.Path, decision => calendar.CountBetween(decision.At.InZone(book.Zone).Date, today))],
                    }),
            ],
        };
    }

    // A review decides nothing.
    private static IEnumerable<TenderPart> Decisions(Idea idea, string path, Func<IdeaDecision, int> daysSince)
    {
        var unreported = idea.Unreported;
        for (int at = 0; at < idea.Decisions.Count; at++)
        {
            var decision = idea.Decisions[at];
            if (decision.To != IdeaState.InReview)
            {
                var place = new Origin(FormattableString.Invariant($"{path}.Decisions[{at}]"));
                yield return new()
                {
                    Facts =
                    [
                        FollowUpFacts.DecisionReason.Read(decision.Reason?.ToString(), default, place),
                        unreported.Any(open => ReferenceEquals(open, decision))
                            ? FollowUpFacts.UnreportedDays.Known(daysSince(decision), place) : FollowUpFacts.UnreportedDays.Absent(place),
                    ],
                };
            }
        }
    }
}
