using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>What the words behind and before a number make of it: years, kilometres, millions, a currency.</summary>
internal static class Units
{
    private const decimal KilometresOfAMile = 1.609344m;

    private static readonly Dictionary<string, (string Language, Unit Unit)[]> Words = LexiconFile.Entries("demands/measures.txt")
        .Select(row => (row.Language, Sides: row.Entry.Split('=')))
        .GroupBy(row => row.Sides[0].Trim(), StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => rows.Select(row => (row.Language, Unit.Parse(row.Sides[1]))).ToArray(), StringComparer.Ordinal);

    /// <summary>Finds what a word in small letters means; null for nothing, or for what differs between the languages that it can be in.</summary>
    public static Unit? Find(string word, IReadOnlyList<string> languages)
    {
        Unit? found = null;
        if (Words.TryGetValue(word, out var rows))
        {
            foreach (var (language, unit) in rows)
            {
                if (language.Length == 0 || languages.Contains(language, StringComparer.Ordinal))
                {
                    if (found is { } other && other != unit)
                    {
                        return null;
                    }

                    found = unit;
                }
            }
        }

        return found;
    }

    /// <summary>A unit: what it measures, by how much it multiplies, and the currency.</summary>
    /// <param name="Measure">What it measures; null for a mere multiple such as "million".</param>
    /// <param name="Times">By how much.</param>
    /// <param name="Currency">Three letters, or null.</param>
    internal readonly record struct Unit(Measure? Measure, decimal Times, string? Currency)
    {
        /// <summary>Reads <c>years</c>, <c>km</c>, <c>million</c>, <c>dkk</c> or <c>million dkk</c>.</summary>
        public static Unit Parse(string text)
        {
            var unit = new Unit(null, 1, null);
            foreach (string word in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                unit = word switch
                {
                    "years" => unit with { Measure = Demands.Measure.Months, Times = 12 },
                    "months" => unit with { Measure = Demands.Measure.Months },
                    "km" => unit with { Measure = Demands.Measure.Kilometres },
                    "mile" => unit with { Measure = Demands.Measure.Kilometres, Times = KilometresOfAMile },
                    "mil" => unit with { Measure = Demands.Measure.Kilometres, Times = 10 },
                    "percent" => unit with { Measure = Demands.Measure.Percent },
                    "times" => unit with { Measure = Demands.Measure.Times },
                    "ton" => unit with { Times = 100_000 },
                    "thousand" => unit with { Times = 1_000 },
                    "million" => unit with { Times = 1_000_000 },
                    "billion" => unit with { Times = 1_000_000_000 },
                    _ => unit with { Measure = Demands.Measure.Money, Currency = word.ToUpper(CultureInfo.InvariantCulture) },
                };
            }

            return unit;
        }
    }
}
