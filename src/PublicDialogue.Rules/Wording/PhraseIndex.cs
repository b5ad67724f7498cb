using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds, for a word, the phrases that stand or fall with it: each is filed under the rarest of its words, and not under "must".</summary>
/// <remarks>Adding is not safe to share between threads.</remarks>
internal sealed class PhraseIndex
{
    // A small word of a language is worse than any number of phrases.
    private const int Frequent = 1_000_000;

    private static readonly HashSet<string> FrequentWords = new(LexiconFile.Lines("frequent-words.txt").SelectMany(line => line.Split(' ')), StringComparer.Ordinal);

    private readonly Dictionary<string, List<(int Number, WordPattern Pattern, int Place)>> byStem = new(StringComparer.Ordinal);
    private readonly HashSet<char> letters = [];

    /// <summary>Files phrases; how common a word is, they tell among themselves.</summary>
    /// <param name="phrases">The number under which each is to be found, and the phrase.</param>
    public void Add(List<(int Number, WordPattern Pattern)> phrases)
    {
        var common = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (_, pattern) in phrases)
        {
            for (int place = 0; place < pattern.Places; place++)
            {
                foreach (string stem in pattern.StemsAt(place))
                {
                    common[stem] = common.TryGetValue(stem, out int known) ? known + 1 : FrequentWords.Contains(stem) ? Frequent : 1;
                }
            }
        }

        foreach (var (number, pattern) in phrases)
        {
            int rarest = pattern.Places == 1 ? 0 : Rarest(pattern, common);
            foreach (string stem in pattern.StemsAt(rarest))
            {
                if (!byStem.TryGetValue(stem, out var rows))
                {
                    byStem.Add(stem, rows = []);
                    letters.Add(stem[0]);
                }

                rows.Add((number, pattern, rarest));
            }
        }
    }

    // Of several that are as rare, the longest.
    private static int Rarest(WordPattern pattern, Dictionary<string, int> common)
    {
        int rarest = 0;
        int least = int.MaxValue;
        int longest = 0;
        for (int place = 0; place < pattern.Places; place++)
        {
            string[] stems = pattern.StemsAt(place);
            int here = 0;
            foreach (string stem in stems)
            {
                here += common[stem];
            }

            if (stems.Length > 0 && (here < least || (here == least && stems[0].Length > longest)))
            {
                (rarest, least, longest) = (place, here, stems[0].Length);
            }
        }

        return rarest;
    }

    /// <summary>Finds the phrases that are filed under a word in small letters, and what else each needs.</summary>
    public List<(int Number, WordNeeds Needs)> Of(string word)
    {
        var found = new List<(int Number, WordNeeds Needs)>();
        for (int ending = 0; letters.Contains(word[0]) && ending < word.Length && ending <= WordEndings.Longest; ending++)
        {
            foreach (var (number, pattern, place) in byStem.TryGetValue(word.Substring(0, word.Length - ending), out var rows) ? rows : [])
            {
                if (pattern.CanStandAt(place, word))
                {
                    found.Add((number, pattern.NeedsBeside(place)));
                }
            }
        }

        return found;
    }
}
