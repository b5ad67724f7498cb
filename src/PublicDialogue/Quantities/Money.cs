using System;
using System.Globalization;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Quantities;

/// <summary>An amount of money in one currency, to as many decimals as it was given: nothing is rounded or converted.</summary>
/// <remarks>Equal by amount and currency; ordered within a currency. Negative is allowed (a credit note). Immutable.</remarks>
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

    /// <summary>Adds an amount of the same currency.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentException">The currencies differ: convert one of them first.</exception>
    public Money Add(Money other) => new(Amount + InSameCurrency(other), Currency);

    /// <summary>Takes an amount of the same currency away.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentException">The currencies differ: convert one of them first.</exception>
    public Money Subtract(Money other) => new(Amount - InSameCurrency(other), Currency);

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
