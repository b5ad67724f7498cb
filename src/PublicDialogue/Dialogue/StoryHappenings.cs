using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;

namespace PublicDialogue.Dialogue;

/// <summary>A circle was let in to where a story is.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record StoryShared : Happening
{
    /// <summary>Initializes a new instance of the <see cref="StoryShared"/> class.</summary>
    /// <param name="story">The story.</param>
    /// <param name="audience">The circle.</param>
    /// <param name="at">When.</param>
    public StoryShared(StoryId story, StoryAudience audience, Instant at)
        : base(at)
    {
        Story = Guard.Against.Null(story);
        Audience = Guard.Against.EnumOutOfRange(audience);
    }

    /// <summary>Gets the story.</summary>
    public StoryId Story { get; }

    /// <summary>Gets the circle.</summary>
    public StoryAudience Audience { get; }
}

/// <summary>The one whom a story is about took the consent back: nobody beyond the team may hear it any more.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record StoryConsentWithdrawn : Happening
{
    /// <summary>Initializes a new instance of the <see cref="StoryConsentWithdrawn"/> class.</summary>
    /// <param name="story">The story.</param>
    /// <param name="at">When.</param>
    public StoryConsentWithdrawn(StoryId story, Instant at)
        : base(at) => Story = Guard.Against.Null(story);

    /// <summary>Gets the story.</summary>
    public StoryId Story { get; }
}
