using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;
using Xunit;
using static PublicDialogue.Tests.Dialogue.IdeaSamples;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>An idea goes from state to state as the table allows, and each step says who, when, why and at which meeting.</summary>
public sealed class IdeaTests
{
    private static readonly string[] Languages = ["en", "da", "sv", "nl"];

    private static readonly Idea New = Sent("1", North);

    [Fact]
    public void Decide_OneStep_SaysWhoWhenWhyAndWhere()
    {
        var change = New.Decide(IdeaState.InReview, Chair, Day(3), Why, Meeting);
        var decision = new IdeaDecision(IdeaState.InReview, Day(3)) { By = Chair, Reason = Why, Meeting = Meeting };
        Assert.Equal([decision], change.Value.Decisions);
        Assert.Equal([new IdeaDecided(Day(3), New.Id, decision)], change.Happened);
        Assert.Equal(IdeaState.InReview, change.Value.State);
        Assert.Equal(IdeaState.Submitted, New.State);
    }

    [Fact]
    public void Decide_EveryPairOfStates_FollowsTheTable()
    {
        foreach (var from in Enum.GetValues<IdeaState>())
        {
            foreach (var to in Enum.GetValues<IdeaState>().Except([IdeaState.Submitted]))
            {
                var idea = In(from);
                var change = to == IdeaState.DuplicateOf ? idea.MarkDuplicate(new("2"), Chair, Day(9), Why, Meeting) : idea.Decide(to, Chair, Day(9), Why, Meeting);
                Assert.Equal(IdeaTransitions.Allows(from, to), change.IsDone);
                Assert.Equal(change.IsDone ? null : RefusalKind.IdeaTransition, change.Refusal?.Kind);
            }
        }
    }

    [Fact]
    public void Table_FromEachState_IsAsDocumented() => Assert.Equal(
        [
            "Submitted: InReview, Declined, DuplicateOf",
            "InReview: Prioritised, Declined, DuplicateOf",
            "Prioritised: InReview, Planned, Declined, DuplicateOf",
            "Planned: Prioritised, Delivered, Declined",
            "Delivered: ",
            "Declined: InReview",
            "DuplicateOf: InReview",
        ],
        Enum.GetValues<IdeaState>().Select(state => $"{state}: {string.Join(", ", IdeaTransitions.From(state))}"));

    [Theory]
    [InlineData("en", "An idea that is submitted cannot be delivered next")]
    [InlineData("da", "En idé, der er indsendt, kan ikke gå over til at være leveret")]
    [InlineData("sv", "En idé som är inlämnad kan inte övergå till att vara levererad")]
    [InlineData("nl", "Een idee dat ingediend is, kan hierna niet geleverd zijn")]
    public void Refusal_OfAStep_HasTheWordsOfTheReader(string language, string text) => Assert.StartsWith(
        text, New.Decide(IdeaState.Delivered, Chair, Day(1), Why, Meeting).Refusal!.Text(CultureInfo.GetCultureInfo(language)), StringComparison.Ordinal);

    [Fact]
    public void Refusal_OfEachState_HasAWordInEachLanguage() => Assert.All(
        from language in Languages
        from state in Enum.GetValues<IdeaState>()
        select new Refusal(RefusalKind.IdeaTransition, [$"IdeaState.{state}", ""]).Text(CultureInfo.GetCultureInfo(language)),
        text => Assert.DoesNotContain("IdeaState", text, StringComparison.Ordinal));

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void Decide_BeforeTheDecisionAheadOfIt_IsRefused(int day, bool isDone)
    {
        var change = New.Went(IdeaState.InReview, 2).Decide(IdeaState.Declined, Chair, Day(day), Why, Meeting);
        Assert.Equal(isDone, change.IsDone);
        Assert.Equal(isDone ? null : new Refusal(RefusalKind.TooEarly, ["2027-01-13T11:00:00Z"]), change.Refusal);
    }

    [Fact]
    public void Decide_BeforeItWasSentIn_IsRefused() =>
        Assert.Equal(RefusalKind.TooEarly, New.Decide(IdeaState.InReview, Chair, New.SubmittedAt - Duration.Epsilon, Why, Meeting).Refusal!.Kind);

