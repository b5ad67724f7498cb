using System;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Quantities;

public sealed class PriceTests
{
    private static readonly Price PerHundred = new(Money.Of(12.5m, Currency.Dkk), Quantity.Pieces(100m));
    private static readonly Price PerThree = new(Money.Of(10m, Currency.Dkk), Quantity.Pieces(3m));

    [Fact]
    public void For_OtherUnitOfOneDimension_Converts() =>
        Assert.Equal(Money.Of(1.5m, Currency.Dkk), PerHundred.For(new(1m, UnitOfMeasure.Dozen)));

    [Fact]
    public void For_WhatGoesBack_IsNegative() => Assert.Equal(Money.Of(-12.5m, Currency.Dkk), PerHundred.For(Quantity.Pieces(-100m)));

    [Fact]
    public void For_NoExactAmount_IsRefusedUnlessRoundingIsNamed()
    {
        Assert.Throws<OverflowException>(() => PerThree.For(Quantity.Pieces(1m)));
        Assert.Equal(Money.Of(3.33m, Currency.Dkk), PerThree.For(Quantity.Pieces(1m), 2, RoundingMode.HalfAwayFromZero));
        Assert.Equal(Money.Of(20m, Currency.Dkk), PerThree.For(Quantity.Pieces(6m)));
    }

    [Fact]
    public void For_SomethingElse_Refuses() => Assert.Throws<ArgumentException>(() => PerHundred.For(Quantity.Kilograms(1m)));

    [Fact]
    public void Price_ForNothing_Throws() => Assert.Throws<ArgumentException>("per", () => new Price(Money.Zero(Currency.Dkk), Quantity.Pieces(0m)));

    [Fact]
    public void ToString_SaysForHowMuch() => Assert.Equal("12.5 DKK per 100 H87", PerHundred.ToString());
}
