using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;

namespace PublicDialogue.Dialogue;

/// <summary>An idea has become something else.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record IdeaDecided : Happening
{
    /// <summary>Initializes a new instance of the <see cref="IdeaDecided"/> class.</summary>
    /// <param name="at">When it was decided.</param>
    /// <param name="ideaId">The idea.</param>
    /// <param name="decision">What was decided.</param>
    public IdeaDecided(Instant at, IdeaId ideaId, IdeaDecision decision)
        : base(at)
    {
        IdeaId = Guard.Against.Null(ideaId);
        Decision = Guard.Against.Null(decision);
    }

    /// <summary>Gets the idea.</summary>
    public IdeaId IdeaId { get; }

    /// <summary>Gets what was decided.</summary>
    public IdeaDecision Decision { get; }
}
