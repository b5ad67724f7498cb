using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>That a material was given to an audience, and when.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record MaterialRelease
{
    /// <summary>Initializes a new instance of the <see cref="MaterialRelease"/> class.</summary>
    /// <param name="audience">To whom.</param>
    /// <param name="at">From when on.</param>
    public MaterialRelease(MaterialAudience audience, Instant at)
    {
        Audience = Guard.Against.Null(audience);
        At = at;
    }

    /// <summary>Gets to whom.</summary>
    public MaterialAudience Audience { get; }

    /// <summary>Gets from when on.</summary>
    public Instant At { get; }
}
