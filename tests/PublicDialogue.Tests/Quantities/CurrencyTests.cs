using System;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Quantities;

public sealed class CurrencyTests
{
    [Theory]
    [InlineData("DKK")]
    [InlineData("dkk")]
    [InlineData("Dkk")]
    public void Of_AnyCase_IsTheSameCurrency(string code) => Assert.Equal(Currency.Dkk, Currency.Of(code));

    [Theory]
    [InlineData("DK")]
    [InlineData("DKKK")]
    [InlineData("D1K")]
    [InlineData("ÆØÅ")]
    [InlineData("kr.")]
    [InlineData(" DKK")]
    public void Of_NotThreeLetters_Refuses(string code) => Assert.Throws<ArgumentException>(nameof(code), () => Currency.Of(code));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Of_Empty_Refuses(string code) => Assert.Throws<ArgumentException>(nameof(code), () => Currency.Of(code));

    [Fact]
    public void Of_Null_Refuses() => Assert.Throws<ArgumentNullException>("code", () => Currency.Of(null!));

    [Fact]
    public void ToString_IsTheCode() => Assert.Equal(
        "DKK EUR NOK SEK", string.Join(' ', Currency.Dkk, Currency.Eur, Currency.Nok, Currency.Sek));
}
