using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;

namespace PublicDialogue.Dialogue;

/// <summary>A group has sent in an idea.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record IdeaSubmitted : Happening
{
    /// <summary>Initializes a new instance of the <see cref="IdeaSubmitted"/> class.</summary>
    /// <param name="at">When it was sent in.</param>
    /// <param name="idea">The idea as it was sent in.</param>
    public IdeaSubmitted(Instant at, Idea idea)
        : base(at) => Idea = Guard.Against.Null(idea);

    /// <summary>Gets the idea as it was sent in.</summary>
    public Idea Idea { get; }
}
