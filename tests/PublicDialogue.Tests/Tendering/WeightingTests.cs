using System;
using PublicDialogue.Guarding;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Tendering;
using Xunit;

namespace PublicDialogue.Tests.Tendering;

public sealed class WeightingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(33.33)]
    [InlineData(100)]
    public void Percent_InRange_IsExact(double percent) =>
        Assert.Equal(new Weight((decimal)percent, FactUnit.Percent), Raw(Weighting.Percent((decimal)percent)));

    [Theory]
    [InlineData(-0.01)]
    [InlineData(100.01)]
    public void Percent_OutOfRange_Refuses(double percent) => Assert.ThrowsAny<ArgumentException>(() => Weighting.Percent((decimal)percent));

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    public void Share_OutOfRange_Refuses(double share) => Assert.ThrowsAny<ArgumentException>(() => Weighting.Share((decimal)share));

    [Fact]
    public void Share_OfOne_IsAllowed() => Assert.Equal(new Weight(1m, FactUnit.Share), Raw(Weighting.Share(1m)));

    [Fact]
    public void Points_Negative_Refuses() => Assert.ThrowsAny<ArgumentException>(() => Weighting.Points(-1m));

    [Fact]
    public void Points_AreFree() => Assert.Equal(new Weight(340m, FactUnit.Points), Raw(Weighting.Points(340m)));

    [Theory]
    [InlineData(40, 30)]
    [InlineData(-1, 30)]
    [InlineData(30, 101)]
    public void Range_EndsWrong_Refuses(int from, int to) => Assert.ThrowsAny<ArgumentException>(() => Weighting.Range(from, to));

    [Fact]
    public void Range_IsNotExact() => Assert.False(Raw(Weighting.Range(30, 40)).IsExact);

    [Fact]
    public void Range_OfOneNumber_IsExact() => Assert.Equal(Weighting.Percent(30), Weighting.Range(30, 30));

    [Fact]
    public void Order_Nought_Refuses() => Assert.ThrowsAny<ArgumentException>(() => Weighting.Order(0));

    [Fact]
    public void Order_First_IsOne() => Assert.Equal(new Weight(1m, FactUnit.Order), Raw(Weighting.Order(1)));

    private static Weight Raw(Weighting weighting) => (Weight)((IFactValue)weighting).ToRawValue();
}
