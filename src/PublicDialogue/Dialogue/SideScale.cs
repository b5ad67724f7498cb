using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>What one side answered on a scale: how many, how they spread, and their mean.</summary>
/// <remarks>Equal by side and distribution. Immutable.</remarks>
public sealed record SideScale
{
    /// <summary>Initializes a new instance of the <see cref="SideScale"/> class.</summary>
    /// <param name="side">The side.</param>
    /// <param name="distribution">Each number of the scale from the lowest, also those that nobody answered.</param>
    /// <exception cref="ArgumentException">The numbers do not rise.</exception>
    public SideScale(Side side, IReadOnlyList<ScaleCount> distribution)
    {
        Side = Guard.Against.EnumOutOfRange(side);
        Distribution = Guard.Against.InvalidInput(
            ContentList<ScaleCount>.Of(distribution, nameof(distribution)),
            nameof(distribution),
            list => list.Skip(1).Zip(list, (next, row) => row.Value < next.Value).All(rises => rises),
            "The numbers of a scale rise, each once.");
    }

    /// <summary>Gets the side.</summary>
    public Side Side { get; }

    /// <summary>Gets how often each number of the scale was answered.</summary>
    public IReadOnlyList<ScaleCount> Distribution { get; }

    /// <summary>Gets how many answered.</summary>
    public int N => Distribution.Sum(row => row.Count);

    /// <summary>Gets the sum of the answers; over <see cref="N"/> it is the mean exactly.</summary>
    public long Sum => Distribution.Sum(row => (long)row.Value * row.Count);

    /// <summary>Gets the mean of this side's answers, to 28 digits; null where nobody answered.</summary>
    public decimal? Mean => N == 0 ? null : (decimal)Sum / N;
}