    [Fact]
    public void Decide_WithoutSayingWhy_Throws()
    {
        Assert.Throws<ArgumentNullException>("reason", () => New.Decide(IdeaState.InReview, Chair, Day(1), null!, Meeting));
        Assert.Throws<ArgumentNullException>("meeting", () => New.Decide(IdeaState.InReview, Chair, Day(1), Why, null!));
        Assert.Throws<ArgumentNullException>("by", () => New.Decide(IdeaState.InReview, null!, Day(1), Why, Meeting));
        Assert.Throws<ArgumentException>("to", () => New.Decide(IdeaState.Submitted, Chair, Day(1), Why, Meeting));
        Assert.Throws<ArgumentException>("duplicateOf", () => New.Decide(IdeaState.DuplicateOf, Chair, Day(1), Why, Meeting));
    }

    [Fact]
    public void MarkDuplicate_OfItself_IsRefused() =>
        Assert.Equal(RefusalKind.DuplicateInCircle, New.MarkDuplicate(New.Id, Chair, Day(1), Why, Meeting).Refusal!.Kind);

    [Fact]
    public void MarkDuplicate_OfAnother_NamesIt()
    {
        Assert.Equal(new IdeaId("2"), New.Follows("2", 1).DuplicateOf);
        Assert.Null(New.Follows("2", 1).Went(IdeaState.InReview, 2).DuplicateOf);
    }

    [Fact]
    public void Decision_WithAnotherIdea_IsADuplicateAndNothingElse()
    {
        Assert.Throws<ArgumentException>("duplicateOf", () => new IdeaDecision(IdeaState.DuplicateOf, Day(1)));
        Assert.Throws<ArgumentException>("duplicateOf", () => new IdeaDecision(IdeaState.Planned, Day(1), new IdeaId("2")));
    }

    [Fact]
    public void Decisions_FromElsewhere_MustBePossible()
    {
        Assert.Throws<ArgumentException>(() => New with { Decisions = [new(IdeaState.Delivered, Day(1))] });
        Assert.Throws<ArgumentException>(() => New with { Decisions = [new(IdeaState.InReview, Day(2)), new(IdeaState.Declined, Day(1))] });
        Assert.Throws<ArgumentException>(() => New with { Decisions = [new(IdeaState.DuplicateOf, Day(1), New.Id)] });
        Assert.Equal(IdeaState.Declined, (New with { Decisions = [new(IdeaState.Declined, Day(1))] }).State);
    }

    [Fact]
    public void Report_BeforeItWasSentIn_IsRefused()
    {
        Assert.True(New.Report(new(North, New.SubmittedAt)).IsDone);
        Assert.Equal(RefusalKind.TooEarly, New.Report(new(North, New.SubmittedAt - Duration.Epsilon)).Refusal!.Kind);
    }

    [Fact]
    public void Unreported_AfterAReportToAnotherGroup_StaysAsItIs()
    {
        var planned = New.Went(IdeaState.InReview, 1).Went(IdeaState.Prioritised, 2).Went(IdeaState.Planned, 5);
        Assert.Equal([IdeaState.Prioritised, IdeaState.Planned], planned.Told(South, 9).Unreported.Select(decision => decision.To));
        Assert.Equal([IdeaState.Planned], planned.Told(North, 3).Unreported.Select(decision => decision.To));
        Assert.Empty(planned.Told(North, 5).Unreported);
    }

    [Fact]
    public void Anonymise_BeforeAMoment_DropsThePeopleAndKeepsTheRest()
    {
        var idea = (New with { SubmittedBy = new PersonId("secretary") }).Went(IdeaState.InReview, 1).Went(IdeaState.Declined, 2);
        var kept = idea.Anonymise(Day(2));
        Assert.Null(kept.SubmittedBy);
        Assert.Equal([null, Chair], kept.Decisions.Select(decision => decision.By));
        Assert.Equal(idea.Decisions.Select(decision => (decision.To, decision.At, decision.Reason, decision.Meeting)), kept.Decisions.Select(decision => (decision.To, decision.At, decision.Reason, decision.Meeting)));
        Assert.Equal(idea, idea.Anonymise(New.SubmittedAt));
    }

    private static Idea In(IdeaState state) => state switch
    {
        IdeaState.Submitted => New,
        IdeaState.InReview => New.Went(IdeaState.InReview, 1),
        IdeaState.Prioritised => In(IdeaState.InReview).Went(state, 2),
        IdeaState.Planned => In(IdeaState.Prioritised).Went(state, 3),
        IdeaState.Delivered => In(IdeaState.Planned).Went(state, 4),
        IdeaState.Declined => New.Went(state, 1),
        _ => New.Follows("other", 1),
    };
}
