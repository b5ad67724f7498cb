using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>The organiser said how many may be signed up at a time.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record RegistrationLimitSet : EventHappening
{
    /// <summary>Initializes a new instance of the <see cref="RegistrationLimitSet"/> class.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="limit">How many, at least 1.</param>
    /// <param name="at">When it happened.</param>
    /// <exception cref="System.ArgumentException"><paramref name="limit"/> is zero or negative.</exception>
    public RegistrationLimitSet(EventId eventId, int limit, Instant at)
        : base(eventId, at) => Limit = Guard.Against.NegativeOrZero(limit);

    /// <summary>Gets how many.</summary>
    public int Limit { get; }
}
