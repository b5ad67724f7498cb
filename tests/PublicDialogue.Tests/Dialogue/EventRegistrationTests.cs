using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;
using Xunit;
using static PublicDialogue.Tests.Dialogue.Sessions;

namespace PublicDialogue.Tests.Dialogue;

public sealed class EventRegistrationTests
{
    private static readonly Instant Later = March.Plus(Duration.FromHours(5));

    [Fact]
    public void Register_AtUnderAndOverCapacity_SeatsThenQueues()
    {
        var session = With(Session with { Capacity = 2 }, 4);
        Assert.Equal("p1:R p2:R p3:W p4:W", Seats(session));
        Assert.Equal((1, 2, null), (session.WaitingList.PlaceOf(Person(3)), session.WaitingList.PlaceOf(Person(4)), session.WaitingList.PlaceOf(Person(1))));
    }

    [Fact]
    public void Register_SaysWhatHappened()
    {
        var full = With(Session with { Capacity = 1 }, 1).Register(Guest(2), Later);
        var added = Assert.IsType<RegistrationAdded>(Assert.Single(full.Happened));
        Assert.Equal((Session.Id, RegistrationStatus.Waiting, Later), (added.EventId, added.Registration.Status, added.At));
    }

    [Fact]
    public void Cancel_WithAQueue_PromotesTheFirstWhoSignedUp()
    {
        // Recorded last, but signed up first of those who wait.
        var session = With(Session with { Capacity = 2 }, 3).Register(Guest(9), March.Plus(Duration.FromSeconds(150))).Value;
        var cancelled = session.CancelRegistration(Person(1), Later);
        Assert.Equal("p1:C p2:R p3:W p9:R", Seats(cancelled.Value));
        Assert.Equal(["p1", "p9"], cancelled.Happened.Cast<RegistrationHappening>().Select(row => row.Registration.Participant.Person!.Value));
        Assert.IsType<RegistrationPromoted>(cancelled.Happened[1]);
    }

    [Fact]
    public void Cancel_OneWhoWaits_PromotesNobody() =>
        Assert.Equal("p1:R p2:C p3:W", Seats(With(Session with { Capacity = 1 }, 3).CancelRegistration(Person(2), Later).Value));

    [Fact]
    public void Cancel_ThenSignUpAgain_IsAtTheEndOfTheQueue() => Assert.Equal(
        "p1:C p2:R p3:W p1:W",
        Seats(With(Session with { Capacity = 1 }, 3).CancelRegistration(Person(1), Later).Value.Register(Guest(1), Later).Value));

    [Fact]
    public void Limit_Raised_PromotesInOrderAndNobodyJumpsTheQueue()
    {
        var raised = With(Session with { Capacity = 1 }, 4).LimitRegistrations(3, Later);
        Assert.Equal("p1:R p2:R p3:R p4:W", Seats(raised.Value));
        Assert.Equal(3, Assert.IsType<RegistrationLimitSet>(raised.Happened[0]).Limit);

        // Where the limit was raised by hand, the next who signs up does not get the seat of those before.
        var signed = (raised.Value with { RegistrationLimit = 4 }).Register(Guest(5), Later);
        Assert.Equal("p1:R p2:R p3:R p4:R p5:W", Seats(signed.Value));
        Assert.Equal([typeof(RegistrationPromoted), typeof(RegistrationAdded)], signed.Happened.Select(row => row.GetType()));
    }

    [Fact]
    public void Limit_LoweredUnderTheSeatsTaken_TakesNoneAway() =>
        Assert.Equal("p1:R p2:R p3:R", Seats(With(Session, 3).LimitRegistrations(1, Later).Value));

    [Fact]
    public void Register_WhereItIsNotAllowed_IsRefusedWithTheReason()
    {
        var session = With(Session, 1);
        Assert.Equal(RefusalKind.AlreadyRegistered, session.Register(Guest(1), Later).Refusal?.Kind);
        Assert.Equal(RefusalKind.RegistrationEnded, session.Register(Guest(2), Nine.End).Refusal?.Kind);
        Assert.True(session.Register(Guest(2), Nine.End.Minus(Duration.Epsilon)).IsDone);
        Assert.Equal(RefusalKind.RegistrationEnded, (session with { RegistrationEndsAt = Later }).Register(Guest(2), Later).Refusal?.Kind);
        Assert.Equal(RefusalKind.EventCalledOff, session.CallOff(Later).Value.Register(Guest(2), Later).Refusal?.Kind);
        Assert.Equal(RefusalKind.AlreadyRegistered, (session with { Participants = [Guest(2)] }).Register(Guest(2), Later).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotRegistered, session.CancelRegistration(Person(2), Later).Refusal?.Kind);
        Assert.Equal(RefusalKind.Closed, session.CancelRegistration(Person(1), Nine.End).Refusal?.Kind);
    }

    [Fact]
    public void Registrations_OfOnePersonTwice_DoNotConstruct() => Assert.Throws<ArgumentException>(() =>
        Session with { Registrations = [new Registration(Guest(1), March), new Registration(Guest(1), Later)] });

    // Whoever signs up and cancels in whatever order: seats are taken while there are any, and nobody waits behind a later one.
    [Fact]
    public void Register_AndCancel_InAnyOrder_NeverOverfillsAndNeverSkips() => Prop.ForAll(
        ArbMap.Default.ArbFor<(byte Person, bool Cancels)[]>(),
        steps =>
        {
            var session = Session with { Capacity = 4 };
            for (int step = 0; step < steps.Length; step++)
            {
                var at = March.Plus(Duration.FromSeconds(step));
                var change = steps[step].Cancels ? session.CancelRegistration(Person(steps[step].Person % 12), at) : session.Register(Guest(steps[step].Person % 12), at);
                session = change.IsDone ? change.Value : session;
            }

            var waiting = session.WaitingList.Entries;
            return session.RegisteredCount <= 4 && (waiting.Count == 0 || session.RegisteredCount == 4)
                && waiting.All(late => session.Registrations.All(row => row.Status != RegistrationStatus.Registered || row.At < late.At));
        }).QuickCheckThrowOnFailure();
}
