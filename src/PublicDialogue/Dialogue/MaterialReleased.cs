using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>A material was given to an audience.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record MaterialReleased : EventHappening
{
    /// <summary>Initializes a new instance of the <see cref="MaterialReleased"/> class.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="materialId">The material.</param>
    /// <param name="audience">To whom it was given.</param>
    /// <param name="at">When it happened.</param>
    public MaterialReleased(EventId eventId, MaterialId materialId, MaterialAudience audience, Instant at)
        : base(eventId, at)
    {
        MaterialId = Guard.Against.Null(materialId);
        Audience = Guard.Against.Null(audience);
    }

    /// <summary>Gets the material.</summary>
    public MaterialId MaterialId { get; }

    /// <summary>Gets to whom it was given.</summary>
    public MaterialAudience Audience { get; }
}
