using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>A family of phrases in several languages, read from a word list.</summary>
/// <remarks>Immutable. The time to search is that of the text, times the few phrases that begin with one letter.</remarks>
internal sealed class Lexicon
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> Endings = new(() => LexiconFile.Entries("endings.txt")
        .GroupBy(row => row.Language, StringComparer.Ordinal)
        .ToDictionary(
            rows => rows.Key,
            rows => new HashSet<string>(rows.SelectMany(row => row.Entry.Split(' ')), StringComparer.Ordinal),
            StringComparer.Ordinal));

    private readonly Dictionary<char, WordPattern[]> byFirst;

    /// <summary>Initializes a new instance of the <see cref="Lexicon"/> class.</summary>
    /// <param name="files">The names of its word lists.</param>
    public Lexicon(params string[] files) => byFirst = files.SelectMany(LexiconFile.Entries)
        .Select(row => new WordPattern(row.Language, row.Entry, Endings.Value.TryGetValue(row.Language, out var endings) ? endings : new(StringComparer.Ordinal)))
        .GroupBy(pattern => pattern.First)
        .ToDictionary(patterns => patterns.Key, patterns => patterns.ToArray());

    /// <summary>Finds the phrases, in their order: the token each begins at, and the token behind its end.</summary>
    /// <param name="passage">Where to look; no phrase goes beyond it.</param>
    /// <param name="languages">The languages to look in; null for all.</param>
    public IEnumerable<(int From, int To, string Language)> Find(Passage passage, IReadOnlyCollection<string>? languages)
    {
        for (int at = passage.From; at < passage.To; at++)
        {
            if (!byFirst.TryGetValue(passage.Tokens[at].Lower[0], out var patterns))
            {
                continue;
            }

            foreach (var pattern in patterns)
            {
                if (languages is not null && !languages.Contains(pattern.Language, StringComparer.Ordinal))
                {
                    continue;
                }

                int end = pattern.Match(passage, at);
                if (end >= 0)
                {
                    yield return (at, end, pattern.Language);
                }
            }
        }
    }

    /// <summary>Finds where phrases of any language begin, in their order.</summary>
    public List<int> Places(Passage passage) => [.. Find(passage, null).Select(phrase => phrase.From)];
}
