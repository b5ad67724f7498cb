using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using Xunit;
using static PublicDialogue.Tests.Dialogue.IdeaSamples;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Whatever is decided and told in whatever order, the book agrees with one who goes through the days one by one.</summary>
public sealed class IdeaProperties
{
    private static readonly BusinessCalendar Calendar = CountryCalendars.Denmark;

    // What somebody tries on one of four ideas: a state, a report to one of two groups, or a duplicate; some days after the last try.
    private static readonly Gen<(int Idea, int What, int Days)[]> Tries =
        (from idea in Gen.Choose(0, 3) from what in Gen.Choose(0, 11) from days in Gen.Choose(0, 9) select (idea, what, days)).ArrayOf();

    [Fact]
    public void Unanswered_AnyHistory_IsWhatGoingThroughItFinds() => Prop.ForAll(Arb.From(Tries), tries =>
    {
        var (book, today) = Run(tries);
        var found = book.Unanswered(Day(today), 5, Calendar);
        return book.Ideas.Where(idea => idea.DuplicateOf is null).All(idea => Waits(idea, today) == found.FirstOrDefault(row => row.IdeaId == idea.Id)?.Since);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Verbs_AnyHistory_CanBeReplayedFromWhatHappened() => Prop.ForAll(Arb.From(Tries), tries =>
    {
        var (book, _) = Run(tries, out var happened);
        return book == happened.Aggregate(new IdeaBook(Zone), (replayed, happening) => happening switch
        {
            IdeaSubmitted sent => replayed with { Ideas = [.. replayed.Ideas, sent.Idea] },
            IdeaDecided made => replayed with { Ideas = [.. replayed.Ideas.Select(idea => idea.Id == made.IdeaId ? idea with { Decisions = [.. idea.Decisions, made.Decision] } : idea)] },
            IdeaReported told => replayed with { Ideas = [.. replayed.Ideas.Select(idea => idea.Id == told.IdeaId ? idea with { Reports = [.. idea.Reports, told.Report] } : idea)] },
            _ => replayed,
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Influence_AnyHistory_NarrowsFromDecidedToDelivered() => Prop.ForAll(Arb.From(Tries), tries =>
    {
        var influence = Run(tries).Book.InfluenceOf(North);
        return influence.Delivered.Count <= influence.Planned.Count && influence.Planned.Count <= influence.Decided.Count
            && influence.Decided.Of == 2 && influence.DaysToAnswer.N <= 2;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Anonymise_AnyHistory_ChangesNoFigure() => Prop.ForAll(Arb.From(Tries), tries =>
    {
        var (book, today) = Run(tries);
        var without = book.Anonymise(Day(today + 1));
        return without.Ideas.All(idea => idea.SubmittedBy is null && idea.Decisions.All(decision => decision.By is null))
            && without.InfluenceOf(North) == book.InfluenceOf(North)
            && without.Unanswered(Day(today), 5, Calendar).SequenceEqual(book.Unanswered(Day(today), 5, Calendar));
    }).QuickCheckThrowOnFailure();

    private static (IdeaBook Book, int Today) Run((int Idea, int What, int Days)[] tries) => Run(tries, out _);

    private static (IdeaBook Book, int Today) Run((int Idea, int What, int Days)[] tries, out List<object> happened)
    {
        var log = new List<object>();
        var book = new IdeaBook(Zone);
        for (int id = 0; id < 4; id++)
        {
            var change = book.Submit(Sent($"{id}", id < 2 ? North : South));
            log.AddRange(change.Happened);
            book = change.Value;
        }

        int today = 0;
        foreach (var (idea, what, days) in tries)
        {
            today += days;
            var id = new IdeaId($"{idea}");
            var change = what switch
            {
                < 3 => book.Report(id, new(what == 0 ? South : North, Day(today))),
                < 6 => book.MarkDuplicate(id, new($"{what - 3}"), Chair, Day(today), Why, Meeting),
                11 => book.Decide(id, IdeaState.InReview, Chair, Day(today), Why, Meeting),
                _ => book.Decide(id, (IdeaState)(what - 5), Chair, Day(today), Why, Meeting),
            };
            log.AddRange(change.Happened);
            book = change.IsDone ? change.Value : book;
        }

        happened = log;
        return (book, today);
    }

    // Day by day, decisions before reports: the group waits from when it asked, from when its idea is taken up again, and from what it was not told.
    private static Instant? Waits(Idea idea, int today)
    {
        Instant? since = idea.SubmittedAt;
        var state = IdeaState.Submitted;
        for (int day = 0; day <= today; day++)
        {
            foreach (var decision in idea.Decisions.Where(decision => decision.At == Day(day)))
            {
                since = decision.To == IdeaState.InReview && state != IdeaState.Submitted ? decision.At : since ?? decision.At;
                state = decision.To;
            }

            since = idea.Reports.Any(report => report.At == Day(day) && report.To == idea.From)
                && state is IdeaState.Prioritised or IdeaState.Planned or IdeaState.Delivered or IdeaState.Declined
                ? null
                : since;
        }

        return since is { } from && Late(from.InZone(Zone).Date, Day(today).InZone(Zone).Date) ? from : null;
    }

    private static bool Late(LocalDate from, LocalDate today)
    {
        int businessDays = 0;
        for (var day = from.PlusDays(1); day <= today; day = day.PlusDays(1))
        {
            businessDays += Calendar.IsBusinessDay(day) ? 1 : 0;
        }

        // The fifth business day is still in time; a day off after it is late already.
        return businessDays > 5 || (businessDays == 5 && !Calendar.IsBusinessDay(today));
    }
}
