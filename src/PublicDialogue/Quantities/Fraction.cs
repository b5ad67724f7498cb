using System;
using System.Numerics;

namespace PublicDialogue.Quantities;

/// <summary>An exact ratio of two whole numbers: what arithmetic goes through that must not round unseen, as decimal's own does past 28 digits.</summary>
internal readonly struct Fraction
{
    private const int MostDecimals = 28;
    private const int WordBits = 32;

    private static readonly BigInteger Limit = BigInteger.One << (3 * WordBits);

    private readonly BigInteger top;
    private readonly BigInteger bottom;

    private Fraction(BigInteger top, BigInteger bottom)
    {
        var common = BigInteger.GreatestCommonDivisor(top, bottom) * (bottom.Sign < 0 ? -1 : 1);
        this.top = top / common;
        this.bottom = bottom / common;
    }

    public int Sign => top.Sign;

    /// <summary>Gets the least whole number that is not under it.</summary>
    public BigInteger Ceiling => -Floor(-top, bottom);

    public static Fraction operator +(Fraction left, Fraction right) => new((left.top * right.bottom) + (right.top * left.bottom), left.bottom * right.bottom);

    public static Fraction operator -(Fraction left, Fraction right) => new((left.top * right.bottom) - (right.top * left.bottom), left.bottom * right.bottom);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.top * right.top, left.bottom * right.bottom);

    /// <summary>Divides; the right one is not nought.</summary>
    public static Fraction operator /(Fraction left, Fraction right) => new(left.top * right.bottom, left.bottom * right.top);

    public static Fraction Of(decimal number)
    {
        int[] bits = decimal.GetBits(number);
        var digits = (new BigInteger(unchecked((uint)bits[2])) << (2 * WordBits)) + (new BigInteger(unchecked((uint)bits[1])) << WordBits)
            + unchecked((uint)bits[0]);
        return new(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    /// <summary>Compares: below 0, 0 or above 0.</summary>
    public int Against(Fraction other) => (top * other.bottom).CompareTo(other.top * bottom);

    /// <summary>Gives the number as a decimal; null where no decimal is exactly it.</summary>
    public decimal? ToDecimal()
    {
        for (int scale = 0; scale <= MostDecimals; scale++)
        {
            var digits = BigInteger.DivRem(top * BigInteger.Pow(10, scale), bottom, out var rest);
            if (rest.IsZero)
            {
                return BigInteger.Abs(digits) < Limit ? Decimal(digits, scale) : null;
            }
        }

        return null;
    }

    /// <summary>Rounds to a number of decimals, from 0 to 28.</summary>
    /// <exception cref="OverflowException">The number is too great for a decimal.</exception>
    public decimal Round(int decimals, RoundingMode mode)
    {
        var shifted = BigInteger.Abs(top) * BigInteger.Pow(10, decimals);
        var digits = BigInteger.DivRem(shifted, bottom, out var rest);
        int half = (rest * 2).CompareTo(bottom);
        bool isUp = !rest.IsZero && mode switch
        {
            RoundingMode.HalfAwayFromZero => half >= 0,
            RoundingMode.HalfToEven => half > 0 || (half == 0 && !digits.IsEven),
            RoundingMode.AwayFromZero => true,
            RoundingMode.TowardsZero => false,
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
        return new Fraction((digits + (isUp ? 1 : 0)) * Sign, BigInteger.Pow(10, decimals)).ToDecimal()
            ?? throw new OverflowException("The number is too great for a decimal.");
    }

    /// <summary>Gives the nearest decimal, to as many digits as one holds.</summary>
    /// <exception cref="OverflowException">The number is too great for a decimal.</exception>
    public decimal Nearest()
    {
        for (int scale = MostDecimals; ; scale--)
        {
            var digits = BigInteger.DivRem(BigInteger.Abs(top) * BigInteger.Pow(10, scale), bottom, out var rest);
            digits += rest * 2 < bottom ? BigInteger.Zero : BigInteger.One;
            if (digits < Limit)
            {
                return Decimal(digits * Sign, scale);
            }

            if (scale == 0)
            {
                throw new OverflowException("The number is too great for a decimal.");
            }
        }
    }

    private static BigInteger Floor(BigInteger top, BigInteger bottom)
    {
        var whole = BigInteger.DivRem(top, bottom, out var rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }

    private static decimal Decimal(BigInteger digits, int scale)
    {
        var plain = BigInteger.Abs(digits);
        return new(Word(plain), Word(plain >> WordBits), Word(plain >> (2 * WordBits)), digits.Sign < 0, (byte)scale);
    }

    private static int Word(BigInteger digits) => unchecked((int)(uint)(digits & uint.MaxValue));
}
