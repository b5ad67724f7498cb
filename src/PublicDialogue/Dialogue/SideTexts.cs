using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>What one side answered in words, word for word.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record SideTexts
{
    /// <summary>Initializes a new instance of the <see cref="SideTexts"/> class.</summary>
    /// <param name="side">The side.</param>
    /// <param name="n">How many answered, also those whose words are no longer kept.</param>
    /// <param name="texts">The words that are kept, each in its language; at most <paramref name="n"/>.</param>
    /// <exception cref="ArgumentException">There are more texts than answers.</exception>
    public SideTexts(Side side, int n, IReadOnlyList<Translation> texts)
    {
        Side = Guard.Against.EnumOutOfRange(side);
        N = Guard.Against.Negative(n);
        Texts = Guard.Against.InvalidInput(
            ContentList<Translation>.Of(texts, nameof(texts)), nameof(texts), list => list.Count <= n, "There are more texts than answers: count them all.");
    }

    /// <summary>Gets the side.</summary>
    public Side Side { get; }

    /// <summary>Gets how many answered, also those whose words are no longer kept.</summary>
    public int N { get; }

    /// <summary>Gets the words that are kept, in the order in which they came.</summary>
    public IReadOnlyList<Translation> Texts { get; }
}
