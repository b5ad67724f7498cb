using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Reads the year that has just gone by where no number says that it is one: "references from the past year".</summary>
internal static class LastYear
{
    private const int MonthsOfAYear = 12;

    private static readonly ILookup<string, string[]> Phrases = LexiconFile.Lines("demands/last-year.txt")
        .Select(line => line.Split(' ')).ToLookup(words => words[words.Length - 1], StringComparer.Ordinal);

    // "The last year of the contract" is still to come.
    private static readonly HashSet<string> Of = new(StringComparer.Ordinal) { "of", "af", "av", "van", "i", "in" };

    // "More than a year ago" is so many months, and not yet those that have just gone by.
    private static readonly HashSet<string> Than = new(StringComparer.Ordinal) { "than", "dan" };

    /// <summary>Reads it where its last word stands at a token; null where it does not.</summary>
    public static Quantity? At(Passage sentence, int at)
    {
        foreach (string[] words in Phrases[sentence.Tokens[at].Lower])
        {
            int from = at - words.Length + 1;
            if (from >= sentence.From && (at + 1 == sentence.To || !Of.Contains(sentence.Tokens[at + 1].Lower))
                && words.Select((word, index) => sentence.Tokens[from + index].Lower == word).All(isSame => isSame))
            {
                bool isThan = Than.Contains(words[0]);
                return new(Measure.Months, MonthsOfAYear, null, isThan ? from + 1 : from, at + 1) { IsNamed = !isThan };
            }
        }

        return null;
    }
}
