using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Finds the words of all families in one pass over a sentence.</summary>
/// <remarks>Immutable. The words are looked up by their first letters, so that most cost a look-up or two.</remarks>
internal static class CueBook
{
    private const int KeyLength = 4;
    private const int LongestPhrase = 8;

    private static readonly CueEntry[] All = [.. CueFiles.All
        .SelectMany(file => LexiconFile.Entries(file.Name).Select(row => new CueEntry(file.Cue, row.Language, row.Entry, WordEndings.Of(row.Language))))];

    private static readonly Dictionary<ulong, CueEntry[]> ByBeginning = All.Where(entry => !entry.IsCompound)
        .GroupBy(entry => Key(entry.Stem, Math.Min(entry.Stem.Length, KeyLength)))
        .ToDictionary(entries => entries.Key, entries => entries.ToArray());

    // By the last two letters of what they end in.
    private static readonly Dictionary<ulong, CueEntry[]> Compounds = All.Where(entry => entry.IsCompound)
        .GroupBy(entry => End(entry.Stem, entry.Stem.Length))
        .ToDictionary(entries => entries.Key, entries => entries.ToArray());

    private static readonly PhraseIndex Phrases = Filed();

    /// <summary>Finds the entries that a word in small letters can begin.</summary>
    public static CueEntry[] BeginningWith(string word)
    {
        var found = new List<CueEntry>();
        for (int length = Math.Min(word.Length, KeyLength); length > 0; length--)
        {
            found.AddRange(ByBeginning.TryGetValue(Key(word, length), out var entries) ? entries.Where(entry => entry.CanBeginWith(word)) : []);
        }

        for (int length = word.Length; length > 1 && length >= word.Length - WordEndings.Longest; length--)
        {
            found.AddRange(Compounds.TryGetValue(End(word, length), out var entries)
                ? entries.Where(entry => !found.Contains(entry) && entry.CanBeginWith(word)) : []);
        }

        return [.. found];
    }

    /// <summary>Finds the families that a word in small letters tells of, by their numbers, and what their phrases need besides.</summary>
    public static WordLeads Hints(string word)
    {
        var hints = Phrases.Of(word);
        hints.AddRange(BeginningWith(word).Where(entry => entry.IsCompound).Select(entry => ((int)entry.Cue, entry.Needs)));
        return new(LeadBits.Most, default, hints);
    }

    /// <summary>Finds the words, in their order; a phrase hides the shorter ones inside it: "no more than" is not "more than".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="languages">The languages that it can be in.</param>
    public static List<CueHit> Find(Passage sentence, IReadOnlyList<string> languages)
    {
        List<(CueHit Hit, bool IsHiding)>? found = null;
        bool isOpening = true;
        var bits = sentence.Bits;
        for (int at = sentence.From; at < sentence.To; at++)
        {
            foreach (var entry in sentence.Tokens[at].Word.Cues)
            {
                int end = !entry.Needs.AreMet(bits) || (entry.IsOpening && !isOpening) || !TextLanguage.IsAmong(entry.Language, languages) ? -1 : entry.Match(sentence, at);
                if (end >= 0)
                {
                    (found ??= []).Add((new(entry.Cue, at, end, entry.Language, entry.Value), entry.IsHiding));
                }
            }

            isOpening &= !char.IsLetter(sentence.Tokens[at].Text[0]);
        }

        var standing = new List<CueHit>(found?.Count ?? 0);
        for (int at = 0; at < found?.Count; at++)
        {
            if (!IsHidden(found, at))
            {
                standing.Add(found[at].Hit);
            }
        }

        return standing;
    }

    // A compound is told by how a word ends, and not by a whole word.
    private static PhraseIndex Filed()
    {
        var index = new PhraseIndex();
        index.Add([.. All.Where(entry => !entry.IsCompound).Select(entry => ((int)entry.Cue, entry.Pattern))]);
        return index;
    }

    private static bool IsHidden(List<(CueHit Hit, bool IsHiding)> found, int index)
    {
        var hit = found[index].Hit;
        for (int at = index - 1; at >= 0 && found[at].Hit.From > hit.From - LongestPhrase; at--)
        {
            if (Hides(found[at], hit) || found[at].Hit == hit)
            {
                return true;
            }
        }

        for (int at = index + 1; at < found.Count && found[at].Hit.From == hit.From; at++)
        {
            if (Hides(found[at], hit))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Hides((CueHit Hit, bool IsHiding) longer, CueHit hit) => longer.IsHiding
        && longer.Hit.From <= hit.From && longer.Hit.To >= hit.To && longer.Hit.To - longer.Hit.From > hit.To - hit.From;

    private static ulong End(string word, int length) => ((ulong)word[length - 2] << 16) | word[length - 1];

    private static ulong Key(string word, int length)
    {
        ulong key = 0;
        for (int at = 0; at < length; at++)
        {
            key = (key << 16) | word[at];
        }

        return key;
    }
}
