using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Tells which languages a text can be in.</summary>
internal static class TextLanguage
{
    // So many frequent words decide for a sentence, whatever the text around it is in.
    private const int Enough = 3;

    private static readonly string[] Read = ["en", "da", "sv", "nl"];

    /// <summary>Finds the languages whose frequent words a passage has most of; all four that we read where it has none.</summary>
    public static IReadOnlyList<string> Of(Passage passage)
    {
        var (most, languages) = Votes(passage);
        return most == 0 ? Read : languages;
    }

    /// <summary>Finds the one language that a sentence is plainly in; null where it is too short to tell, or related languages tie.</summary>
    public static string? Plain(Passage sentence)
    {
        var (most, languages) = Votes(sentence);
        return most >= Enough && languages.Count == 1 ? languages[0] : null;
    }

    /// <summary>Says whether a language is one of some.</summary>
    public static bool IsAmong(string language, IReadOnlyList<string> languages)
    {
        for (int at = 0; at < languages.Count; at++)
        {
            if (string.Equals(languages[at], language, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a language is one that word lists say demands in.</summary>
    public static bool HasLists(string language) => IsAmong(language, Read);

    /// <summary>Says whether words that mean the same everywhere are judged here: not in a language whose "or equivalent" is hardly known.</summary>
    /// <param name="languages">The languages that a sentence can be in, the likeliest first. Norwegian beside Danish may be Danish.</param>
    public static bool IsRead(IReadOnlyList<string> languages) =>
        Read.Contains(languages[0], StringComparer.Ordinal)
        && languages.All(language => language == "nb" || Read.Contains(language, StringComparer.Ordinal));

    /// <summary>Reads a language's code in two or three letters, in any case, with or without a country; null where it is none.</summary>
    public static string? Parse(string? code) => (code?.Trim().Split('-', '_')[0] ?? "").ToLowerInvariant() switch
    {
        "en" or "eng" => "en",
        "da" or "dan" => "da",
        "sv" or "swe" => "sv",
        "nl" or "nld" or "dut" => "nl",
        "de" or "deu" or "ger" => "de",
        "nb" or "nob" or "no" or "nor" or "nn" or "nno" => "nb",
        "fi" or "fin" => "fi",
        "fr" or "fra" or "fre" => "fr",
        { Length: 2 or 3 } other when other.All(letter => letter is >= 'a' and <= 'z') => other,
        _ => null,
    };

    // In the order in which the text uses them.
    private static (int Most, List<string> Languages) Votes(Passage passage)
    {
        var languages = new List<string>();
        var votes = new List<int>();
        int most = 0;
        for (int at = passage.From; at < passage.To; at++)
        {
            var spoken = passage.Tokens[at].Word.FrequentIn;
            for (int one = 0; one < spoken.Count; one++)
            {
                int known = languages.IndexOf(spoken[one]);
                if (known < 0)
                {
                    known = languages.Count;
                    languages.Add(spoken[one]);
                    votes.Add(0);
                }

                votes[known]++;
                most = Math.Max(most, votes[known]);
            }
        }

        for (int at = languages.Count - 1; at >= 0; at--)
        {
            if (votes[at] < most)
            {
                languages.RemoveAt(at);
            }
        }

        return (most, languages);
    }
}
