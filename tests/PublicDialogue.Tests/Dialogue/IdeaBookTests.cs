using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using Xunit;
using static PublicDialogue.Tests.Dialogue.IdeaSamples;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>No idea without an answer: undecided, or decided and not told, past a number of business days (practice D8).</summary>
public sealed class IdeaBookTests
{
    private static readonly BusinessCalendar Calendar = CountryCalendars.Denmark;

    [Theory]
    [InlineData(11, 0)]
    [InlineData(14, 0)]
    [InlineData(15, 1)]
    public void Unanswered_NothingDecided_IsLateFromTheDayAfterTheLimit(int day, int late)
    {
        // Sent in on Monday 11 January: ten business days end with Monday 25 January, day 14.
        Assert.Equal(late, Book(Sent("1", North)).Unanswered(Day(day), 10, Calendar).Count);
    }

    [Fact]
    public void Unanswered_NothingDecided_SaysSinceWhenAndHowLate() => Assert.Equal(
        [new UnansweredIdea(new("1"), North, SilenceKind.Undecided, Day(0), new(2027, 1, 25), 3)],
        Book(Sent("1", North)).Unanswered(Day(17), 10, Calendar));

    [Fact]
    public void Unanswered_OverEaster_DoesNotCountTheDaysOff()
    {
        // 22 March to 2 April 2027: Maundy Thursday 25 March to Easter Monday 29 March are off.
        var idea = Sent("1", North, 70);
        Assert.Equal(new LocalDate(2027, 3, 22), idea.SubmittedAt.InZone(Zone).Date);
        Assert.Empty(Book(idea).Unanswered(Day(77), 3, Calendar));
        Assert.Empty(Book(idea).Unanswered(Day(78), 3, Calendar));
        Assert.Equal(new LocalDate(2027, 3, 30), Book(idea).Unanswered(Day(79), 3, Calendar).Single().DueOn);
    }

    [Fact]
    public void Unanswered_LateInTheEvening_CountsTheDayAtThePlace()
    {
        // 23:30 UTC on 10 January is 11 January in Copenhagen.
        var idea = new Idea(new("1"), Why, North, Instant.FromUtc(2027, 1, 10, 23, 30));
        Assert.Equal(new LocalDate(2027, 1, 12), Book(idea).Unanswered(Day(9), 1, Calendar).Single().DueOn);
    }

    [Fact]
    public void Unanswered_DecidedButNotTold_IsNotReportedBack() => Assert.Equal(
        (SilenceKind.NotReportedBack, Day(0)),
        Book(Sent("1", North).Went(IdeaState.Declined, 2)).Unanswered(Day(20), 10, Calendar).Select(row => (row.Kind, row.Since)).Single());

    [Fact]
    public void Unanswered_AnotherGroupWasTold_StillWaits() =>
        Assert.Single(Book(Sent("1", North).Went(IdeaState.Declined, 2).Told(South, 3)).Unanswered(Day(20), 10, Calendar));

    [Fact]
    public void Unanswered_ToldBeforeItWasDecided_StillWaits() =>
        Assert.Single(Book(Sent("1", North).Told(North, 1).Went(IdeaState.Declined, 2)).Unanswered(Day(20), 10, Calendar));

    [Fact]
    public void Unanswered_ThatItIsInReview_IsNoAnswer() => Assert.Equal(
        SilenceKind.Undecided,
        Book(Sent("1", North).Went(IdeaState.InReview, 2).Told(North, 3)).Unanswered(Day(20), 10, Calendar).Single().Kind);

    [Fact]
    public void Unanswered_ToldAndThenDelivered_WaitsFromTheDelivery()
    {
        var delivered = Sent("1", North).Went(IdeaState.InReview, 1).Went(IdeaState.Prioritised, 2).Told(North, 3).Went(IdeaState.Planned, 30).Went(IdeaState.Delivered, 40);
        Assert.Empty(Book(delivered).Unanswered(Day(29), 10, Calendar));
        Assert.Equal((SilenceKind.NotReportedBack, Day(30)), Book(delivered).Unanswered(Day(60), 10, Calendar).Select(row => (row.Kind, row.Since)).Single());
        Assert.Empty(Book(delivered.Told(North, 41)).Unanswered(Day(60), 10, Calendar));
    }

    [Fact]
    public void Unanswered_TakenUpAgain_WaitsFromThere() => Assert.Equal(
        (SilenceKind.Undecided, Day(20)),
        Book(Sent("1", North).Went(IdeaState.Declined, 1).Told(North, 2).Went(IdeaState.InReview, 20)).Unanswered(Day(60), 10, Calendar).Select(row => (row.Kind, row.Since)).Single());

    [Fact]
    public void Unanswered_TakenUpAgainAtTheMomentOfTheReport_WaitsForANewAnswer()
    {
        // The group was told of the first answer when it was no longer one.
        var again = Sent("1", North).Went(IdeaState.Declined, 1).Went(IdeaState.InReview, 1).Told(North, 1).Went(IdeaState.Declined, 2);
        Assert.Equal((SilenceKind.NotReportedBack, Day(1)), Book(again).Unanswered(Day(60), 10, Calendar).Select(row => (row.Kind, row.Since)).Single());
    }

