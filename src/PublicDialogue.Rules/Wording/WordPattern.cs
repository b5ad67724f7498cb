using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Words in a row: <c>or equivalent</c>; <c>~</c> allows an inflection behind a word; <c>...</c> up to three words between.</summary>
internal sealed class WordPattern
{
    private const int MostBetween = 3;

    private readonly (string Word, bool IsInflected, bool IsGap)[] elements;
    private readonly HashSet<string> endings;

    public WordPattern(string language, string source, HashSet<string> endings)
    {
        Language = language;
        this.endings = endings;
        elements = [.. source.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(word => word == "..."
            ? ("", false, true)
            : (word.TrimEnd('~'), word[word.Length - 1] == '~', false))];
    }

    public string Language { get; }

    /// <summary>Gets the letter that every match begins with.</summary>
    public char First => elements[0].Word[0];

    /// <summary>Finds where a match that begins at a token ends: the index behind its last token, or -1.</summary>
    public int Match(IReadOnlyList<Token> tokens, int from) => Match(tokens, from, 0);

    private int Match(IReadOnlyList<Token> tokens, int at, int element)
    {
        int sentence = tokens[Math.Min(at, tokens.Count - 1)].Sentence;
        for (; element < elements.Length; element++, at++)
        {
            if (elements[element].IsGap)
            {
                for (int skipped = 0; skipped <= MostBetween && at + skipped < tokens.Count; skipped++)
                {
                    int end = Match(tokens, at + skipped, element + 1);
                    if (end >= 0)
                    {
                        return end;
                    }

                    if (!tokens[at + skipped].IsWord)
                    {
                        return -1;
                    }
                }

                return -1;
            }

            if (at >= tokens.Count || tokens[at].Sentence != sentence || !IsSame(tokens[at].Lower, elements[element].Word, elements[element].IsInflected))
            {
                return -1;
            }
        }

        return at;
    }

    private bool IsSame(string word, string pattern, bool isInflected) =>
        word.Length == pattern.Length
            ? string.Equals(word, pattern, StringComparison.Ordinal)
            : isInflected && word.Length > pattern.Length && word.StartsWith(pattern, StringComparison.Ordinal)
                && endings.Contains(word.Substring(pattern.Length));
}
