using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;

namespace PublicDialogue.Dialogue;

/// <summary>What the book says of its ideas together: who still waits, and what became of them.</summary>
internal sealed class IdeaMeasures(IReadOnlyList<Idea> ideas, DateTimeZone zone)
{
    public IReadOnlyList<UnansweredIdea> Unanswered(Instant asOf, int limit, BusinessCalendar calendar)
    {
        var today = Day(asOf);
        var late = new List<UnansweredIdea>();
        foreach (var (idea, answer) in Answers([.. ideas.Where(idea => idea.SubmittedAt <= asOf).Select(idea => Until(idea, asOf))]))
        {
            if (answer.WaitsSince is { } since && calendar.Add(Day(since), limit) is var due && today > due)
            {
                var kind = answer.IsDecided ? SilenceKind.NotReportedBack : SilenceKind.Undecided;
                late.Add(new(idea.Id, idea.From, kind, since, due, calendar.CountBetween(due, today)));
            }
        }

        return ContentList<UnansweredIdea>.Of([.. late.OrderBy(row => row.Since)], nameof(late));
    }

    public IdeaInfluence Influence(Func<Idea, bool> isAsked) => Influence([.. Answers(ideas).Where(row => isAsked(row.Idea))]);

    /// <summary>Measures each group, in the order in which they first sent in an idea.</summary>
    public IReadOnlyDictionary<UserGroupId, IdeaInfluence> InfluenceByGroup() =>
        Answers(ideas).GroupBy(row => row.Idea.From).ToDictionary(rows => rows.Key, rows => Influence([.. rows]));

    private IdeaInfluence Influence((Idea Idea, IdeaAnswer Answer)[] asked)
    {
        Proportion Reached(Func<IdeaState, bool> isReached) => new(asked.Count(row => isReached(row.Answer.State)), asked.Length);
        return new(
            Reached(IdeaTransitions.IsDecided),
            Reached(state => state is IdeaState.Planned or IdeaState.Delivered),
            Reached(state => state == IdeaState.Delivered),
            MedianDays.Of(asked.Select(DaysToAnswer).OfType<int>()));
    }

    private static IEnumerable<(Idea Idea, IdeaAnswer Answer)> Answers(IReadOnlyList<Idea> ideas)
    {
        var threads = new IdeaThreads(ideas);
        return ideas.Select(idea => (idea, new IdeaAnswer(idea, threads.Root(idea))));
    }

    /// <summary>Gives an idea as it was at a moment.</summary>
    public static Idea Until(Idea idea, Instant asOf) => idea with
    {
        Decisions = [.. idea.Decisions.Where(decision => decision.At <= asOf)],
        Reports = [.. idea.Reports.Where(report => report.At <= asOf)],
    };

    private int? DaysToAnswer((Idea Idea, IdeaAnswer Answer) row) =>
        row.Answer.FirstTold is { } told ? Period.DaysBetween(Day(row.Idea.SubmittedAt), Day(told)) : null;

    private LocalDate Day(Instant moment) => moment.InZone(zone).Date;
}
