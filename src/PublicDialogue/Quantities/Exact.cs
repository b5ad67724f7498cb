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

    public static decimal Multiply(decimal left, decimal right)
    {
        decimal product = left * right;
        return Scale(product) == Scale(left) + Scale(right) ? product : Held(Fraction.Of(left) * Fraction.Of(right));
    }

    /// <summary>Counts the decimals that the number is written with, noughts at its end included.</summary>
    public static int Scale(decimal number) => (decimal.GetBits(number)[3] >> 16) & 0xFF;

    private static decimal Held(Fraction result) =>
        result.ToDecimal() ?? throw new OverflowException("The result has more digits than a decimal holds: round before.");
}
