using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>That a circle was let in to where a story is, and when.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record StoryShare
{
    /// <summary>Initializes a new instance of the <see cref="StoryShare"/> class.</summary>
    /// <param name="audience">The circle.</param>
    /// <param name="at">From when on.</param>
    public StoryShare(StoryAudience audience, Instant at)
    {
        Audience = Guard.Against.EnumOutOfRange(audience);
        At = at;
    }

    /// <summary>Gets the circle.</summary>
    public StoryAudience Audience { get; }

    /// <summary>Gets from when on.</summary>
    public Instant At { get; }
}
