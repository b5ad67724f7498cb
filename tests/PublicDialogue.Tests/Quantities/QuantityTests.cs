using System;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Quantities;

public sealed class QuantityTests
{
    private static readonly Quantity Kilogram = Quantity.Kilograms(1m);
    private static readonly Quantity ThousandGrams = new(1_000m, UnitOfMeasure.Gram);

    [Fact]
    public void Equality_IsAsWritten()
    {
        Assert.Equal(Quantity.Kilograms(1.000m), Kilogram);
        Assert.NotEqual(ThousandGrams, Kilogram);
    }

    [Fact]
    public void IsSameAs_OtherUnit_LooksAtHowMuchItIs()
    {
        Assert.True(Kilogram.IsSameAs(ThousandGrams));
        Assert.Equal(0, Kilogram.CompareTo(ThousandGrams));
        Assert.False(Kilogram.IsSameAs(new(1_000.001m, UnitOfMeasure.Gram)));
        Assert.False(Kilogram.IsSameAs(Quantity.Litres(1m)));
    }

    [Theory]
    [InlineData("7.5", "KGM", "GRM", "7500")]
    [InlineData("2", "DZN", "PR", "12")]
    [InlineData("3", "DZN", "CEN", "0.36")]
    [InlineData("1.5", "HUR", "MIN", "90")]
    [InlineData("-250", "MLT", "LTR", "-0.25")]
    [InlineData("0.0000000000000000000000000001", "TNE", "MGM", "0.0000000000000000001")]
    public void To_UnitOfOneDimension_IsExact(string amount, string unit, string to, string expected) => Assert.Equal(
        new Quantity(Number(expected), UnitOfMeasure.Parse(to)), new Quantity(Number(amount), UnitOfMeasure.Parse(unit)).To(UnitOfMeasure.Parse(to)));

    [Theory]
    [InlineData("1", "MIN", "HUR")]
    [InlineData("1", "CEN", "DZN")]
    [InlineData("0.0000000000000000000000000001", "GRM", "KGM")]
    [InlineData("79228162514264337593543950335", "KGM", "GRM")]
    public void To_NoExactNumber_Refuses(string amount, string unit, string to)
    {
        var quantity = new Quantity(Number(amount), UnitOfMeasure.Parse(unit));

        Assert.Null(quantity.TryTo(UnitOfMeasure.Parse(to)));
        Assert.Throws<ArgumentException>(nameof(unit), () => quantity.To(UnitOfMeasure.Parse(to)));
    }

    [Fact]
    public void To_AnotherDimension_Refuses()
    {
        Assert.Throws<ArgumentException>("unit", () => Kilogram.To(UnitOfMeasure.Litre));
        Assert.Throws<ArgumentException>("unit", () => new Quantity(1m, UnitOfMeasure.Box).TryTo(UnitOfMeasure.Piece));
    }

    [Fact]
    public void Add_UnitThatConvertsExactly_IsInTheUnitOfTheFirst()
    {
        Assert.Equal(Quantity.Kilograms(1.25m), Kilogram + new Quantity(250m, UnitOfMeasure.Gram));
        Assert.Equal(Quantity.Kilograms(-0.5m), Quantity.Kilograms(0.5m) - ThousandGrams);
        Assert.Throws<ArgumentException>(() => Kilogram + Quantity.Litres(1m));
        Assert.Throws<ArgumentException>(() => new Quantity(1m, UnitOfMeasure.Hour) + new Quantity(1m, UnitOfMeasure.Minute));
    }

    [Fact]
    public void Add_MoreDigitsThanADecimalHolds_IsRefusedAndNotRounded() => Assert.Throws<OverflowException>(
        () => Quantity.Pieces(10_000_000_000_000_000_000_000_000_000m) + Quantity.Pieces(0.01m));

    [Fact]
    public void Multiply_IsExactOrRefused()
    {
        Assert.Equal(Quantity.Kilograms(22.5m), Quantity.Kilograms(7.5m) * 3m);
        Assert.Throws<OverflowException>(() => Quantity.Kilograms(0.000000000000001m) * 0.000000000000001m);
    }

    [Fact]
    public void Operators_CompareAcrossUnits()
    {
        Assert.True(Kilogram > new Quantity(999.9m, UnitOfMeasure.Gram));
        Assert.True(Kilogram < new Quantity(0.0011m, UnitOfMeasure.Tonne));
        Assert.True(Kilogram <= ThousandGrams && Kilogram >= ThousandGrams);
        Assert.Throws<ArgumentException>(() => Kilogram < Quantity.Pieces(1m));
    }

    [Fact]
    public void ToString_IsTheSameInEveryCulture() => Assert.Equal("1,234.5 KGM", Quantity.Kilograms(1234.5m).ToString());

    [Fact]
    public void To_ThereAndBack_IsWhatItWas()
    {
        string[] masses = ["MGM", "GRM", "HGM", "KGM", "TNE"];
        Prop.ForAll(
            ArbMap.Default.ArbFor<int>(),
            Gen.Elements(masses).Two().ToArbitrary(),
            (hundredths, pair) =>
            {
                var quantity = new Quantity(hundredths / 100m, UnitOfMeasure.Parse(pair.Item1));
                return quantity.To(UnitOfMeasure.Parse(pair.Item2)).To(quantity.Unit) == quantity;
            }).QuickCheckThrowOnFailure();
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
