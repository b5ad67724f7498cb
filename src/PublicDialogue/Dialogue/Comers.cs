using System;
using PublicDialogue.Quantities;

namespace PublicDialogue.Dialogue;

/// <summary>How likely it is that so many come: sums of the binomial and the beta-binomial distribution, with the four operations only.</summary>
internal static class Comers
{
    // Far from either end of a double; a power of two, so that dividing by it loses nothing.
    private static readonly double Large = Math.Pow(2, 600);

    /// <summary>Finds the chance that of so many more than a number come.</summary>
    public static double Above(ShowRate rate, int registered, int number) => Split(rate, registered, number).Above;

    /// <summary>Finds the chance that of so many fewer than a number come.</summary>
    public static double Below(ShowRate rate, int registered, int number) => Split(rate, registered, number - 1).NotAbove;

    /// <summary>Finds the last number for which something holds that holds from the first on and then no more.</summary>
    public static int LastWhere(int first, int last, Func<int, bool> holds)
    {
        int low = first;
        int high = last;
        while (low < high)
        {
            int middle = low + ((high - low + 1) / 2);
            (low, high) = holds(middle) ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    public static Share Chance(double chance) => Share.Of(Math.Min(1m, (decimal)chance), 1m);

    // From nobody upwards each number is so many times as likely as the one before. The weights are not chances until they are divided
    // by their sum; where they grow too large all are made smaller, and what then vanishes was next to nothing.
    private static (double NotAbove, double Above) Split(ShowRate rate, int registered, int number)
    {
        if (number < 0 || number >= registered || rate.Came == 0m || rate.StayedAway == 0m)
        {
            int sure = rate.StayedAway == 0m ? registered : 0;
            return number < 0 || (number < registered && sure > number) ? (0, 1) : (1, 0);
        }

        double came = (double)rate.Came;
        double stayedAway = (double)rate.StayedAway;
        double step = rate.IsCertain ? 0 : 1;
        double weight = 1;
        double notAbove = 1;
        double above = 0;
        for (int comers = 0; comers < registered; comers++)
        {
            double remaining = registered - comers;
            weight *= remaining / (comers + 1) * ((came + (step * comers)) / (stayedAway + (step * (remaining - 1))));
            if (comers < number)
            {
                notAbove += weight;
            }
            else
            {
                above += weight;
            }

            if (weight > Large)
            {
                weight /= Large;
                notAbove /= Large;
                above /= Large;
            }
        }

        double all = notAbove + above;
        return (notAbove / all, above / all);
    }
}
