using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Single words of a list that stand for themselves, any number on a line, each in its language.</summary>
/// <param name="file">The word list.</param>
internal sealed class SpokenWords(string file)
{
    private readonly Dictionary<string, HashSet<string>> byLanguage = LexiconFile.Entries(file)
        .GroupBy(row => row.Language, StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => new HashSet<string>(rows.SelectMany(row => row.Entry.Split(' ')), StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Says whether a token is one of them in a language.</summary>
    public bool Has(string language, Token token) => byLanguage.TryGetValue(language, out var words) && words.Contains(token.Lower);
}
