using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;

namespace PublicDialogue.Quantities;

/// <summary>Sums of money, one for each currency: what amounts in several currencies add up to without a rate.</summary>
/// <remarks>
/// <see cref="Merge"/> is associative and commutative, with <see cref="None"/> as its neutral element, so that parts can be added up anywhere
/// and in any order. Equal by the sums. Immutable.
/// </remarks>
public sealed record MoneyTotals
{
    /// <summary>Initializes a new instance of the <see cref="MoneyTotals"/> class.</summary>
    /// <param name="amounts">Amounts in any currencies and order; those of one currency are added.</param>
    public MoneyTotals(IReadOnlyList<Money> amounts) => Amounts = ContentList<Money>.Of(
        [.. ContentList<Money>.Of(amounts, nameof(amounts)).GroupBy(amount => amount.Currency).Select(Money.Sum).OrderBy(sum => sum.Currency.Code, StringComparer.Ordinal)],
        nameof(amounts));

    /// <summary>Gets the totals of nothing.</summary>
    public static MoneyTotals None { get; } = new(ContentList<Money>.Empty);

    /// <summary>Gets one sum for each currency that occurs, by its code from A to Z; a sum of 0 stays.</summary>
    public IReadOnlyList<Money> Amounts { get; }

    /// <summary>Gets the currency, where there is exactly one; else null.</summary>
    public Currency? OnlyCurrency => Amounts.Count == 1 ? Amounts[0].Currency : null;

    /// <summary>Adds amounts by currency.</summary>
    /// <param name="amounts">The amounts; none is fine.</param>
    /// <returns>Their totals.</returns>
    public static MoneyTotals Of(params IEnumerable<Money> amounts) => new([.. Guard.Against.Null(amounts)]);

    /// <summary>Gives the sum in a currency.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>The sum; 0 where there is none.</returns>
    public Money In(Currency currency)
    {
        Guard.Against.Null(currency);
        return Amounts.FirstOrDefault(sum => sum.Currency == currency) ?? Money.Zero(currency);
    }

    /// <summary>Adds other totals.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Both together.</returns>
    public MoneyTotals Merge(MoneyTotals other) => new([.. Amounts, .. Guard.Against.Null(other).Amounts]);

    /// <summary>Formats as the sums.</summary>
    /// <returns>For example <c>1,000 DKK + 250 EUR</c>; <c>0</c> where there is none.</returns>
    public override string ToString() => Amounts.Count == 0 ? "0" : string.Join(" + ", Amounts);
}
