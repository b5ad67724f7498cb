using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Tells the names of makes and types from words that are capitalised for another reason.</summary>
internal static class BrandNames
{
    private const int LongestName = 4;
    private const int LongestAcronym = 3;
    private const int FewestWordsOfAHeading = 4;

    private static readonly char[] Marks = ['®', '™'];
    private static readonly HashSet<string> Makes = Words("brands.txt");
    private static readonly HashSet<string> ShortMakes = Words("short-brands.txt");
    private static readonly HashSet<string> EverydayMakes = Words("everyday-brands.txt");
    private static readonly HashSet<string> FirstHalves = new(Makes.Where(make => make.IndexOf('-') > 0).Select(make => make.Split('-')[0]), StringComparer.Ordinal);
    private static readonly HashSet<string> Others = Words("no-brands.txt");
    private static readonly HashSet<string> Authorities = Words("authorities.txt");
    private static readonly HashSet<string> Bridges = Words("bridges.txt");
    private static readonly HashSet<string> Articles = Words("articles.txt");
    private static readonly HashSet<string> Frequent = Words("frequent-words.txt");

    /// <summary>Says whether a word only leads from a trigger to its name.</summary>
    public static bool IsBridge(Token token) => Bridges.Contains(token.Lower);

    /// <summary>Says whether a word is an article or "of", which lead from "must be" to a make.</summary>
    public static bool IsArticle(Token token) => Articles.Contains(token.Lower);

    /// <summary>Says whether it is one of the small words that tell a language, such as "with" and "or".</summary>
    public static bool IsFrequent(Token token) => Frequent.Contains(token.Lower);

    /// <summary>Says whether it is a make of the shipped list, written as a name.</summary>
    public static bool IsListed(Word word) => IsMake(word)
        && word.Text.Any(char.IsUpper)
        && (Letters(word) > LongestAcronym || ShortMakes.Contains(Bare(word)) || word.Text.Where(char.IsLetter).Take(2).All(char.IsUpper));

    /// <summary>Says whether a make of the shipped list begins at a token, in one word or in two: Louis Poulsen.</summary>
    public static bool IsListed(Passage passage, int at) => IsListed(passage.Tokens[at].Word)
        ? !(IsPlace(passage, at) && char.IsUpper(passage.Tokens[at + 1].Text[0]))
        : at + 1 < passage.To && IsFirstHalf(passage.Tokens[at].Word) && char.IsUpper(passage.Tokens[at + 1].Text[0])
            && Makes.Contains(passage.Tokens[at].Lower + "-" + Stem(passage.Tokens[at + 1].Word));

    /// <summary>Says whether it is such a make, and an everyday word or a town as well: Windows, Jura, Nibe.</summary>
    public static bool IsEveryday(Word word) => EverydayMakes.Contains(Bare(word)) || EverydayMakes.Contains(Stem(word));

    /// <summary>Says whether it is written as the list has it, and not in the plural: Apple, but not Apples.</summary>
    public static bool IsBare(Word word) => Makes.Contains(Bare(word)) || word.Lower.IndexOf('-') > 0;

    /// <summary>Says whether a make of the shipped list may begin with a word.</summary>
    public static bool CanBeginListed(Word word) => IsListed(word) || IsFirstHalf(word);

    /// <summary>Says whether it is a make of the shipped list, written in whatever letters.</summary>
    public static bool IsMake(Word word) => Makes.Contains(Bare(word)) || Makes.Contains(Stem(word));

    /// <summary>Says whether it is such a sign, or carries one.</summary>
    public static bool HasMark(Word word) => word.Text.IndexOfAny(Marks) >= 0;

    /// <summary>Says whether a sign marks it as somebody's; the marks of standards and labels do not count.</summary>
    public static bool IsMarked(List<Token> tokens, int at) =>
        tokens[at].IsWord
        && (tokens[at].Text.IndexOfAny(Marks) > 0
            || (at + 1 < tokens.Count && tokens[at + 1].Text is "®" or "™" && tokens[at].Text.Any(char.IsUpper)))
        && !IsOther(tokens[at]);

    /// <summary>Says whether it is a standard, a label, a place, a party or any other word that is capitalised and no make.</summary>
    public static bool IsOther(Token token)
    {
        string bare = Bare(token.Word);
        return Others.Contains(bare) || Others.Contains(Stem(token.Word)) || Others.Contains(Shape(bare));
    }

