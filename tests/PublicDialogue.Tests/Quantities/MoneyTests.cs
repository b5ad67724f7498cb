using System;
using System.Globalization;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Quantities;

public sealed class MoneyTests
{
    private static readonly Money Three = Money.Of(3m, Currency.Dkk);
    private static readonly Money Five = Money.Of(5m, Currency.Dkk);
    private static readonly Money Euro = Money.Of(3m, Currency.Eur);

    [Fact]
    public void Of_NoCurrency_Refuses() => Assert.Throws<ArgumentNullException>("currency", () => Money.Of(1m, null!));

    [Fact]
    public void Equality_IsByAmountAndCurrency()
    {
        Assert.Equal(Money.Of(3.00m, Currency.Of("dkk")), Three);
        Assert.NotEqual(Euro, Three);
        Assert.NotEqual(Five, Three);
    }

    [Fact]
    public void Add_SameCurrency_IsExact() => Assert.Equal(Money.Of(0.3m, Currency.Dkk), Money.Of(0.1m, Currency.Dkk) + Money.Of(0.2m, Currency.Dkk));

    [Fact]
    public void Subtract_MoreThanThereIs_IsNegative() => Assert.Equal(-2m, (Three - Five).Amount);

    [Fact]
    public void Add_OtherCurrency_RefusesAndNamesBoth()
    {
        var refusal = Assert.Throws<ArgumentException>("other", () => Three + Euro);

        Assert.StartsWith("3 EUR is not in DKK: convert one of the two first.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Subtract_OtherCurrency_Refuses() => Assert.Throws<ArgumentException>("other", () => Three - Euro);

    [Fact]
    public void CompareTo_OtherCurrency_Refuses() => Assert.Throws<ArgumentException>("other", () => Three < Euro);

    [Fact]
    public void CompareTo_Null_IsAfter() => Assert.Equal(1, Three.CompareTo(null));

    [Fact]
    public void Operators_FollowTheAmount()
    {
        Assert.True(Three < Five);
        Assert.True(Five > Three);
        Assert.True(Three <= Money.Of(3m, Currency.Dkk));
        Assert.True(Five >= Three);
        Assert.False(Five < Three);
    }

    [Fact]
    public void Add_BeyondADecimal_Throws() => Assert.Throws<OverflowException>(() => Money.Of(decimal.MaxValue, Currency.Dkk) + Three);

    [Theory]
    [InlineData("12000000", "12,000,000 DKK")]
    [InlineData("0.5", "0.5 DKK")]
    [InlineData("-1234.56", "-1,234.56 DKK")]
    [InlineData("0", "0 DKK")]
    public void ToString_IsTheSameInEveryCulture(string amount, string text)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("da-DK");
        string printed = Money.Of(decimal.Parse(amount, CultureInfo.InvariantCulture), Currency.Dkk).ToString();
        CultureInfo.CurrentCulture = before;

        Assert.Equal(text, printed);
    }
}
