using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Quantities;

public sealed class MoneyArithmeticTests
{
    private static readonly Money Hundred = Money.Of(100m, Currency.Dkk);

    [Fact]
    public void Add_MoreDigitsThanADecimalHolds_IsRefusedAndNotRounded() => Assert.Throws<OverflowException>(
        () => Money.Of(10_000_000_000_000_000_000_000_000_000m, Currency.Dkk) + Money.Of(0.01m, Currency.Dkk));

    [Fact]
    public void Multiply_IsExactOrRefused()
    {
        Assert.Equal(Money.Of(12.375m, Currency.Dkk), Money.Of(4.95m, Currency.Dkk) * 2.5m);
        Assert.Equal(2m * Hundred, Hundred * 2m);
        Assert.Throws<OverflowException>(() => Money.Of(0.000000000000001m, Currency.Dkk) * 0.000000000000001m);
    }

    [Fact]
    public void Negate_TurnsTheSign() => Assert.Equal(Money.Of(-100m, Currency.Dkk), -Hundred);

    [Fact]
    public void Sum_OneCurrency_Adds() => Assert.Equal(Money.Of(300m, Currency.Dkk), Money.Sum(Hundred, Hundred, Hundred));

    [Fact]
    public void Sum_TwoCurrenciesOrNone_Refuses()
    {
        Assert.Throws<ArgumentException>(() => Money.Sum(Hundred, Money.Of(1m, Currency.Sek)));
        Assert.Throws<ArgumentException>("amounts", () => Money.Sum());
    }

    [Theory]
    [InlineData("0.125", RoundingMode.HalfAwayFromZero, "0.13")]
    [InlineData("-0.125", RoundingMode.HalfAwayFromZero, "-0.13")]
    [InlineData("0.124999", RoundingMode.HalfAwayFromZero, "0.12")]
    [InlineData("0.125", RoundingMode.HalfToEven, "0.12")]
    [InlineData("0.135", RoundingMode.HalfToEven, "0.14")]
    [InlineData("0.1250001", RoundingMode.HalfToEven, "0.13")]
    [InlineData("0.121", RoundingMode.AwayFromZero, "0.13")]
    [InlineData("-0.121", RoundingMode.AwayFromZero, "-0.13")]
    [InlineData("0.129", RoundingMode.TowardsZero, "0.12")]
    [InlineData("-0.129", RoundingMode.TowardsZero, "-0.12")]
    [InlineData("79228162514264337593543950335", RoundingMode.HalfAwayFromZero, "79228162514264337593543950335")]
    public void Round_NamedMode_IsAsNamed(string amount, RoundingMode mode, string expected) => Assert.Equal(
        Money.Of(Number(expected), Currency.Dkk), Money.Of(Number(amount), Currency.Dkk).Round(2, mode));

    [Fact]
    public void Round_NoSuchModeOrDecimals_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("mode", () => Money.Of(0.5m, Currency.Dkk).Round(0, (RoundingMode)9));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => Hundred.Round(29, RoundingMode.HalfToEven));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => Hundred.Round(-1, RoundingMode.HalfToEven));
    }

    [Fact]
    public void Round_HalvesOfWholeNumbers_AgreesWithTheSystem() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        thousandths => Money.Of(thousandths / 1000m, Currency.Dkk).Round(2, RoundingMode.HalfToEven).Amount == Math.Round(thousandths / 1000m, 2, MidpointRounding.ToEven)
            && Money.Of(thousandths / 1000m, Currency.Dkk).Round(2, RoundingMode.HalfAwayFromZero).Amount == Math.Round(thousandths / 1000m, 2, MidpointRounding.AwayFromZero))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Allocate_Thirds_LosesNoCoin() => Assert.Equal([33.34m, 33.33m, 33.33m], Amounts(Hundred.Allocate([1m, 1m, 1m], 2)));

    [Fact]
    public void Allocate_CreditNote_IsTheMirror() => Assert.Equal([-33.34m, -33.33m, -33.33m], Amounts((-Hundred).Allocate([1m, 1m, 1m], 2)));

    [Fact]
    public void Allocate_Weights_GivesTheCoinToTheGreatestLoser() => Assert.Equal([14.28m, 28.57m, 57.15m, 0m], Amounts(Hundred.Allocate([1m, 2m, 4.001m, 0m], 2)));

    [Fact]
    public void Allocate_WrongWeightsOrTooFineAnAmount_Refuses()
    {
        Assert.Throws<ArgumentException>("weights", () => Hundred.Allocate([], 2));
        Assert.Throws<ArgumentException>("weights", () => Hundred.Allocate([0m, 0m], 2));
        Assert.Throws<ArgumentException>("weights", () => Hundred.Allocate([2m, -1m], 2));
        Assert.Throws<ArgumentException>("decimals", () => Money.Of(0.125m, Currency.Dkk).Allocate([1m], 2));
    }

    [Fact]
    public void Allocate_AnyAmountAndWeights_AddsUpAndIsOffByLessThanACoin()
    {
        var weights = Gen.Choose(0, 1_000).Select(number => (decimal)number).NonEmptyListOf().Where(list => list.Sum() > 0m).ToArbitrary();
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), weights, (cents, list) =>
        {
            var amount = Money.Of(cents / 100m, Currency.Eur);
            var parts = amount.Allocate([.. list], 2);
            return Money.Sum(parts) == amount
                && parts.Zip(list, (part, weight) => Math.Abs((part.Amount * list.Sum()) - (amount.Amount * weight)) < 0.01m * list.Sum()).All(isNear => isNear);
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<decimal> Amounts(IEnumerable<Money> parts) => parts.Select(part => part.Amount);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
