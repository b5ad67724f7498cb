using System.Linq;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using Xunit;
using static PublicDialogue.Tests.Dialogue.Sessions;

namespace PublicDialogue.Tests.Dialogue;

public sealed class EventAttendanceTests
{
    // Nine o'clock in Copenhagen is eight in the universal time, so the day begins at eleven the evening before.
    private static readonly Instant DayBegins = Instant.FromUtc(2027, 3, 3, 23, 0);

    [Fact]
    public void Attend_FromTheFirstMomentOfTheDayAtThePlace_IsRecorded()
    {
        var session = With(Session, 1);
        var early = session.Attend(Person(1), DayBegins.Minus(Duration.Epsilon));
        Assert.Equal((RefusalKind.NotYet, "2027-03-03T23:00:00Z"), (early.Refusal!.Kind, early.Refusal.Arguments[1]));
        var came = session.Attend(Person(1), DayBegins);
        Assert.Equal("p1:RC", Seats(came.Value));
        Assert.Equal(Attendance.Came, Assert.IsType<AttendanceRecorded>(Assert.Single(came.Happened)).Registration.Attendance);
    }

    [Fact]
    public void Attend_OneWhoWaits_GetsTheSeatOfOneWhoIsNotThere()
    {
        var session = With(Session with { Capacity = 2 }, 4);
        var entered = session.Attend(Person(1), Nine.Start).Value.Attend(Person(4), Nine.Start).Value;
        Assert.Equal("p1:RC p2:R p3:W p4:RC", Seats(entered));
        Assert.Equal(RefusalKind.Full, entered.Attend(Person(3), Nine.Start).Refusal?.Kind);
        Assert.True(entered.Attend(Person(2), Nine.Start).IsDone); // The seat was theirs.
    }

    [Fact]
    public void StayAway_BeforeTheStart_IsRefused()
    {
        var session = With(Session with { Capacity = 1 }, 2);
        Assert.Equal(RefusalKind.NotYet, session.StayAway(Person(1), Nine.Start.Minus(Duration.Epsilon)).Refusal?.Kind);
        Assert.Equal("p1:RS p2:W", Seats(session.StayAway(Person(1), Nine.Start).Value));
        Assert.Equal(RefusalKind.NotRegistered, session.StayAway(Person(2), Nine.Start).Refusal?.Kind);
        Assert.Equal("p1:RC p2:W", Seats(session.StayAway(Person(1), Nine.Start).Value.Attend(Person(1), Nine.End).Value));
    }

    [Fact]
    public void CloseAttendance_AfterTheEnd_RecordsThoseOfWhomNothingIsKnown()
    {
        var session = With(Session with { Capacity = 3 }, 4).CancelRegistration(Person(2), March.Plus(Duration.FromHours(1))).Value.Attend(Person(1), Nine.Start).Value;
        Assert.Equal(RefusalKind.NotYet, session.CloseAttendance(Nine.End.Minus(Duration.Epsilon)).Refusal?.Kind);
        var closed = session.CloseAttendance(Nine.End);
        Assert.Equal("p1:RC p2:C p3:RS p4:RS", Seats(closed.Value));
        Assert.Equal(["p3", "p4"], closed.Happened.Cast<AttendanceRecorded>().Select(row => row.Registration.Participant.Person!.Value));
        Assert.Empty(closed.Value.CloseAttendance(Nine.End).Happened);
    }

    [Fact]
    public void Cancel_AfterOneCame_IsRefused() => Assert.Equal(
        RefusalKind.CameAlready, With(Session, 1).Attend(Person(1), Nine.Start).Value.CancelRegistration(Person(1), Nine.Start).Refusal?.Kind);

    [Fact]
    public void CalledOff_NothingIsRecordedAnyMore()
    {
        var off = With(Session, 1).CallOff(March).Value;
        Assert.Equal(March, off.CalledOffAt);
        Assert.All(
            [off.Attend(Person(1), Nine.Start), off.StayAway(Person(1), Nine.Start), off.CloseAttendance(Nine.End), off.CallOff(March), off.LimitRegistrations(3, March)],
            change => Assert.Equal(RefusalKind.EventCalledOff, change.Refusal?.Kind));
    }
}
