using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Quantities;

public sealed class MoneyTotalsTests
{
    private static readonly Money Krone = Money.Of(1m, Currency.Dkk);
    private static readonly Money Euro = Money.Of(1m, Currency.Eur);

    [Fact]
    public void Of_SeveralCurrencies_AddsEachForItself()
    {
        var totals = MoneyTotals.Of(Euro, Krone, Krone, -Euro);

        Assert.Equal([Money.Of(2m, Currency.Dkk), Money.Zero(Currency.Eur)], totals.Amounts);
        Assert.Equal((2m, 0m, 0m), (totals.In(Currency.Dkk).Amount, totals.In(Currency.Eur).Amount, totals.In(Currency.Sek).Amount));
        Assert.Equal("2 DKK + 0 EUR", totals.ToString());
    }

    [Fact]
    public void OnlyCurrency_IsThereWhereThereIsOne()
    {
        Assert.Equal(Currency.Dkk, MoneyTotals.Of(Krone, Krone).OnlyCurrency);
        Assert.Null(MoneyTotals.Of(Krone, Euro).OnlyCurrency);
        Assert.Null(MoneyTotals.None.OnlyCurrency);
        Assert.Equal("0", MoneyTotals.None.ToString());
    }

    [Fact]
    public void Merge_IsAssociativeAndCommutativeWithNothingInTheMiddle()
    {
        var currency = Gen.Elements(Currency.Dkk, Currency.Eur, Currency.Sek);
        var totals = Gen.Choose(-1_000, 1_000).SelectMany(cents => currency.Select(unit => Money.Of(cents / 100m, unit))).ListOf().Select(list => MoneyTotals.Of(list));
        Prop.ForAll(totals.Three().ToArbitrary(), parts =>
            parts.Item1.Merge(parts.Item2).Merge(parts.Item3) == parts.Item1.Merge(parts.Item2.Merge(parts.Item3))
            && parts.Item1.Merge(parts.Item2) == parts.Item2.Merge(parts.Item1)
            && parts.Item1.Merge(MoneyTotals.None) == parts.Item1).QuickCheckThrowOnFailure();
    }
}
