using System;
using System.Linq;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Quantities;

/// <summary>Exact arithmetic against whole numbers of the smallest unit, which cannot round.</summary>
public sealed class FractionProperties
{
    // Any decimal at all: 96 bits, a scale from 0 to 28, a sign.
    private static readonly Gen<decimal> Decimals =
        from words in ArbMap.Default.GeneratorFor<int>().Three()
        from scale in Gen.Choose(0, 28)
        from isNegative in ArbMap.Default.GeneratorFor<bool>()
        from size in Gen.Choose(1, 3)
        select new decimal(words.Item1, size > 1 ? words.Item2 : 0, size > 2 ? words.Item3 : 0, isNegative, (byte)scale);

    [Fact]
    public void ToDecimal_OfAnyDecimal_IsTheSame() =>
        Prop.ForAll(Decimals.ToArbitrary(), number => Fraction.Of(number).ToDecimal() == number).QuickCheckThrowOnFailure();

    [Fact]
    public void Add_AnyTwo_IsTheWholeNumberOrRefused() => Prop.ForAll(Decimals.Two().ToArbitrary(), pair =>
        Try(() => Exact.Add(pair.Item1, pair.Item2)) is { } sum
            ? Whole(sum, 56) == Whole(pair.Item1, 56) + Whole(pair.Item2, 56)
            : !Fits(Whole(pair.Item1, 56) + Whole(pair.Item2, 56), 56)).QuickCheckThrowOnFailure();

    [Fact]
    public void Multiply_AnyTwo_IsTheWholeNumberOrRefused() => Prop.ForAll(Decimals.Two().ToArbitrary(), pair =>
        Try(() => Exact.Multiply(pair.Item1, pair.Item2)) is { } product
            ? Whole(product, 56) == Whole(pair.Item1, 28) * Whole(pair.Item2, 28)
            : !Fits(Whole(pair.Item1, 28) * Whole(pair.Item2, 28), 56)).QuickCheckThrowOnFailure();

    [Fact]
    public void Round_EveryMode_IsTheNeighbourThatItNames() => Prop.ForAll(Decimals.ToArbitrary(), Gen.Choose(0, 6).ToArbitrary(), (number, decimals) =>
    {
        if (Math.Abs(number) > 1e15m)
        {
            return true;
        }

        var exact = Whole(number, 28);
        var coin = BigInteger.Pow(10, 28 - decimals);
        return Enum.GetValues<RoundingMode>().All(mode =>
        {
            decimal rounded = Exact.Round(number, decimals, mode);
            var off = Whole(rounded, 28) - exact;
            return rounded == Fraction.Of(number).Round(decimals, mode)
                && Whole(rounded, 28) % coin == 0
                && (mode switch
                {
                    RoundingMode.TowardsZero => off * exact.Sign <= 0 && BigInteger.Abs(off) < coin,
                    RoundingMode.AwayFromZero => off * exact.Sign >= 0 && BigInteger.Abs(off) < coin,
                    RoundingMode.HalfAwayFromZero => BigInteger.Abs(off) * 2 < coin || (BigInteger.Abs(off) * 2 == coin && off.Sign == exact.Sign),
                    _ => BigInteger.Abs(off) * 2 < coin || (BigInteger.Abs(off) * 2 == coin && (Whole(rounded, 28) / coin).IsEven),
                });
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nearest_OfARatio_IsOffByLessThanItsLastDigit() => Prop.ForAll(Decimals.Two().Where(pair => pair.Item2 != 0m).ToArbitrary(), pair =>
        Try(() => (Fraction.Of(pair.Item1) / Fraction.Of(pair.Item2)).Nearest()) is not { } nearest
            || BigInteger.Abs((Whole(nearest, 28) * Whole(pair.Item2, 28)) - (Whole(pair.Item1, 28) * BigInteger.Pow(10, 28)))
                <= BigInteger.Abs(Whole(pair.Item2, 28)) * BigInteger.Pow(10, 28 - ((decimal.GetBits(nearest)[3] >> 16) & 0xFF))).QuickCheckThrowOnFailure();

    [Fact]
    public void Nearest_Thirds_HasAsManyDigitsAsADecimalHolds()
    {
        Assert.Equal(0.6666666666666666666666666667m, (Fraction.Of(2m) / Fraction.Of(3m)).Nearest());
        Assert.Equal(-5m, (Fraction.Of(-10m) / Fraction.Of(2m)).Nearest());
        Assert.Throws<OverflowException>(() => (Fraction.Of(decimal.MaxValue) / Fraction.Of(0.1m)).Nearest());
    }

    [Fact]
    public void Ceiling_OfARatio_IsTheLeastWholeNumberNotUnderIt() => Prop.ForAll(
        Gen.Choose(-1_000, 1_000).ToArbitrary(),
        Gen.Choose(1, 40).ToArbitrary(),
        (top, bottom) => (int)(Fraction.Of(top) / Fraction.Of(bottom)).Ceiling == (int)Math.Ceiling(top / (double)bottom)).QuickCheckThrowOnFailure();

    private static BigInteger Whole(decimal number, int scale)
    {
        int[] bits = decimal.GetBits(number);
        var digits = BigInteger.Parse($"0{bits[2]:X8}{bits[1]:X8}{bits[0]:X8}", System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);
        return digits * BigInteger.Pow(10, scale - ((bits[3] >> 16) & 0xFF)) * (bits[3] < 0 ? -1 : 1);
    }

    // Some scale from 0 to 28 leaves no rest and no more than 96 bits.
    private static bool Fits(BigInteger number, int scale) => Enumerable.Range(0, 29).Any(decimals =>
        number % BigInteger.Pow(10, scale - decimals) == 0 && BigInteger.Abs(number / BigInteger.Pow(10, scale - decimals)) < BigInteger.One << 96);

    private static decimal? Try(Func<decimal> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
