using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds measures that words such as "exactly" leave no room beside: exactly 600 mm, 600mm exactly.</summary>
internal static class DimensionSearch
{
    private static readonly HashSet<string> Units = new(LexiconFile.Lines("dimensions.txt"), StringComparer.Ordinal);

    /// <summary>Gets the words such as "exactly".</summary>
    public static Lexicon Exact { get; } = new("exact-words.txt");

    /// <summary>Finds the measures of a sentence, each with the word beside it.</summary>
    public static IReadOnlyList<(int From, int To, string Language)> Find(Passage sentence, IReadOnlyList<string> languages)
    {
        var found = new List<(int From, int To, string Language)>();
        foreach (var (from, to, language) in Exact.Find(sentence, languages))
        {
            int end = Behind(sentence, to);
            int start = end < 0 ? Before(sentence, from) : from;
            if ((end >= 0 || start >= 0) && (found.Count == 0 || found[found.Count - 1].To <= start))
            {
                found.Add((start, Math.Max(end, to), language));
            }
        }

        return found;
    }

    // 600 mm, 600mm, 1200 x 800 mm.
    private static int Behind(Passage sentence, int first) => Measured(sentence, Last(sentence, first));

    private static int Last(Passage sentence, int first)
    {
        int number = Grouped(sentence, first);
        while (number + 2 < sentence.To && char.IsDigit(sentence.Tokens[number].Text[0])
            && sentence.Tokens[number + 1].Lower is "x" or "×" or "*" or "by" or "gange" or "bij" && char.IsDigit(sentence.Tokens[number + 2].Text[0]))
        {
            number = Grouped(sentence, number + 2);
        }

        return number;
    }

    // 2 400 mm: three digits behind a space belong to the number before them.
    private static int Grouped(Passage sentence, int number)
    {
        while (number + 1 < sentence.To && sentence.Tokens[number].Text is { Length: <= 3 } before && before.All(char.IsDigit)
            && sentence.Tokens[number + 1].Text is { Length: 3 } group && group.All(char.IsDigit))
        {
            number++;
        }

        return number;
    }

    private static int Measured(Passage sentence, int number) =>
        number >= sentence.To || !char.IsDigit(sentence.Tokens[number].Text[0]) ? -1
            : IsMeasure(sentence.Tokens[number].Lower) ? number + 1
            : number + 1 < sentence.To && Units.Contains(sentence.Tokens[number + 1].Lower) ? number + 2
            : -1;

    private static int Before(Passage sentence, int exact)
    {
        // A word or a comma may stand between: 900 mm wide exactly, 900 mm deep, without deviation.
        exact -= exact > sentence.From && sentence.Tokens[exact - 1].Text == "," ? 1 : 0;
        for (int at = exact - 1; at >= Math.Max(sentence.From, exact - 3); at--)
        {
            int behind = Behind(sentence, at);
            if (behind == exact || (behind == exact - 1 && sentence.Tokens[behind].IsWord && !BrandNames.IsFrequent(sentence.Tokens[behind])))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsMeasure(string word)
    {
        int unit = word.Length;
        while (unit > 0 && !char.IsDigit(word[unit - 1]))
        {
            unit--;
        }

        return unit < word.Length && Units.Contains(word.Substring(unit));
    }
}
