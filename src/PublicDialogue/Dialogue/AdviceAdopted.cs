using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>A piece of advice became a requirement.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record AdviceAdopted : EventHappening
{
    /// <summary>Initializes a new instance of the <see cref="AdviceAdopted"/> class.</summary>
    /// <param name="eventId">The market dialogue.</param>
    /// <param name="adoption">Which advice became what, and why.</param>
    /// <param name="at">When it was decided.</param>
    public AdviceAdopted(EventId eventId, AdoptedAdvice adoption, Instant at)
        : base(eventId, at) => Adoption = Guard.Against.Null(adoption);

    /// <summary>Gets which advice became what, and why.</summary>
    public AdoptedAdvice Adoption { get; }
}
