using System;
using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>That the one whom a story is about lets it be told, to whom, and until when.</summary>
/// <remarks>Who that is, is not kept here. Equal by all members. Immutable.</remarks>
public sealed record StoryConsent
{
    /// <summary>Initializes a new instance of the <see cref="StoryConsent"/> class.</summary>
    /// <param name="audience">The widest circle to which it may be told.</param>
    /// <param name="givenAt">From when on.</param>
    public StoryConsent(StoryAudience audience, Instant givenAt)
    {
        Audience = Guard.Against.EnumOutOfRange(audience);
        GivenAt = givenAt;
    }

    /// <summary>Gets the widest circle to which it may be told.</summary>
    public StoryAudience Audience { get; }

    /// <summary>Gets from when on it holds.</summary>
    public Instant GivenAt { get; }

    /// <summary>Gets the first moment at which it holds no more: agreed from the start, or taken back; null for none.</summary>
    /// <exception cref="ArgumentException">It is set to a moment before it was given.</exception>
    public Instant? EndsAt { get; init => field = value < GivenAt ? throw new ArgumentException("A consent ends after it was given.", nameof(value)) : value; }

    /// <summary>Says whether it covers a circle at a moment.</summary>
    /// <param name="audience">The circle.</param>
    /// <param name="at">The moment.</param>
    /// <returns>Whether it does.</returns>
    public bool Covers(StoryAudience audience, Instant at) => audience <= Audience && GivenAt <= at && !(EndsAt <= at);
}