    [Fact]
    public void Unanswered_AtAnEarlierMoment_KnowsNothingOfWhatCameLater()
    {
        var book = Book(Sent("1", North).Went(IdeaState.Declined, 20).Told(North, 21), Sent("2", South, 19));
        Assert.Equal([new("1")], book.Unanswered(Day(19), 10, Calendar).Select(row => row.IdeaId));
        Assert.Empty(book.Unanswered(Day(22), 10, Calendar));
    }

    [Fact]
    public void Unanswered_Several_ComeWithTheLongestWaitFirst() => Assert.Equal(
        ["b", "a"],
        Book(Sent("a", North, 4), Sent("b", South, 1), Sent("c", South, 30)).Unanswered(Day(31), 10, Calendar).Select(row => row.IdeaId.Value));

    [Fact]
    public void Unanswered_ADuplicateOfADeclinedIdea_HasItsAnswerOnceItsGroupWasTold()
    {
        var declined = Sent("1", North).Went(IdeaState.Declined, 2).Told(North, 3);
        var same = Sent("2", South, 1).Follows("1", 4);
        Assert.Equal([(new IdeaId("2"), SilenceKind.NotReportedBack)], Book(declined, same).Unanswered(Day(30), 10, Calendar).Select(row => (row.IdeaId, row.Kind)));
        Assert.Empty(Book(declined, same.Told(South, 5)).Unanswered(Day(30), 10, Calendar));
        Assert.Empty(Book(declined.Told(South, 5), same).Unanswered(Day(30), 10, Calendar));
        Assert.Single(Book(declined.Told(South, 3), same).Unanswered(Day(30), 10, Calendar));
    }

    [Fact]
    public void Unanswered_ADuplicateOverSeveral_FollowsToTheLast()
    {
        var book = Book(Sent("1", North).Follows("2", 1), Sent("2", South).Follows("3", 1), Sent("3", South));
        Assert.Equal(new IdeaId("3"), book.FindAnswered(new("1"))!.Id);
        Assert.Equal([SilenceKind.Undecided, SilenceKind.Undecided, SilenceKind.Undecided], book.Unanswered(Day(30), 10, Calendar).Select(row => row.Kind));
    }

    [Fact]
    public void Unanswered_ADuplicateOfAnIdeaElsewhere_IsUndecided()
    {
        var book = Book(Sent("1", North).Follows("elsewhere", 1).Told(North, 2));
        Assert.Null(book.FindAnswered(new("1")));
        Assert.Equal(SilenceKind.Undecided, book.Unanswered(Day(30), 10, Calendar).Single().Kind);
    }

    [Fact]
    public void Unanswered_NoLimit_Throws()
    {
        Assert.Throws<ArgumentException>("limit", () => Book().Unanswered(Day(0), 0, Calendar));
        Assert.Throws<ArgumentOutOfRangeException>(() => Book(Sent("1", North)).Unanswered(Instant.FromUtc(2070, 1, 1, 0, 0), 10, Calendar));
    }

    [Fact]
    public void MarkDuplicate_InACircle_IsRefused()
    {
        var book = Book(Sent("1", North).Follows("2", 1), Sent("2", South).Follows("3", 1), Sent("3", South));
        var change = book.MarkDuplicate(new("3"), new("1"), Chair, Day(2), Why, Meeting);
        Assert.Equal(RefusalKind.DuplicateInCircle, change.Refusal!.Kind);
        Assert.Empty(change.Happened);
    }

    [Fact]
    public void Ideas_InACircleOrTwice_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Book(Sent("1", North).Follows("2", 1), Sent("2", South).Follows("1", 1)));
        Assert.Throws<ArgumentException>(() => Book(Sent("0", North).Follows("1", 1), Sent("1", North).Follows("2", 1), Sent("2", South).Follows("1", 1)));
        Assert.Throws<ArgumentException>(() => Book(Sent("1", North), Sent("1", South)));
    }

    [Fact]
    public void Submit_AKeyThatIsTaken_IsRefused()
    {
        Assert.Equal(RefusalKind.KeyTaken, Book(Sent("1", North)).Submit(Sent("1", South)).Refusal!.Kind);
        Assert.Equal(RefusalKind.DuplicateInCircle, Book(Sent("1", North).Follows("2", 1)).Submit(Sent("2", South).Follows("1", 1)).Refusal!.Kind);
    }

    [Fact]
    public void Verbs_OnTheBook_GiveWhatHappened()
    {
        var sent = Book().Submit(Sent("1", North));
        Assert.Equal([new IdeaSubmitted(Day(0), Sent("1", North))], sent.Happened);
        var declined = sent.Value.Decide(new("1"), IdeaState.Declined, Chair, Day(1), Why, Meeting);
        var told = declined.Value.Report(new("1"), new(North, Day(2)));
        Assert.Equal(Book(Sent("1", North).Went(IdeaState.Declined, 1).Told(North, 2)), told.Value);
        Assert.Equal([typeof(IdeaDecided), typeof(IdeaReported)], declined.Happened.Concat(told.Happened).Select(happening => happening.GetType()));
        Assert.Equal(RefusalKind.IdeaTransition, told.Value.Decide(new("1"), IdeaState.Planned, Chair, Day(3), Why, Meeting).Refusal!.Kind);
        Assert.Throws<ArgumentException>("id", () => told.Value.Report(new("2"), new(North, Day(2))));
    }
}
