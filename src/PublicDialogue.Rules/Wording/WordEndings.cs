using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>What <c>~</c> allows behind a word of a list, language by language.</summary>
internal static class WordEndings
{
    private static readonly HashSet<string> None = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, HashSet<string>> ByLanguage = LexiconFile.Entries("endings.txt")
        .GroupBy(row => row.Language, StringComparer.Ordinal)
        .ToDictionary(
            rows => rows.Key,
            rows => new HashSet<string>(rows.SelectMany(row => row.Entry.Split(' ')), StringComparer.Ordinal),
            StringComparer.Ordinal);

    /// <summary>Gets the letters of the longest.</summary>
    public static int Longest { get; } = ByLanguage.Values.SelectMany(endings => endings).Max(ending => ending.Length);

    /// <summary>Gives those of a language; none where it has none.</summary>
    public static HashSet<string> Of(string language) => ByLanguage.TryGetValue(language, out var endings) ? endings : None;
}
