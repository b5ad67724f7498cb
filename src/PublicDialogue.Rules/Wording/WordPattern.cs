using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Words in a row: <c>or equivalent</c>; <c>~</c> allows an inflection behind a word; <c>...</c> up to five words or marks between.</summary>
/// <remarks>Of <c>may|can|must</c> one stands there, and what ends in <c>?</c> may be left out; the first word is one word.</remarks>
internal sealed class WordPattern
{
    private const int MostBetween = 5;

    private static readonly char[] Space = [' '];

    private readonly Element[] elements;
    private readonly HashSet<string> endings;
    private WordNeeds? needs;
    private WordNeeds? needsBehind;

    /// <summary>Initializes a new instance of the <see cref="WordPattern"/> class.</summary>
    /// <param name="language">The language it is of.</param>
    /// <param name="source">The words, parted by spaces; it begins and ends with one.</param>
    /// <param name="endings">What <c>~</c> allows.</param>
    public WordPattern(string language, string source, HashSet<string> endings)
    {
        Language = language;
        this.endings = endings;
        string[] words = source.Split(Space, StringSplitOptions.RemoveEmptyEntries);
        elements = new Element[words.Length];
        for (int at = 0; at < words.Length; at++)
        {
            elements[at] = Element.Parse(words[at]);
        }
    }

    /// <summary>Gets the language.</summary>
    public string Language { get; }

    /// <summary>Gets the words without which there is no match. Worked out when first asked for: of most phrases no text has any word.</summary>
    public WordNeeds Needs => needs ??= NeedsBeside(-1);

    /// <summary>Gets those of them behind the first.</summary>
    public WordNeeds NeedsBehind => needsBehind ??= NeedsBeside(0);

    /// <summary>Gets the word that every match begins with, where nothing is added to it.</summary>
    public string FirstWord => elements[0].Words[0].Word;

    /// <summary>Gets the letter that every match begins with.</summary>
    public char First => elements[0].Words[0].Word[0];

    /// <summary>Gets how many places it has.</summary>
    public int Places => elements.Length;

    /// <summary>Lists what may stand in a place, without inflections; nothing for one that may be empty.</summary>
    public string[] StemsAt(int place) => elements[place].Stems;

    /// <summary>Says whether a word in small letters may stand in a place.</summary>
    public bool CanStandAt(int place, string word) => IsAmong(word, elements[place].Words);

    /// <summary>Gives the words without which there is no match, but for those of one place.</summary>
    public WordNeeds NeedsBeside(int place) => WordNeeds.Of(elements.Where((_, at) => at != place).Select(element => element.Bits));

    /// <summary>Says whether a match can begin with a word in small letters.</summary>
    public bool CanBeginWith(string word) => IsAmong(word, elements[0].Words);

    /// <summary>Finds where a match that begins at a token ends: the index behind its last token, or -1.</summary>
    public int Match(Passage passage, int from) => Match(passage, from, 0);

    /// <summary>Finds where a match ends whose first word, whatever it is, is the token.</summary>
    public int MatchBehindFirst(Passage passage, int from) => Match(passage, from + 1, 1);

    private int Match(Passage passage, int at, int element)
    {
        for (; element < elements.Length; element++, at++)
        {
            if (elements[element].IsGap)
            {
                return Behind(passage, at, element + 1);
            }

            bool isThere = at < passage.To && IsAmong(passage.Tokens[at].Lower, elements[element].Words);
            if (elements[element].IsOptional)
            {
                int end = isThere ? Match(passage, at + 1, element + 1) : -1;
                return end >= 0 ? end : Match(passage, at, element + 1);
            }

            if (!isThere)
            {
                return -1;
            }
        }

        return at;
    }

    private int Behind(Passage passage, int at, int element)
    {
        for (int skipped = 0; skipped <= MostBetween && at + skipped < passage.To; skipped++)
        {
            int end = Match(passage, at + skipped, element);
            if (end >= 0 || passage.Tokens[at + skipped].Text is ";" or ":")
            {
                return end;
            }
        }

        return -1;
    }

    private bool IsAmong(string word, (string Word, bool IsInflected)[] words)
    {
        foreach (var (pattern, isInflected) in words)
        {
            if (IsSame(word, pattern, isInflected))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSame(string word, string pattern, bool isInflected) =>
        word.Length == pattern.Length
            ? string.Equals(word, pattern, StringComparison.Ordinal)
            : isInflected && word.Length > pattern.Length && word.StartsWith(pattern, StringComparison.Ordinal)
                && endings.Contains(word.Substring(pattern.Length));

    // What may stand at one place. Lists say the same words many times, and each is read once.
    private sealed class Element
    {
        private static readonly ConcurrentDictionary<string, Element> Read = new(StringComparer.Ordinal);

        // A question mark by itself is one, and "..." has no words.
        private Element(string source)
        {
            IsOptional = source.Length > 1 && source[source.Length - 1] == '?';
            string[] words = source == "..." ? [] : (IsOptional ? source.TrimEnd('?') : source).Split('|');
            Words = new (string Word, bool IsInflected)[words.Length];
            Stems = IsOptional ? [] : words;
            bool isAnything = IsOptional;
            WordBits bits = default;
            for (int at = 0; at < words.Length; at++)
            {
                bool isInflected = words[at][words[at].Length - 1] == '~';
                words[at] = words[at].TrimEnd('~');
                Words[at] = (words[at], isInflected);
                var one = WordBits.Of(words[at], isInflected);
                isAnything |= one.IsNone;
                bits |= one;
            }

            Bits = isAnything ? default : bits;
        }

        public (string Word, bool IsInflected)[] Words { get; }

        public bool IsOptional { get; }

        // Without inflections; none where it can be empty.
        public string[] Stems { get; }

        public bool IsGap => Words.Length == 0;

        // Of which a passage needs one; none where it can do without.
        public WordBits Bits { get; }

        public static Element Parse(string source) => Read.GetOrAdd(source, words => new(words));
    }
}
