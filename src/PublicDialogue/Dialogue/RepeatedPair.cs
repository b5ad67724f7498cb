using System.Collections.Generic;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Two people who sit at one table in more than one round.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record RepeatedPair
{
    /// <summary>Initializes a new instance of the <see cref="RepeatedPair"/> class.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <param name="rounds">The rounds, rising.</param>
    public RepeatedPair(PersonId first, PersonId second, IReadOnlyList<int> rounds)
    {
        First = Guard.Against.Null(first);
        Second = Guard.Against.Null(second);
        Rounds = ContentList<int>.Of(rounds, nameof(rounds));
    }

    /// <summary>Gets the one.</summary>
    public PersonId First { get; }

    /// <summary>Gets the other.</summary>
    public PersonId Second { get; }

    /// <summary>Gets the rounds, rising.</summary>
    public IReadOnlyList<int> Rounds { get; }
}
