using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>The shortest and the longest time that suppliers have at one event: equal treatment asks that they are the same.</summary>
/// <remarks>Directive 2014/24/EU art. 18(1). Equal by both. Immutable.</remarks>
public sealed record TimeSpread
{
    /// <summary>Gets how many times the shortest the longest may be where nobody says another: 1.1.</summary>
    public static decimal UsualMost => 1.1m;

    /// <summary>Initializes a new instance of the <see cref="TimeSpread"/> class.</summary>
    /// <param name="shortest">The shortest time; not negative.</param>
    /// <param name="longest">The longest time; not under <paramref name="shortest"/>.</param>
    /// <exception cref="ArgumentException">One of the times is not so.</exception>
    public TimeSpread(Duration shortest, Duration longest)
    {
        Shortest = Guard.Against.InvalidInput(shortest, nameof(shortest), time => time >= Duration.Zero, "A time is not negative.");
        Longest = Guard.Against.InvalidInput(longest, nameof(longest), time => time >= shortest, "The longest time is not under the shortest.");
    }

    /// <summary>Gets the shortest time.</summary>
    public Duration Shortest { get; }

    /// <summary>Gets the longest time.</summary>
    public Duration Longest { get; }

    /// <summary>Gets a value indicating whether all have the same time.</summary>
    public bool IsEqual => Shortest == Longest;

    /// <summary>Gets the longest over the shortest, from 1; null where the shortest is nothing and the longest is not.</summary>
    public double? Ratio => IsEqual ? 1 : Shortest == Duration.Zero ? null : Longest / Shortest;

    /// <summary>Says whether the longest is at most so many times the shortest; exact, without the rounding of <see cref="Ratio"/>.</summary>
    /// <param name="most">The factor, at least 1: 1.1 allows 66 minutes beside 60, and not one nanosecond more.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is under 1 or over 1,000,000.</exception>
    public bool IsWithin(decimal most)
    {
        Guard.Against.OutOfRange(most, nameof(most), 1m, 1_000_000m);
        int[] bits = decimal.GetBits(most);
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], isNegative: false, scale: 0));
        return Longest.ToBigIntegerNanoseconds() * BigInteger.Pow(10, (bits[3] >> 16) & 0xFF) <= Shortest.ToBigIntegerNanoseconds() * digits;
    }

    internal static TimeSpread? Of(IReadOnlyList<SupplierTime> times) =>
        times.Count == 0 ? null : new(times.Min(row => row.Time), times.Max(row => row.Time));
}
