using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds distances that bound where a place of business may be: "within 30 km of the town hall", "verkstad inom 3 mil".</summary>
/// <remarks>They count from somewhere, or the sentence names a place of business: 400 km may be what a vehicle can do.</remarks>
internal static class DistanceSearch
{
    private static readonly Lexicon Bounds = new("distance-bounds.txt");
    private static readonly Lexicon Units = new("distance-units.txt");
    private static readonly Lexicon Marks = new("distance-marks.txt");
    private static readonly Lexicon Places = new("local-business.txt");

    /// <summary>Finds them, from the word that bounds the number to the unit.</summary>
    public static IReadOnlyList<(int From, int To, string Language)> Find(Passage sentence, IReadOnlyList<string> languages)
    {
        var measured = Units.Find(sentence, languages);
        var bounded = measured.Count == 0 ? [] : Bounds.Find(sentence, languages);
        if (bounded.Count == 0)
        {
            return [];
        }

        var found = new List<(int From, int To, string Language)>();
        var units = measured.ToLookup(unit => unit.From);
        var marks = new HashSet<int>(Marks.Find(sentence, languages).Select(mark => mark.From));
        bool isPlaced = Places.Find(sentence, languages).Count > 0;
        foreach (var (from, number, language) in bounded)
        {
            int end = number >= sentence.To || !char.IsDigit(sentence.Tokens[number].Text[0]) ? -1
                : units[number + 1].Where(unit => string.Equals(unit.Language, language, StringComparison.Ordinal)).Select(unit => unit.To).DefaultIfEmpty(-1).Max();
            if (end >= 0 && (isPlaced || marks.Contains(end)) && (found.Count == 0 || found[found.Count - 1].To <= from))
            {
                found.Add((from, end, language));
            }
        }

        return found;
    }
}
