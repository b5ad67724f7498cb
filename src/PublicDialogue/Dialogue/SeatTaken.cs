using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>Somebody was given a seat at a table.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record SeatTaken : EventHappening
{
    /// <summary>Initializes a new instance of the <see cref="SeatTaken"/> class.</summary>
    /// <param name="eventId">The roundtable.</param>
    /// <param name="seat">The seat.</param>
    /// <param name="at">When it happened.</param>
    public SeatTaken(EventId eventId, Seat seat, Instant at)
        : base(eventId, at) => Seat = Guard.Against.Null(seat);

    /// <summary>Gets the seat.</summary>
    public Seat Seat { get; }
}
