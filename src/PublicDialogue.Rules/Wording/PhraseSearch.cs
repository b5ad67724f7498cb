using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds the phrases of a word list, or those of one with a phrase of another close behind: "made in" and a country.</summary>
/// <param name="file">The word list.</param>
/// <param name="behind">The word list of what is to follow; null where nothing is.</param>
/// <param name="between">So many words may stand between the two, and no mark but %, no small word such as "with", and none that says it is there already.</param>
/// <param name="isNameBehind">Whether what follows is a name, which is the same in every language and has a capital.</param>
/// <param name="isInternational">Whether the phrases mean the same in every language, as the names of labels do.</param>
internal sealed class PhraseSearch(string file, string? behind = null, int between = 0, bool isNameBehind = false, bool isInternational = false)
{
    private static readonly HashSet<string> Existing = new(LexiconFile.Lines("existing-words.txt"), StringComparer.Ordinal);

    private readonly Lexicon first = new(file);
    private readonly Lexicon? second = behind is null ? null : new(behind);

    /// <summary>Gets the word list that whatever it finds begins with.</summary>
    public Lexicon Beginning => first;

    /// <summary>Gets the word lists that must all have something for it to find anything.</summary>
    public Lexicon[] Lists => second is null ? [first] : [first, second];

    /// <summary>Finds the phrases in their order; of several that begin at one word, the longest.</summary>
    public IReadOnlyList<(int From, int To, string Language)> Find(Passage sentence, IReadOnlyList<string> languages)
    {
        var all = isInternational ? null : languages;
        var leading = first.Find(sentence, all);
        var trailing = leading.Count == 0 || second is null ? [] : second.Find(sentence, isNameBehind ? null : all);
        if (leading.Count == 0 || (second is not null && trailing.Count == 0) || (isInternational && !TextLanguage.IsRead(languages)))
        {
            return [];
        }

        var found = new List<(int From, int To, string Language)>();
        var followers = second is null ? null : trailing.ToLookup(phrase => phrase.From);
        foreach (var (from, to, language) in leading)
        {
            int end = followers is null ? to : Behind(sentence, to, language, followers);
            bool isAgain = found.Count > 0 && found[found.Count - 1].From == from;
            if (end < 0 || (found.Count > 0 && found[found.Count - 1].To > from && !(isAgain && found[found.Count - 1].To < end)))
            {
                continue;
            }

            if (isAgain)
            {
                found.RemoveAt(found.Count - 1);
            }

            found.Add((from, end, languages.Contains(language, StringComparer.Ordinal) ? language : languages[0]));
        }

        return found;
    }

    // "Element", and not "by element".
    private static bool IsWrittenAsName(Passage sentence, int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (char.IsUpper(sentence.Tokens[at].Text[0]))
            {
                return true;
            }
        }

        return false;
    }

    private int Behind(Passage sentence, int at, string language, ILookup<int, (int From, int To, string Language)> followers)
    {
        for (int skipped = 0; skipped <= between && at + skipped < sentence.To; skipped++)
        {
            int end = followers[at + skipped].Where(phrase => isNameBehind ? IsWrittenAsName(sentence, phrase.From, phrase.To) : phrase.Language == language).Select(phrase => phrase.To).DefaultIfEmpty(-1).Max();
            var token = sentence.Tokens[at + skipped];
            if (end >= 0 || !(token.IsWord || token.Text == "%") || BrandNames.IsFrequent(token) || Existing.Contains(token.Lower))
            {
                return end;
            }
        }

        return -1;
    }
}
