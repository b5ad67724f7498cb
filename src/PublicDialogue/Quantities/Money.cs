using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Quantities;

/// <summary>An amount of money in one currency, to as many decimals as it was given: nothing is converted, or rounded unasked.</summary>
/// <remarks>
/// What no decimal holds exactly is refused with an <see cref="OverflowException"/>; <see cref="Round"/> rounds, and says how. Equal by
/// amount and currency; ordered within a currency. Negative is allowed (a credit note). Immutable.
/// </remarks>
public sealed record Money : IComparable<Money>, IFactValue
{
    private Money(decimal amount, Currency currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>Gets the number of currency units.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the currency.</summary>
    public Currency Currency { get; }

    /// <summary>Adds two amounts of one currency.</summary>
    /// <exception cref="ArgumentException">The currencies differ: convert one of them first.</exception>
    public static Money operator +(Money left, Money right) => Guard.Against.Null(left).Add(right);

    /// <summary>Takes an amount from another of the same currency.</summary>
    /// <exception cref="ArgumentException">The currencies differ: convert one of them first.</exception>
    public static Money operator -(Money left, Money right) => Guard.Against.Null(left).Subtract(right);

    /// <summary>Turns a debit into a credit.</summary>
    public static Money operator -(Money money) => Guard.Against.Null(money).Negate();

    /// <summary>Takes an amount so many times; see <see cref="Multiply"/>.</summary>
    public static Money operator *(Money money, decimal times) => Guard.Against.Null(money).Multiply(times);

    /// <summary>Takes an amount so many times; see <see cref="Multiply"/>.</summary>
    public static Money operator *(decimal times, Money money) => Guard.Against.Null(money).Multiply(times);

    /// <summary>Says whether the left amount is the smaller.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => Guard.Against.Null(left).CompareTo(right) < 0;

    /// <summary>Says whether the left amount is the greater.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => Guard.Against.Null(left).CompareTo(right) > 0;

    /// <summary>Says whether the left amount is the smaller, or they are equal.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => Guard.Against.Null(left).CompareTo(right) <= 0;

    /// <summary>Says whether the left amount is the greater, or they are equal.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => Guard.Against.Null(left).CompareTo(right) >= 0;

    /// <summary>Makes an amount.</summary>
    /// <param name="amount">The number of currency units.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The amount.</returns>
    public static Money Of([TenderFact(TenderFactKind.Amount)] decimal amount, [TenderFact(TenderFactKind.Currency)] Currency currency) =>
        new(amount, Guard.Against.Null(currency));

    /// <summary>Gives nothing, in a currency.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>The amount 0.</returns>
    public static Money Zero(Currency currency) => Of(0m, currency);

    /// <summary>Adds amounts of one currency, of which there is at least one.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentException">There is none, so that no currency is known; or the currencies differ: <see cref="MoneyTotals"/> adds by currency.</exception>
    public static Money Sum(params IEnumerable<Money> amounts) => Guard.Against.NullOrEmpty(amounts).Aggregate((sum, next) => sum.Add(next));

    /// <summary>Adds an amount of the same currency.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentException">The currencies differ: convert one of them first.</exception>
    public Money Add(Money other) => new(Exact.Add(Amount, InSameCurrency(other)), Currency);

    /// <summary>Takes an amount of the same currency away.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentException">The currencies differ: convert one of them first.</exception>
    public Money Subtract(Money other) => new(Exact.Add(Amount, -InSameCurrency(other)), Currency);

    /// <summary>Turns a debit into a credit, and back.</summary>
    /// <returns>As much below nought as this is above it.</returns>
    public Money Negate() => new(-Amount, Currency);

    /// <summary>Takes the amount so many times, exactly.</summary>
    /// <param name="times">How many times.</param>
    /// <returns>The product, to as many decimals as it has.</returns>
    /// <exception cref="OverflowException">No decimal is exactly the product.</exception>
    public Money Multiply(decimal times) => new(Exact.Multiply(Amount, times), Currency);

    /// <summary>Rounds.</summary>
    /// <param name="decimals">To how many decimals, from 0 to 28.</param>
    /// <param name="mode">To which neighbour.</param>
    /// <returns>The amount with at most so many decimals.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no such decimals, or no such mode.</exception>
    public Money Round(int decimals, RoundingMode mode) =>
        new(Exact.Round(Amount, Guard.Against.OutOfRange(decimals, nameof(decimals), 0, 28), mode), Currency);

    /// <summary>Divides the amount by weights so that the parts add up to it: what is over goes, a smallest coin each, to those who lose most by rounding down.</summary>
    /// <param name="weights">How large each part is against the others; at least one, none negative, not all 0.</param>
    /// <param name="decimals">How many decimals the smallest coin has, from 0 to 28: 2 for an öre, a cent.</param>
    /// <returns>One part for each weight, in their order; of equal losers, the earlier gets the coin.</returns>
    /// <exception cref="ArgumentException">The weights are not so; or the amount is finer than a coin: round it first.</exception>
    public IReadOnlyList<Money> Allocate(IReadOnlyList<decimal> weights, int decimals) => Allocation.Of(this, weights, decimals);

    /// <summary>Compares with an amount of the same currency; null comes first.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Below 0, 0 or above 0.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public int CompareTo(Money? other) => other is null ? 1 : Amount.CompareTo(InSameCurrency(other));

    /// <summary>Formats as grouped digits and the currency, in every culture.</summary>
    /// <returns>For example <c>12,000,000 DKK</c>.</returns>
    public override string ToString() => $"{Amount.ToString("#,0.############", CultureInfo.InvariantCulture)} {Currency}";

    object IFactValue.ToRawValue() => new Amount(Amount, Currency.Code);

    private decimal InSameCurrency(Money other) => Guard.Against.Null(other).Currency == Currency
        ? other.Amount
        : throw new ArgumentException($"{other} is not in {Currency}: convert one of the two first.", nameof(other));
}
