using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Wording.Demands;

namespace PublicDialogue.Rules.Wording;

/// <summary>A word or mark as texts write it, and what the word lists say of it: looked up once, however often texts use it.</summary>
/// <remarks>What it says never changes, so that any number of threads may share it. A bounded number of words is kept.</remarks>
internal sealed class Word
{
    private const int MostKept = 1 << 17;
    private const int LongestKept = 32;

    private static readonly WordTable Kept = new(MostKept);
    private static readonly char[] Marks = ['®', '™'];

    // Words that are frequent in one language; a word of several counts for each of them.
    private static readonly Lazy<Dictionary<string, string[]>> Frequent = new(() => LexiconFile.Entries("frequent-words.txt")
        .SelectMany(row => row.Entry.Split(' ').Select(word => (Word: word, row.Language)))
        .GroupBy(row => row.Word, StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => rows.Select(row => row.Language).ToArray(), StringComparer.Ordinal));

    private WordLeads leads = WordLeads.Unknown;
    private CueEntry[]? cues;
    private WordLeads? hints;

    internal Word(string text)
    {
        Text = text;

        // FSC®-certified compares as fsc-certified; a mark by itself is itself.
        string lower = text.ToLowerInvariant();
        Lower = lower.Length > 1 && lower.IndexOfAny(Marks) > 0 ? lower.Replace("®", "").Replace("™", "") : lower;
        Bits = WordBits.Of(Lower);
        FrequentIn = Frequent.Value.TryGetValue(Lower, out string[]? languages) ? languages : [];
    }

    /// <summary>Gets it as written.</summary>
    public string Text { get; }

    /// <summary>Gets it in small letters, to compare with.</summary>
    public string Lower { get; }

    /// <summary>Gets its bit among those that tell what cannot stand in a passage.</summary>
    public WordBits Bits { get; }

    /// <summary>Gets the languages of which it is one of the small words that tell them.</summary>
    public IReadOnlyList<string> FrequentIn { get; }

    /// <summary>Gets what it tells of the word lists.</summary>
    public WordLeads Leads => leads.Count == Lexicon.Count ? leads : leads = Lexicon.Leads(this);

    /// <summary>Gets the entries of the lists of demands that can begin with it.</summary>
    public CueEntry[] Cues => cues ??= CueBook.BeginningWith(Lower);

    /// <summary>Gets what it tells of the families of demands, by their numbers.</summary>
    public WordLeads Hints => hints ??= CueBook.Hints(Lower);

    /// <summary>Says whether it is written like a piece of a text.</summary>
    public bool Is(string text, int start, int length) => Text.Length == length && string.CompareOrdinal(Text, 0, text, start, length) == 0;

    /// <summary>Finds what is known of a word that stands in a text.</summary>
    public static Word Of(string text, int start, int length) =>
        length > LongestKept ? new(text.Substring(start, length)) : Kept.Of(text, start, length);
}
