using System;
using Ardalis.GuardClauses;
using PublicDialogue.Quantities;

namespace PublicDialogue.Dialogue;

/// <summary>Wilson's score interval, one-sided, with operations that give the same on every machine.</summary>
internal static class WilsonBound
{
    private const decimal LeastConfidence = 0.5m;
    private const decimal MostConfidence = 0.9999m;

    public static Share Of(decimal came, decimal stayedAway, Share confidence, bool isUpper)
    {
        double z = Quantile((double)Guard.Against.OutOfRange(confidence.Ratio, nameof(confidence), LeastConfidence, MostConfidence));
        double size = (double)(came + stayedAway);
        double rate = (double)(came / (came + stayedAway));
        double middle = rate + (z * z / (2 * size));
        double half = z * Math.Sqrt((rate * (1 - rate) / size) + (z * z / (4 * size * size)));
        double bound = (isUpper ? middle + half : middle - half) / (1 + (z * z / size));
        return Share.Of((decimal)Math.Min(1, Math.Max(0, bound)), 1m);
    }

    // Halving, since the chance rises with the quantile: 60 halvings of 0 to 4 leave nothing that a double could tell.
    private static double Quantile(double chance)
    {
        double low = 0;
        double high = 4;
        for (int halving = 0; halving < 60; halving++)
        {
            double middle = (low + high) / 2;
            (low, high) = Normal(middle) < chance ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    // The chance that a standard normal number is not above z, 0 <= z <= 4, by the power series of its density.
    private static double Normal(double z)
    {
        const double RootOfTwoPi = 2.5066282746310002;
        double power = z;
        double sum = z;
        for (int term = 1; term < 80; term++)
        {
            power *= -z * z / (2 * term);
            sum += power / ((2 * term) + 1);
        }

        return 0.5 + (sum / RootOfTwoPi);
    }
}
