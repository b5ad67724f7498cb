using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Quantities;

namespace PublicDialogue.Agreements;

/// <summary>Amounts of an agreement: above nothing where they are a maximum, and all in its one currency.</summary>
internal static class AgreementAmounts
{
    public static Money? Positive(Money? value, string parameterName) => Guard.Against.InvalidInput(
        value, parameterName, money => money is null || money.Amount > 0m, "A maximum is above nothing: leave it out where there is none, and it is reported as missing.");

    public static Money? In(Currency currency, Money? value, string parameterName) => Guard.Against.InvalidInput(
        value, parameterName, money => money is null || money.Currency == currency, $"An agreement has one currency, {currency}: convert the amount first.");

    public static Money Sum(IEnumerable<Money?> values, Currency currency) =>
        values.Where(value => value is not null).Aggregate(Money.Zero(currency), (sum, value) => sum + value!);
}
