using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>One transition of an idea: what it became, when, by whom, why, and at which meeting that was decided.</summary>
/// <remarks>
/// The verbs of <see cref="Idea"/> ask for all of it; what is read from elsewhere may lack a reason, a meeting or a name, and is then a
/// matter for the rules. Equal by all members. Immutable.
/// </remarks>
public sealed record IdeaDecision
{
    /// <summary>Initializes a new instance of the <see cref="IdeaDecision"/> class.</summary>
    /// <param name="to">What the idea became; never <see cref="IdeaState.Submitted"/>.</param>
    /// <param name="at">When.</param>
    /// <param name="duplicateOf">The other idea, where it became a duplicate, and only there.</param>
    /// <exception cref="ArgumentException">The idea became submitted, or a duplicate of nothing, or something else with another idea's key.</exception>
    public IdeaDecision(IdeaState to, Instant at, IdeaId? duplicateOf = null)
    {
        To = Guard.Against.InvalidInput(
            Guard.Against.EnumOutOfRange(to), nameof(to), state => state != IdeaState.Submitted, "An idea begins as submitted: that is no decision.");
        At = at;
        DuplicateOf = (to == IdeaState.DuplicateOf) == (duplicateOf is not null)
            ? duplicateOf
            : throw new ArgumentException("A duplicate names the other idea, and nothing else does.", nameof(duplicateOf));
    }

    /// <summary>Gets what the idea became.</summary>
    public IdeaState To { get; }

    /// <summary>Gets when.</summary>
    public Instant At { get; }

    /// <summary>Gets the idea that says the same, or null where it did not become a duplicate.</summary>
    public IdeaId? DuplicateOf { get; }

    /// <summary>Gets who decided, or null where that is not recorded or no longer kept.</summary>
    public PersonId? By { get; init; }

    /// <summary>Gets why, or null where no reason is recorded.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>Gets the meeting at which it was decided, or null where none is recorded.</summary>
    public EventId? Meeting { get; init; }
}
