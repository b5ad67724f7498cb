using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace PublicDialogue.Rules.Wording;

/// <summary>A family of phrases in several languages, read from a word list.</summary>
/// <remarks>Immutable. The time to search is that of the text, times the few phrases that begin with one letter.</remarks>
internal sealed class Lexicon
{
    private static readonly object Gate = new();

    // Which lists have phrases that begin with a word, or with it and an ending. Guarded by the gate: lists are made when first used.
    private static readonly Dictionary<string, List<(int List, WordPattern Pattern)>> ByFirstWord = new(StringComparer.Ordinal);

    // The phrases of all lists, each under the rarest of its words. Guarded by the gate.
    private static readonly PhraseIndex Phrases = new();

    // Which words pass a test instead of standing in a list. Guarded by the gate.
    private static readonly List<(int List, Func<Word, bool> Test)> Tests = [];

    private static int count;

    private readonly Dictionary<char, WordPattern[]> byFirst;
    private readonly int index;

    /// <summary>Initializes a new instance of the <see cref="Lexicon"/> class.</summary>
    /// <param name="files">The names of its word lists.</param>
    public Lexicon(params string[] files)
    {
        byFirst = files.SelectMany(LexiconFile.Entries)
            .Select(row => new WordPattern(row.Language, row.Entry, WordEndings.Of(row.Language)))
            .GroupBy(pattern => pattern.First)
            .ToDictionary(patterns => patterns.Key, patterns => patterns.ToArray());
        lock (Gate)
        {
            index = count;
            foreach (var pattern in byFirst.Values.SelectMany(patterns => patterns))
            {
                if (!ByFirstWord.TryGetValue(pattern.FirstWord, out var rows))
                {
                    ByFirstWord.Add(pattern.FirstWord, rows = []);
                }

                rows.Add((index, pattern));
            }

            Phrases.Add([.. byFirst.Values.SelectMany(patterns => patterns).Select(pattern => (index, pattern))]);

            Volatile.Write(ref count, index + 1);
        }
    }

    // No phrases: it only says in which texts there is anything to look for.
    private Lexicon(Func<Word, bool> test)
    {
        byFirst = [];
        lock (Gate)
        {
            index = count;
            Tests.Add((index, test));
            Volatile.Write(ref count, index + 1);
        }
    }

    /// <summary>Gets how many lists can be told apart.</summary>
    public static int Count => Math.Min(Volatile.Read(ref count), LeadBits.Most);

    /// <summary>Makes what stands for the words that pass a test, where such a word and no list begins what is looked for.</summary>
    /// <param name="test">The test; the same answer for the same word at all times.</param>
    public static Lexicon Of(Func<Word, bool> test) => new(test);

    /// <summary>Finds what a word tells of all lists.</summary>
    public static WordLeads Leads(Word word)
    {
        string lower = word.Lower;
        lock (Gate)
        {
            var phrases = Phrases.Of(lower);
            phrases.AddRange(Tests.Where(row => row.Test(word)).Select(row => (row.List, WordNeeds.Nothing)));
            LeadBits beginning = default;
            for (int ending = 0; ending < lower.Length && ending <= WordEndings.Longest; ending++)
            {
                foreach (var (list, pattern) in ByFirstWord.TryGetValue(lower.Substring(0, lower.Length - ending), out var rows) ? rows : [])
                {
                    beginning |= list < LeadBits.Most && pattern.CanBeginWith(lower) ? LeadBits.Of(list) : default;
                }
            }

            return new(Count, beginning, phrases);
        }
    }

    /// <summary>Says whether none of its phrases can begin where some words stand.</summary>
    public bool IsExcluded(LeadSet leads) => leads.Excludes(index);

    /// <summary>Finds the phrases, in their order: the token each begins at, and the token behind its end.</summary>
    /// <param name="passage">Where to look; no phrase goes beyond it.</param>
    /// <param name="languages">The languages to look in; null for all.</param>
    public IReadOnlyList<(int From, int To, string Language)> Find(Passage passage, IReadOnlyList<string>? languages)
    {
        List<(int From, int To, string Language)>? found = null;
        if (passage.Leads is { } leads && leads.Excludes(index))
        {
            return [];
        }

        var bits = passage.Bits;
        for (int at = passage.From; at < passage.To; at++)
        {
            var word = passage.Tokens[at].Word;
            if (word.Leads.Excludes(index) || !byFirst.TryGetValue(word.Lower[0], out var patterns))
            {
                continue;
            }

            foreach (var pattern in patterns)
            {
                if (!pattern.Needs.AreMet(bits) || (languages is not null && !TextLanguage.IsAmong(pattern.Language, languages)))
                {
                    continue;
                }

                int end = pattern.Match(passage, at);
                if (end >= 0)
                {
                    (found ??= []).Add((at, end, pattern.Language));
                }
            }
        }

        return found ?? (IReadOnlyList<(int From, int To, string Language)>)[];
    }

    /// <summary>Finds where phrases of any language begin, in their order.</summary>
    public List<int> Places(Passage passage) => [.. Find(passage, null).Select(phrase => phrase.From)];
}
