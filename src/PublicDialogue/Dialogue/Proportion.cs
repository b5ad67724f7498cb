using System;
using System.Globalization;
using Ardalis.GuardClauses;
using PublicDialogue.Quantities;

namespace PublicDialogue.Dialogue;

/// <summary>So many of so many: a share that is never shown without the number it is taken of.</summary>
/// <remarks>Equal by both numbers: 1 of 2 and 2 of 4 are different. Immutable.</remarks>
public sealed record Proportion
{
    /// <summary>Initializes a new instance of the <see cref="Proportion"/> class.</summary>
    /// <param name="count">How many, from 0 to <paramref name="of"/>.</param>
    /// <param name="of">Of how many, from 0.</param>
    /// <exception cref="ArgumentException"><paramref name="of"/> is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative, or more than <paramref name="of"/>.</exception>
    public Proportion(int count, int of)
    {
        Of = Guard.Against.Negative(of);
        Count = Guard.Against.OutOfRange(count, nameof(count), 0, of);
    }

    /// <summary>Gets how many.</summary>
    public int Count { get; }

    /// <summary>Gets of how many (n).</summary>
    public int Of { get; }

    /// <summary>Gets the share; null of nothing, which has none.</summary>
    public Share? Share => Of == 0 ? null : Quantities.Share.Of(Count, Of);

    /// <summary>Formats as both numbers.</summary>
    /// <returns>For example <c>3 of 12</c>.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} of {1}", Count, Of);
}