    /// <summary>Says whether it looks like a name: a capital, more than one letter, and no other reason for either.</summary>
    public static bool IsNameLike(Passage passage, int at)
    {
        var token = passage.Tokens[at];
        return token.IsWord && token.Text.Any(char.IsUpper) && Letters(token.Word) > 1
            && !IsOther(token) && !IsBridge(token) && !Frequent.Contains(token.Lower)
            && !token.Lower.All(letter => letter is 'i' or 'v' or 'x')
            && !IsPlace(passage, at);
    }

    /// <summary>Says whether it is a name that can only be a type: it carries a model's mark, or goes on with one.</summary>
    public static bool IsTypeName(Passage passage, int at) => IsNameLike(passage, at)
        && (HasModelMark(passage.Tokens[at].Text)
            || (at + 1 < passage.To && passage.Tokens[at].Text.Skip(1).Any(char.IsLower)
                && IsNameLike(passage, at + 1) && HasModelMark(passage.Tokens[at + 1].Text)));

    /// <summary>Says whether the mark of a model follows a make: Volvo L60H.</summary>
    public static bool HasModelBehind(Passage passage, int at) => at + 1 < passage.To && IsNameLike(passage, at + 1) && HasModelMark(passage.Tokens[at + 1].Text);

    /// <summary>Finds the index behind a name: it goes on with capitals and numbers.</summary>
    public static int End(Passage passage, int from)
    {
        int to = from + 1;
        while (to < passage.To && to - from < LongestName && passage.Tokens[to].IsWord
            && (char.IsUpper(passage.Tokens[to].Text[0]) || char.IsDigit(passage.Tokens[to].Text[0]))
            && !IsBridge(passage.Tokens[to]) && !Frequent.Contains(passage.Tokens[to].Lower))
        {
            to++;
        }

        return to;
    }

    /// <summary>Says whether a sentence is a heading in Title Case or in capitals, whose capitals say nothing.</summary>
    public static bool IsHeading(Passage sentence)
    {
        int words = 0;
        int capitals = 0;
        for (int at = sentence.From; at < sentence.To; at++)
        {
            char first = sentence.Tokens[at].Text[0];
            words += char.IsLetter(first) ? 1 : 0;
            capitals += char.IsUpper(first) ? 1 : 0;
        }

        return words >= FewestWordsOfAHeading && capitals * 4 >= words * 3;
    }

    /// <summary>Says whether a sentence has no word in small letters but such as "of" and "and", so that its capitals say nothing.</summary>
    public static bool IsAllCapitals(Passage sentence)
    {
        for (int at = sentence.From; at < sentence.To; at++)
        {
            if (char.IsLower(sentence.Tokens[at].Text[0]) && !IsFrequent(sentence.Tokens[at]))
            {
                return false;
            }
        }

        return true;
    }

    // E8, PW6065 or ThinkPad, but neither A4 and IP65 (no-brands.txt) nor PVC: an abbreviation names a technique more often than a make.
    private static bool HasModelMark(string text) =>
        text.Any(char.IsLower) ? text.Skip(1).Any(char.IsUpper) : text.Any(char.IsDigit) && text.Length > 2;

    // Odense Kommune, Ford Lane.
    private static bool IsPlace(Passage passage, int at) => at + 1 < passage.To && Authorities.Contains(passage.Tokens[at + 1].Lower);

    private static bool IsFirstHalf(Word word) => char.IsUpper(word.Text[0]) && FirstHalves.Contains(word.Lower);

    private static int Letters(Word word) => word.Text.Count(char.IsLetter);

    private static string Bare(Word word) => word.Lower.TrimEnd('®', '™');

    // Canon-printer and Canon's, and canons, are Canon.
    private static string Stem(Word word)
    {
        string stem = word.Lower.Split('-', '\'', '’')[0].TrimEnd('®', '™');
        return stem.Length > LongestAcronym + 1 && stem.Length == word.Text.Length && stem[stem.Length - 1] == 's' ? stem.Substring(0, stem.Length - 1) : stem;
    }

    // The list writes 0 for any digit: ip00 is IP44 and IP65.
    private static string Shape(string word) => new([.. word.Select(letter => char.IsDigit(letter) ? '0' : letter)]);

    private static HashSet<string> Words(string file) =>
        new(LexiconFile.Lines(file).SelectMany(line => line.Split(' ')), StringComparer.Ordinal);
}
