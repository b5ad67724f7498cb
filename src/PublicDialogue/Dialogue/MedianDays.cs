using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ardalis.GuardClauses;

namespace PublicDialogue.Dialogue;

/// <summary>The median of numbers of days, with how many numbers it is taken of.</summary>
/// <remarks>
/// Of an odd number of numbers it is the middle one, of an even number half the sum of the two in the middle: exact, so a whole number of
/// days or one and a half. Equal by both. Immutable.
/// </remarks>
public sealed record MedianDays
{
    /// <summary>Initializes a new instance of the <see cref="MedianDays"/> class.</summary>
    /// <param name="days">The median in days, from 0, in halves; null where there is nothing to take it of.</param>
    /// <param name="n">Of how many, from 0.</param>
    /// <exception cref="ArgumentException">There is a median of nothing or none of something, or it is negative or not in halves.</exception>
    public MedianDays(decimal? days, int n)
    {
        N = Guard.Against.Negative(n);
        Days = days.HasValue == n > 0 && (days is null || (days >= 0 && days * 2 % 1 == 0))
            ? days
            : throw new ArgumentException("A median is from 0, in halves of a day, and there is one exactly where it is taken of something.", nameof(days));
    }

    /// <summary>Gets the median in days, or null where <see cref="N"/> is 0.</summary>
    public decimal? Days { get; }

    /// <summary>Gets of how many it is taken.</summary>
    public int N { get; }

    /// <summary>Takes the median.</summary>
    /// <param name="days">Numbers of days, in any order, none negative.</param>
    /// <returns>The median; of nothing without a number.</returns>
    public static MedianDays Of(IEnumerable<int> days)
    {
        int[] sorted = [.. Guard.Against.Null(days).OrderBy(number => number)];
        int half = sorted.Length / 2;
        return sorted.Length == 0 ? new(days: null, 0)
            : sorted.Length % 2 == 1 ? new(sorted[half], sorted.Length)
            : new(((decimal)sorted[half - 1] + sorted[half]) / 2m, sorted.Length);
    }

    /// <summary>Formats as number and n.</summary>
    /// <returns>For example <c>730.5 days (n = 4)</c>, or <c>- (n = 0)</c>.</returns>
    public override string ToString() => N == 0
        ? "- (n = 0)"
        : string.Format(CultureInfo.InvariantCulture, "{0:0.#} days (n = {1})", Days, N);
}
