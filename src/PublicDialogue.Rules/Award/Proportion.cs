using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Award;

/// <summary>Brings weights to their whole, each in proportion and in hundredths of it, the largest remainders first.</summary>
internal static class Proportion
{
    private const int Hundredths = 100;

    /// <summary>Words the remedy: each weight that changes, at its own place; null where a place is not known or nothing has a weight.</summary>
    /// <param name="weights">The weights as they are stated.</param>
    /// <param name="numbers">Their numbers, in the same order.</param>
    /// <param name="whole">What they are to add up to.</param>
    public static Remedy? Mend(IReadOnlyList<Fact<Weight>> weights, IReadOnlyList<decimal> numbers, decimal whole)
    {
        if (numbers.Sum() <= 0 || numbers.Any(number => number < 0) || weights.Any(weight => weight.Origin is null))
        {
            return null;
        }

        var mended = Of(numbers, whole);
        Remedy? remedy = null;
        for (int at = weights.Count - 1; at >= 0; at--)
        {
            if (mended[at] != numbers[at])
            {
                remedy = Remedy.Number(mended[at]) with { Fact = TenderFactKind.AwardWeight, Place = weights[at].Origin, And = remedy };
            }
        }

        return remedy;
    }

    /// <summary>Works out the numbers. Equal ones may differ by a hundredth of the whole: then the earlier has the more.</summary>
    public static IReadOnlyList<decimal> Of(IReadOnlyList<decimal> numbers, decimal whole)
    {
        decimal sum = numbers.Sum();
        decimal[] exact = [.. numbers.Select(number => number / sum * Hundredths)];
        decimal[] parts = [.. exact.Select(decimal.Floor)];
        int left = (int)(Hundredths - parts.Sum());
        foreach (int at in Enumerable.Range(0, parts.Length).OrderByDescending(at => exact[at] - parts[at]).ThenBy(at => at).Take(left))
        {
            parts[at]++;
        }

        return [.. parts.Select(part => part * whole / Hundredths)];
    }
}
