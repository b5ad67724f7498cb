using System;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Quantities;

public sealed class ShareTests
{
    [Fact]
    public void Default_IsNothing() => Assert.Equal(Share.None, default);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(100, 1)]
    [InlineData(12.5, 0.125)]
    public void FromPercent_IsARatio(double percent, double ratio) => Assert.Equal(Share.FromRatio((decimal)ratio), Share.FromPercent((decimal)percent));

    [Theory]
    [InlineData(-0.0001)]
    [InlineData(1.0001)]
    public void FromRatio_OutsideOfTheWhole_Refuses(double ratio) => Assert.Throws<ArgumentOutOfRangeException>(nameof(ratio), () => Share.FromRatio((decimal)ratio));

    [Theory]
    [InlineData(-0.01)]
    [InlineData(100.01)]
    public void FromPercent_OutsideOfTheWhole_Refuses(double percent) => Assert.Throws<ArgumentOutOfRangeException>(nameof(percent), () => Share.FromPercent((decimal)percent));

    [Fact]
    public void Of_PartAndWhole_Divides()
    {
        Assert.Equal(0.25m, Share.Of(1m, 4m).Ratio);
        Assert.Equal(Share.All, Share.Of(4m, 4m));
        Assert.Throws<ArgumentException>("whole", () => Share.Of(0m, 0m));
        Assert.Throws<ArgumentOutOfRangeException>("part", () => Share.Of(5m, 4m));
    }

    [Fact]
    public void Of_Money_IsInOneCurrency()
    {
        Assert.Equal(Share.FromPercent(20m), Share.Of(Money.Of(20m, Currency.Dkk), Money.Of(100m, Currency.Dkk)));
        Assert.Throws<ArgumentException>("part", () => Share.Of(Money.Of(20m, Currency.Sek), Money.Of(100m, Currency.Dkk)));
    }

    [Fact]
    public void Rest_AndTheShare_AreTheWhole() => Assert.Equal(Share.FromPercent(87.5m), Share.FromPercent(12.5m).Rest);

    [Fact]
    public void Operators_FollowTheRatio()
    {
        Assert.True(Share.None < Share.All && Share.All > Share.None);
        Assert.True(Share.FromPercent(50m) <= Share.FromRatio(0.5m) && Share.FromPercent(50m) >= Share.FromRatio(0.5m));
    }

    [Fact]
    public void ToString_IsAPercentage() => Assert.Equal("66.7 %", Share.Of(2m, 3m).ToString());
}
