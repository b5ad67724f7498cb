using System.Collections.Generic;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Pairs that talk at the same time.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record RoundRobinRound
{
    /// <summary>Initializes a new instance of the <see cref="RoundRobinRound"/> class.</summary>
    /// <param name="number">Which round it is, from 1.</param>
    /// <param name="pairs">Who talks with whom.</param>
    /// <exception cref="System.ArgumentException"><paramref name="number"/> is less than 1.</exception>
    public RoundRobinRound(int number, IReadOnlyList<MeetingPair> pairs)
    {
        Number = Guard.Against.NegativeOrZero(number);
        Pairs = ContentList<MeetingPair>.Of(pairs, nameof(pairs));
    }

    /// <summary>Gets which round it is, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets who talks with whom.</summary>
    public IReadOnlyList<MeetingPair> Pairs { get; }

    /// <summary>Gets who has a pause; null where nobody has, since they are an even number.</summary>
    public PersonId? Pause { get; init; }
}
