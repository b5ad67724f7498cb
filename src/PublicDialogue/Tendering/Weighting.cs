using System;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Tendering;

/// <summary>How much an award criterion counts: exactly, as a range, in points, or by its place (article 67(5); BT-5421).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record Weighting : IFactValue
{
    private Weighting(decimal from, decimal to, FactUnit unit)
    {
        From = Guard.Against.Negative(from);
        To = to;
        Unit = unit;
    }

    /// <summary>Gets the weight, or the lower end of its range.</summary>
    public decimal From { get; }

    /// <summary>Gets the upper end of its range; the weight itself where it is exact.</summary>
    public decimal To { get; }

    /// <summary>Gets what the numbers are: per cent, shares, points, or the place in the order.</summary>
    public FactUnit Unit { get; }

    /// <summary>Makes an exact weight in per cent.</summary>
    /// <param name="percent">From 0 to 100, both included; all criteria together are 100.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static Weighting Percent([TenderFact(TenderFactKind.AwardWeight, Unit = FactUnit.Percent)] decimal percent) =>
        new(percent, Guard.Against.OutOfRange(percent, nameof(percent), 0m, 100m), FactUnit.Percent);

    /// <summary>Makes an exact weight as a share of one.</summary>
    /// <param name="share">From 0 to 1, both included; all criteria together are 1.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static Weighting Share([TenderFact(TenderFactKind.AwardWeight, Unit = FactUnit.Share)] decimal share) =>
        new(share, Guard.Against.OutOfRange(share, nameof(share), 0m, 1m), FactUnit.Share);

    /// <summary>Makes a weight in points.</summary>
    /// <param name="points">Not negative; the total is free.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public static Weighting Points([TenderFact(TenderFactKind.AwardWeight, Unit = FactUnit.Points)] decimal points) =>
        new(points, points, FactUnit.Points);

    /// <summary>Makes a weight in per cent that is fixed later, within a range.</summary>
    /// <param name="from">The least, from 0 to 100.</param>
    /// <param name="to">The most, from <paramref name="from"/> to 100.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static Weighting Range([TenderFact(TenderFactKind.AwardWeight, Unit = FactUnit.Points)] decimal from, [TenderFact(TenderFactKind.AwardWeightMaximum)] decimal to) =>
        new(Guard.Against.OutOfRange(from, nameof(from), 0m, 100m), Guard.Against.OutOfRange(to, nameof(to), from, 100m), FactUnit.Percent);

    /// <summary>Makes a place in the descending order of importance, where weights cannot be stated for objective reasons.</summary>
    /// <param name="place">The place, the first being 1.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentException">The place is nought or negative.</exception>
    public static Weighting Order([TenderFact(TenderFactKind.AwardWeight, Unit = FactUnit.Order)] int place) =>
        new(Guard.Against.NegativeOrZero(place), place, FactUnit.Order);

    object IFactValue.ToRawValue() => new Weight(From, Unit, IsExact: From == To) { Spread = From == To ? null : To - From };
}
