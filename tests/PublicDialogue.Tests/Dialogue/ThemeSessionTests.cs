using System.Linq;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;
using Xunit;
using static PublicDialogue.Tests.Dialogue.Sessions;

namespace PublicDialogue.Tests.Dialogue;

public sealed class ThemeSessionTests
{
    private static readonly ShowRate Learnt = ShowRate.FreeEvent.After(registered: 90, came: 20);

    // The session for which ninety signed up and to which twenty came, held again with what was learnt of it.
    [Fact]
    public void Session_WithWhatWasLearnt_TakesNinetyForThirtySeatsWithoutRisk()
    {
        var session = Session with { Capacity = 30, ShowRate = Learnt };
        int safe = session.SafeRegistrations!.Value;
        Assert.Equal(Learnt.SafeRegistrations(30, ShowRate.UsualRisk), safe);
        var open = session.LimitRegistrations(safe, March).Value;
        var full = With(open, 90);
        Assert.Equal((safe, 90 - safe), (full.RegisteredCount, full.WaitingList.Count));
        Assert.Empty(full.Check());

        var over = full.LimitRegistrations(safe + 1, March.Plus(Duration.FromHours(3))).Value;
        Assert.Equal([$"{safe + 1} are signed up and {safe} would be safe: find a larger room, or put the rest on the waiting list."], over.Check().Select(fault => fault.ToString()));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 3)]
    public void Groups_OfNinety_AreWorkableWhereEachHasFortyTwo(int groups, int unworkable)
    {
        var session = With(Session with { ShowRate = Learnt, Groups = groups, LeastInGroup = 6 }, 90);
        Assert.Equal(90, session.GroupSizes.Sum());
        Assert.Equal(42, session.SafeGroupSize);
        Assert.Equal(unworkable, session.Check().Count(fault => fault.Kind == DialogueFaultKind.GroupUnworkable));
    }

    [Fact]
    public void Groups_WhereNothingWasLearnt_AreNotJudged() => Assert.Empty(With(Session with { Groups = 30, LeastInGroup = 6, Capacity = 2, RegistrationLimit = 90 }, 90).Check());

    [Fact]
    public void Contributions_AddUpForEachSupplier_AndAreComparedExactly()
    {
        var (first, second) = (new SupplierId("a"), new SupplierId("b"));
        var session = Session with
        {
            Contributions = [new SupplierTime(first, Duration.FromMinutes(30)), new SupplierTime(second, Duration.FromMinutes(66)), new SupplierTime(first, Duration.FromMinutes(30))],
        };
        Assert.Equal([new SupplierTime(first, Duration.FromMinutes(60)), new SupplierTime(second, Duration.FromMinutes(66))], session.SupplierTimes);
        Assert.Equal(1.1, session.SupplierTimeSpread!.Ratio!.Value, 12);
        Assert.Empty(session.Check());
        var more = session with { Contributions = [.. session.Contributions, new SupplierTime(second, Duration.Epsilon)] };
        Assert.Equal([DialogueFaultKind.UnequalTime], more.Check().Select(fault => fault.Kind));
    }

    [Fact]
    public void Spread_WhereOneHasNothing_HasNoRatioAndIsWithinNone()
    {
        var spread = new TimeSpread(Duration.Zero, Duration.FromMinutes(1));
        Assert.Null(spread.Ratio);
        Assert.False(spread.IsWithin(1_000_000m));
        Assert.True(new TimeSpread(Duration.Zero, Duration.Zero).IsWithin(1m));
    }

    [Fact]
    public void Limit_OfAKindThatTakesNone_IsRefused()
    {
        var meeting = new OneToOneMeeting(new("m"), Session.Title, Host, Nine, Guest(1), new Participant(Person(2), new SupplierId("s")));
        Assert.Equal(RefusalKind.NoRegistration, meeting.Register(Guest(3), March).Refusal?.Kind);
        Assert.Equal(RefusalKind.NoRegistration, meeting.LimitRegistrations(3, March).Refusal?.Kind);
    }
}
