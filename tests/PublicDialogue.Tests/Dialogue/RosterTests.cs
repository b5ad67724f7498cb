using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Who brings the story: in turn, with absences, newcomers and swaps.</summary>
public sealed class RosterTests
{
    private static readonly LocalDate First = new(2027, 1, 4);
    private static readonly Instant Now = Instant.FromUtc(2027, 1, 1, 8, 0);

    [Fact]
    public void Plan_ThreePeopleSevenMeetings_GoesRound() => Assert.Equal("abcabca", Names(Begin(7)));

    [Fact]
    public void Away_ForOneMeeting_TakesTheNextTurnInstead()
    {
        var roster = Begin(7).Away(new(new("b"), Day(1), Day(1)), Now).Value;
        Assert.Equal("acbabca", Names(roster));
        Assert.True(roster.IsFair);
    }

    [Fact]
    public void Away_ForTwoRounds_IsExcusedAndOneTurnBehindAtMost()
    {
        var roster = Begin(9).Away(new(new("b"), Day(1), Day(5)), Now).Value;
        Assert.Equal("acacacbab", Names(roster)); // Three turns each but for b, who has one, owes one, and was excused from one.
        Assert.Equal([(4, 4), (2, 4), (3, 3)], roster.Standings.Select(standing => (standing.Turns, standing.Level)));
    }

    [Fact]
    public void Join_InTheMiddle_BeginsWithTheNextRound()
    {
        var roster = Begin(10).Join(new("d"), Day(4), Now).Value;
        Assert.Equal("abcabcabcd", Names(roster)); // The second round is under way; d comes in the third, last of all.
        Assert.Equal([(3, 3), (3, 3), (3, 3), (1, 3)], roster.Standings.Select(standing => (standing.Turns, standing.Level)));
    }

    [Fact]
    public void Leave_AfterADay_GivesTheTurnsToTheOthers() => Assert.Equal("abcacac", Names(Begin(7).Leave(new("b"), Day(3), Now).Value));

    [Fact]
    public void Swap_InARound_IsDone()
    {
        var change = Begin(6).Swap(Day(0), Day(2), Now);
        Assert.Equal("cbaabc", Names(change.Value));
        Assert.Equal(new RosterSwapped(new("r"), new(Day(2), new("a")), new(Day(0), new("c")), Now), Assert.Single(change.Happened));
    }

    [Fact]
    public void Swap_OverTwoRounds_IsRefusedWhereSomebodyComesTwoBehind()
    {
        Assert.Equal(RefusalKind.SwapUnfair, Begin(6).Swap(Day(0), Day(5), Now).Refusal?.Kind);
        Assert.Equal(RefusalKind.SwapUnfair, Begin(6).Swap(Day(2), Day(3), Now).Refusal?.Kind); // abacbc: a would have had two, and c none.
    }

    [Fact]
    public void Swap_WithSomebodyAway_IsRefused()
    {
        var roster = Begin(6).Away(new(new("a"), Day(2), Day(2)), Now).Value;
        Assert.Equal((RefusalKind.NotThereThen, "a"), (roster.Swap(Day(0), Day(2), Now).Refusal!.Kind, roster.Swap(Day(0), Day(2), Now).Refusal!.Arguments[0]));
        Assert.Equal((RefusalKind.NotThereThen, "a"), (roster.Swap(Day(2), Day(0), Now).Refusal!.Kind, roster.Swap(Day(2), Day(0), Now).Refusal!.Arguments[0]));
        Assert.Equal(RefusalKind.NoTurn, roster.Swap(Day(0), Day(60), Now).Refusal?.Kind);
        Assert.Throws<ArgumentException>("other", () => roster.Swap(Day(0), Day(0), Now));
    }

    [Fact]
    public void Verbs_OnSomebodyInTheWrongState_AreRefused()
    {
        Assert.Equal(RefusalKind.OnRosterAlready, Begin(3).Join(new("a"), Day(1), Now).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotOnRoster, Begin(3).Leave(new("x"), Day(1), Now).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotOnRoster, Begin(3).Leave(new("a"), Day(1), Now).Value.Leave(new("a"), Day(2), Now).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotOnRoster, Begin(3).Away(new(new("x"), Day(1), Day(1)), Now).Refusal?.Kind);
    }

    [Fact]
    public void Plan_NobodyThere_IsRefusedAndNamesTheDay()
    {
        var alone = Roster.Of(new("r"), new PersonId("a")) with { Absences = [new(new("a"), Day(1), Day(1))] };
        Assert.Equal((RefusalKind.NobodyThere, "2027-01-11"), (alone.Plan([Day(0), Day(1)], Now).Refusal!.Kind, alone.Plan([Day(0), Day(1)], Now).Refusal!.Arguments[0]));
    }

    [Fact]
    public void Plan_DaysInTheWrongOrder_Throws()
    {
        Assert.Throws<ArgumentException>("days", () => Begin(3).Plan([Day(2)], Now));
        Assert.Throws<ArgumentException>("days", () => Begin(0).Plan([Day(2), Day(2)], Now));
    }

    [Fact]
    public void Turns_ThatCannotStand_AreRefused()
    {
        Assert.Throws<ArgumentException>("Turns", () => Begin(0) with { Turns = [new(Day(1), new("a")), new(Day(0), new("b"))] });
        Assert.Throws<ArgumentException>("Turns", () => Begin(0) with { Turns = [new(Day(1), new("x"))] });
        Assert.Throws<ArgumentException>("members", () => Roster.Of(new("r"), new PersonId("a"), new PersonId("a")));
    }

    [Fact]
    public void IsFair_OfTurnsGivenByHand_FindsWhoIsBehind()
    {
        Assert.False((Begin(0) with { Turns = [new(Day(0), new("a")), new(Day(1), new("a"))] }).IsFair);
        Assert.True((Begin(0) with { Turns = [new(Day(0), new("a")), new(Day(1), new("a"))], Absences = [new(new("b"), Day(0), Day(9)), new(new("c"), Day(0), Day(9))] }).IsFair);
    }

    private static LocalDate Day(int week) => First.PlusWeeks(week);

    private static Roster Begin(int meetings) => Roster.Of(new("r"), new PersonId("a"), new PersonId("b"), new PersonId("c"))
        .Plan([.. Enumerable.Range(0, meetings).Select(Day)], Now).Value;

    private static string Names(Roster roster) => string.Concat(roster.Turns.Select(turn => turn.Person.Value));
}
