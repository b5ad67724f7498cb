using System;
using System.Globalization;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Quantities;

public sealed class UnitOfMeasureTests
{
    [Theory]
    [InlineData("GRM", Dimension.Mass, "1", "GRM")]
    [InlineData("MGM", Dimension.Mass, "0.001", "GRM")]
    [InlineData("KGM", Dimension.Mass, "1000", "GRM")]
    [InlineData("TNE", Dimension.Mass, "1000000", "GRM")]
    [InlineData("CLT", Dimension.Volume, "10", "MLT")]
    [InlineData("DLT", Dimension.Volume, "100", "MLT")]
    [InlineData("LTR", Dimension.Volume, "1000", "MLT")]
    [InlineData("HLT", Dimension.Volume, "100000", "MLT")]
    [InlineData("MTQ", Dimension.Volume, "1000000", "MLT")]
    [InlineData("CMT", Dimension.Length, "10", "MMT")]
    [InlineData("MTR", Dimension.Length, "1000", "MMT")]
    [InlineData("KMT", Dimension.Length, "1000000", "MMT")]
    [InlineData("MTK", Dimension.Area, "1", "MTK")]
    [InlineData("MIN", Dimension.Time, "60", "SEC")]
    [InlineData("HUR", Dimension.Time, "3600", "SEC")]
    [InlineData("DAY", Dimension.Time, "86400", "SEC")]
    [InlineData("EA", Dimension.Count, "1", "H87")]
    [InlineData("C62", Dimension.Count, "1", "H87")]
    [InlineData("PR", Dimension.Count, "2", "H87")]
    [InlineData("DZN", Dimension.Count, "12", "H87")]
    [InlineData("PTN", Dimension.Portions, "1", "PTN")]
    [InlineData("KWH", Dimension.Energy, "1000", "WHR")]
    [InlineData("XPK", Dimension.Other, "1", "XPK")]
    [InlineData("ZZ", Dimension.Other, "1", "ZZ")]
    public void Parse_Code_KnowsWhatItMeasures(string code, Dimension dimension, string factor, string baseUnit)
    {
        var unit = UnitOfMeasure.Parse(code);

        Assert.Equal((dimension, decimal.Parse(factor, CultureInfo.InvariantCulture), UnitOfMeasure.Parse(baseUnit)), (unit.Dimension, unit.Factor, unit.BaseUnit));
    }

    [Fact]
    public void Parse_SmallLetters_IsTheSame() => Assert.Equal(UnitOfMeasure.Kilogram, UnitOfMeasure.Parse("kgm"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("KILO")]
    [InlineData("kg ")]
    [InlineData("Ø1")]
    public void Parse_NoCode_Refuses(string code) => Assert.Throws<ArgumentException>(nameof(code), () => UnitOfMeasure.Parse(code));

    [Fact]
    public void ConvertsTo_Packages_OnlyThemselves()
    {
        Assert.True(UnitOfMeasure.Box.ConvertsTo(UnitOfMeasure.Parse("XBX")));
        Assert.False(UnitOfMeasure.Box.ConvertsTo(UnitOfMeasure.Carton));
        Assert.False(UnitOfMeasure.Parse("ZZ").ConvertsTo(UnitOfMeasure.Parse("ZY")));
        Assert.False(UnitOfMeasure.Portion.ConvertsTo(UnitOfMeasure.Piece));
    }
}
