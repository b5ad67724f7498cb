using System;
using System.Collections.Generic;
using System.Globalization;

namespace PublicDialogue.Rules.Wording;

/// <summary>Splits a text into words, marks and sentences, in one pass over it.</summary>
internal static class Tokens
{
    // Of a word and the space behind it, in letters.
    private const int UsualLength = 5;

    // The last of them stand for the signs of a font that is not there.
    private const string Bullets = "\n-–—*•·▪◦●○■□►‣➢✓\uF0A7\uF0B7";

    private static readonly HashSet<string> Abbreviations = new(LexiconFile.Lines("abbreviations.txt"), StringComparer.Ordinal);

    /// <summary>Splits a text; white space is left out.</summary>
    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>((text.Length / UsualLength) + 1);
        int sentence = 0;
        bool isOnNewLine = false;
        for (int at = 0; at < text.Length;)
        {
            char here = text[at];
            if (char.IsWhiteSpace(here))
            {
                isOnNewLine |= here == '\n';
                sentence += here == '\n' && BeginsItem(text, at + 1) ? 1 : 0;
                at++;
                continue;
            }

            int end = End(text, at);
            tokens.Add(new(at, Word.Of(text, at, end - at), sentence, isOnNewLine));
            isOnNewLine = false;
            if (here is '!' or '?' or '…' || (here == '.' && EndsSentence(text, at, tokens)))
            {
                sentence++;
            }

            at = end;
        }

        return tokens;
    }

    /// <summary>Lists the words and marks of a text, in their order: for those who need not know where they stand.</summary>
    public static List<Word> Words(string text)
    {
        var words = new List<Word>((text.Length / UsualLength) + 1);
        for (int at = 0; at < text.Length;)
        {
            int end = char.IsWhiteSpace(text[at]) ? at + 1 : End(text, at);
            if (!char.IsWhiteSpace(text[at]))
            {
                words.Add(Word.Of(text, at, end - at));
            }

            at = end;
        }

        return words;
    }

    private static int End(string text, int at) => char.IsLetterOrDigit(text[at]) ? WordEnd(text, at) : at + 1;

    // X1-Carbon, Hewlett-Packard, McDonald's, 1.5 and 3/4 are one word each; so is a word with its ® or ™.
    private static int WordEnd(string text, int start)
    {
        int at = start + 1;
        while (at < text.Length)
        {
            char here = text[at];
            bool joins = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
                && (here is '-' or '\'' or '’' or '&' or '+'
                    || (here is '.' or ',' or '/' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));
            if (!char.IsLetterOrDigit(here) && !joins && here is not ('®' or '™') && !IsCombining(here))
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static bool IsCombining(char here) => here > 0x2FF && CharUnicodeInfo.GetUnicodeCategory(here) == UnicodeCategory.NonSpacingMark;

    // "kr. 5", "f.eks. en", "bl.a. Canon" and "mm. diameter" do not end one; a full stop before a capital or the end does.
    private static bool EndsSentence(string text, int at, List<Token> tokens)
    {
        int next = at + 1;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '”' or '»' or ')' or '\'' or '’'))
        {
            next++;
        }

        return next >= text.Length
            || (next > at + 1 && !char.IsLower(text[next]) && !(tokens.Count > 1 && (IsAbbreviation(tokens[tokens.Count - 2]) || IsItemNumber(tokens))));
    }

    // The 3 of "3. The oven": a number that its sentence begins with.
    private static bool IsItemNumber(List<Token> tokens) =>
        char.IsDigit(tokens[tokens.Count - 2].Text[0])
        && (tokens.Count == 2 || tokens[tokens.Count - 3].Sentence != tokens[tokens.Count - 2].Sentence);

    private static bool IsAbbreviation(Token token) =>
        Abbreviations.Contains(token.Lower) || (token.Text.Length == 1 && char.IsLower(token.Text[0]));

    /// <summary>Says whether an item of a list begins at an offset. There a new line is a new sentence; elsewhere it is only where the line was full.</summary>
    public static bool BeginsItem(string text, int at)
    {
        while (at < text.Length && (text[at] is ' ' or '\t' or '\r'))
        {
            at++;
        }

        if (at < text.Length && Bullets.IndexOf(text[at]) >= 0)
        {
            return true;
        }

        // The bullet that word processors write as a letter.
        if (at + 1 < text.Length && text[at] == 'o' && text[at + 1] is ' ' or '\t')
        {
            return true;
        }

        // 3. 12) a) and 4.2, but neither a year nor an amount.
        int from = at;
        at += at < text.Length && char.IsLetter(text[at]) ? 1 : 0;
        while (at < text.Length && at - from < 2 && char.IsDigit(text[at]))
        {
            at++;
        }

        return at > from && at < text.Length && (text[at] == ')' || (text[at] == '.' && char.IsDigit(text[from])));
    }
}
