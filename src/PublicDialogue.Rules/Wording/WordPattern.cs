using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Words in a row: <c>or equivalent</c>; <c>~</c> allows an inflection behind a word; <c>...</c> up to five words or marks between.</summary>
internal sealed class WordPattern
{
    private const int MostBetween = 5;

    private readonly (string Word, bool IsInflected, bool IsGap)[] elements;
    private readonly HashSet<string> endings;

    /// <summary>Initializes a new instance of the <see cref="WordPattern"/> class.</summary>
    /// <param name="language">The language it is of.</param>
    /// <param name="source">The words, parted by spaces; it begins and ends with one.</param>
    /// <param name="endings">What <c>~</c> allows.</param>
    public WordPattern(string language, string source, HashSet<string> endings)
    {
        Language = language;
        this.endings = endings;
        elements = [.. source.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(word => word == "..."
            ? ("", false, true)
            : (word.TrimEnd('~'), word[word.Length - 1] == '~', false))];
    }

    /// <summary>Gets the language.</summary>
    public string Language { get; }

    /// <summary>Gets the word that every match begins with, where nothing is added to it.</summary>
    public string FirstWord => elements[0].Word;

    /// <summary>Gets the letter that every match begins with.</summary>
    public char First => elements[0].Word[0];

    /// <summary>Says whether a match can begin with a word in small letters.</summary>
    public bool CanBeginWith(string word) => IsSame(word, elements[0].Word, elements[0].IsInflected);

    /// <summary>Finds where a match that begins at a token ends: the index behind its last token, or -1.</summary>
    public int Match(Passage passage, int from) => Match(passage, from, 0);

    private int Match(Passage passage, int at, int element)
    {
        for (; element < elements.Length; element++, at++)
        {
            if (elements[element].IsGap)
            {
                return Behind(passage, at, element + 1);
            }

            if (at >= passage.To || !IsSame(passage.Tokens[at].Lower, elements[element].Word, elements[element].IsInflected))
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

    private bool IsSame(string word, string pattern, bool isInflected) =>
        word.Length == pattern.Length
            ? string.Equals(word, pattern, StringComparison.Ordinal)
            : isInflected && word.Length > pattern.Length && word.StartsWith(pattern, StringComparison.Ordinal)
                && endings.Contains(word.Substring(pattern.Length));
}
