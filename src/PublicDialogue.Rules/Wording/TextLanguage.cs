using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Tells which languages a text can be in.</summary>
internal static class TextLanguage
{
    // So many frequent words decide for a sentence, whatever the text around it is in.
    private const int Enough = 3;

    // Words that are frequent in one language; a word of several counts for each of them.
    private static readonly Lazy<Dictionary<string, string[]>> Frequent = new(() => LexiconFile.Entries("frequent-words.txt")
        .SelectMany(row => row.Entry.Split(' ').Select(word => (Word: word, row.Language)))
        .GroupBy(row => row.Word, StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => rows.Select(row => row.Language).ToArray(), StringComparer.Ordinal));

    private static readonly string[] Read = ["en", "da", "sv", "nl"];

    /// <summary>Finds the languages whose frequent words a passage has most of; all four that we read where it has none.</summary>
    public static IReadOnlyCollection<string> Of(Passage passage)
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

    /// <summary>Says whether words that mean the same everywhere are judged here: not in a language whose "or equivalent" is hardly known.</summary>
    /// <param name="languages">The languages that a sentence can be in, the likeliest first. Norwegian beside Danish may be Danish.</param>
    public static bool IsRead(IReadOnlyCollection<string> languages) =>
        Read.Contains(languages.First(), StringComparer.Ordinal)
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
        { Length: 2 or 3 } other => other,
        _ => null,
    };

    private static (int Most, List<string> Languages) Votes(Passage passage)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int at = passage.From; at < passage.To; at++)
        {
            if (Frequent.Value.TryGetValue(passage.Tokens[at].Lower, out string[]? languages))
            {
                foreach (string language in languages)
                {
                    votes[language] = votes.TryGetValue(language, out int count) ? count + 1 : 1;
                }
            }
        }

        int most = votes.Count == 0 ? 0 : votes.Values.Max();
        return (most, [.. votes.Where(vote => vote.Value == most).Select(vote => vote.Key)]);
    }
}
