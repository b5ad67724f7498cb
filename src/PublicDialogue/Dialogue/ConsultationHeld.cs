using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>A supplier, an expert or an authority was consulted.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record ConsultationHeld : EventHappening
{
    /// <summary>Initializes a new instance of the <see cref="ConsultationHeld"/> class.</summary>
    /// <param name="eventId">The market dialogue.</param>
    /// <param name="consultation">The consultation.</param>
    /// <param name="at">When it began.</param>
    public ConsultationHeld(EventId eventId, Consultation consultation, Instant at)
        : base(eventId, at) => Consultation = Guard.Against.Null(consultation);

    /// <summary>Gets the consultation.</summary>
    public Consultation Consultation { get; }
}
