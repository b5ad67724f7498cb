using System;

namespace PublicDialogue.Quantities;

/// <summary>Sums and products that are what they say to the last digit, or refused: decimal's own round past 28 digits without a word.</summary>
internal static class Exact
{
    public static decimal Add(decimal left, decimal right)
    {
        decimal sum = left + right;

        // A sum that keeps the finer of the two scales has lost nothing.
        return Scale(sum) == Math.Max(Scale(left), Scale(right)) ? sum : Held(Fraction.Of(left) + Fraction.Of(right));
    }

    public static decimal Multiply(decimal left, decimal right) => TryMultiply(left, right) ?? Held(Fraction.Of(left) * Fraction.Of(right));

    /// <summary>Multiplies where that is seen at once to be exact; null where it takes a closer look.</summary>
    public static decimal? TryMultiply(decimal left, decimal right)
    {
        decimal product = left * right;
        return Scale(product) == Scale(left) + Scale(right) ? product : null;
    }

    /// <summary>Rounds as <see cref="Fraction.Round"/> does; the usual cases without going through a ratio.</summary>
    public static decimal Round(decimal number, int decimals, RoundingMode mode) => mode switch
    {
        RoundingMode.HalfAwayFromZero => Scale(number) <= decimals ? number : decimal.Round(number, decimals, MidpointRounding.AwayFromZero),
        RoundingMode.HalfToEven => Scale(number) <= decimals ? number : decimal.Round(number, decimals, MidpointRounding.ToEven),
        _ => Fraction.Of(number).Round(decimals, mode),
    };

    /// <summary>Counts the decimals that the number is written with, noughts at its end included.</summary>
    public static int Scale(decimal number) => (decimal.GetBits(number)[3] >> 16) & 0xFF;

    private static decimal Held(Fraction result) =>
        result.ToDecimal() ?? throw new OverflowException("The result has more digits than a decimal holds: round before.");
}
