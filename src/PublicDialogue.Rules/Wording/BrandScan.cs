using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>A make, source or type that a text asks for.</summary>
/// <param name="Name">The name, as written.</param>
/// <param name="Sentence">The sentence that it stands in, as written.</param>
/// <param name="Language">The language of the words that give it away.</param>
/// <param name="IsSoftened">Whether "or similar" follows, which is less than "or equivalent".</param>
internal sealed record BrandHit(string Name, string Sentence, string Language, bool IsSoftened);

/// <summary>Finds names behind words such as "brand", "fabrikat" or "merk" that no "or equivalent" opens up.</summary>
/// <remarks>
/// A name in the shipped list, or one with ® or ™, counts within four words of the trigger. Any other name must look like one and
/// stand behind the trigger with only words such as "is", "af" or "van" between; behind "type" and "model", which mean many things,
/// it must besides carry a digit or a capital inside, or go on with one.
/// </remarks>
internal static class BrandScan
{
    private const int Window = 4;
    private const int LongestName = 4;

    private static readonly Lexicon Triggers = new("brand-triggers.txt");
    private static readonly Lexicon TypeTriggers = new("type-triggers.txt");
    private static readonly Lexicon Demands = new("demands.txt");
    private static readonly Lexicon Equivalents = new("equivalents.txt");
    private static readonly Lexicon Softeners = new("softeners.txt");
    private static readonly Lexicon Negations = new("negations.txt");
    private static readonly HashSet<string> Brands = new(LexiconFile.Lines("brands.txt"), StringComparer.Ordinal);
    private static readonly HashSet<string> NoBrands = new(LexiconFile.Lines("no-brands.txt").SelectMany(line => line.Split(' ')), StringComparer.Ordinal);
    private static readonly HashSet<string> Bridges = new(LexiconFile.Lines("bridges.txt").SelectMany(line => line.Split(' ')), StringComparer.Ordinal);

    private enum Strength
    {
        Demand,
        Type,
        Brand,
    }

    /// <summary>Finds the names in a text.</summary>
    /// <param name="text">The text; NFC or not.</param>
    /// <param name="language">Its language, or null where it is to be recognised.</param>
    public static IReadOnlyList<BrandHit> Find(string text, string? language)
    {
        string normal = text.IsNormalized() ? text : text.Normalize();
        var tokens = Tokens.Of(normal);
        IReadOnlyCollection<string> languages = language is null ? TextLanguage.Of(tokens) : [language];
        var names = Names(tokens, languages);
        if (names.Count == 0)
        {
            return [];
        }

        var open = Uncovered(names, tokens, [.. Equivalents.Find(tokens, null).Select(phrase => phrase.From)]);
        var negated = new HashSet<int>(Negations.Find(tokens, null).Select(phrase => tokens[phrase.From].Sentence));
        var softened = new HashSet<int>(Softeners.Find(tokens, null).Select(phrase => tokens[phrase.From].Sentence));
        return [.. open.Where(name => !negated.Contains(tokens[name.From].Sentence)).Select(name => new BrandHit(
            normal.Substring(tokens[name.From].Start, tokens[name.To - 1].End - tokens[name.From].Start),
            SentenceOf(normal, tokens, name.From),
            name.Language,
            softened.Contains(tokens[name.From].Sentence)))];
    }

    private static List<(int From, int To, string Language)> Names(List<Token> tokens, IReadOnlyCollection<string> languages)
    {
        var found = new SortedDictionary<int, (int From, int To, string Language)>();
        foreach (var (strength, lexicon) in new[] { (Strength.Brand, Triggers), (Strength.Type, TypeTriggers), (Strength.Demand, Demands) })
        {
            foreach (var (_, behind, language) in lexicon.Find(tokens, languages))
            {
                int at = NameBehind(tokens, behind, strength);
                if (at >= 0 && !found.ContainsKey(at))
                {
                    found.Add(at, (at, NameEnd(tokens, at), language));
                }
            }
        }

        return [.. found.Values];
    }

    private static int NameBehind(List<Token> tokens, int behind, Strength strength)
    {
        bool isBridged = strength != Strength.Demand;
        int words = 0;
        for (int at = behind; at < tokens.Count && words < Window && tokens[at].Sentence == tokens[behind - 1].Sentence; at++)
        {
            var token = tokens[at];
            if (token.Text is ";" or "." or "?")
            {
                break;
            }

            if (IsListed(token) || (isBridged && IsNameLike(token) && (strength == Strength.Brand || IsTypeName(tokens, at))))
            {
                return at;
            }

            isBridged &= Bridges.Contains(token.Lower);
            words += token.IsWord ? 1 : 0;
        }

        return -1;
    }

    private static bool IsListed(Token token) =>
        token.Text.IndexOfAny(['®', '™']) > 0
        || (char.IsUpper(token.Text[0]) && (Brands.Contains(token.Lower) || Brands.Contains(token.Lower.Split('-', '\'', '’')[0])))
        || (char.IsLower(token.Text[0]) && token.Text.Any(char.IsUpper) && Brands.Contains(token.Lower));

    // A capital somewhere, longer than one letter, and no word that is capitalised for another reason.
    private static bool IsNameLike(Token token) =>
        token.Text.Length > 1 && token.Text.Any(char.IsUpper)
        && !NoBrands.Contains(token.Lower) && !NoBrands.Contains(token.Lower.Split('-', '\'', '’')[0])
        && token.Text.Count(char.IsLetter) > 1 && !token.Lower.All(letter => letter is 'i' or 'v' or 'x');

    private static bool IsTypeName(List<Token> tokens, int at) =>
        HasModelMark(tokens[at].Text)
        || (at + 1 < tokens.Count && tokens[at].Text.Skip(1).Any(char.IsLower)
            && IsNameLike(tokens[at + 1]) && HasModelMark(tokens[at + 1].Text));

    // E8, PW6065 or ThinkPad, but neither A4 and IP65 (no-brands.txt) nor PVC: an abbreviation names a technique more often than a make.
    private static bool HasModelMark(string text) =>
        text.Any(char.IsLower) ? text.Skip(1).Any(char.IsUpper) : text.Any(char.IsDigit) && text.Length > 2;

    private static int NameEnd(List<Token> tokens, int from)
    {
        int to = from + 1;
        while (to < tokens.Count && to - from < LongestName && tokens[to].Sentence == tokens[from].Sentence
            && tokens[to].IsWord && (char.IsUpper(tokens[to].Text[0]) || char.IsDigit(tokens[to].Text[0])))
        {
            to++;
        }

        return to;
    }

    // A phrase opens up what stands before it, and what follows where nothing stands before it; a semicolon parts them.
    private static IEnumerable<(int From, int To, string Language)> Uncovered(
        List<(int From, int To, string Language)> names, List<Token> tokens, IReadOnlyList<int> phrases) =>
        names.Where(name => !phrases.Any(phrase =>
            tokens[phrase].Sentence == tokens[name.From].Sentence
            && !tokens.Skip(Math.Min(phrase, name.From)).Take(Math.Abs(phrase - name.From)).Any(token => token.Text == ";")
            && (phrase > name.From
                || !names.Exists(earlier => earlier.From < phrase && tokens[earlier.From].Sentence == tokens[phrase].Sentence))));

    private static string SentenceOf(string text, List<Token> tokens, int at)
    {
        int first = at;
        int last = at;
        while (first > 0 && tokens[first - 1].Sentence == tokens[at].Sentence)
        {
            first--;
        }

        while (last + 1 < tokens.Count && tokens[last + 1].Sentence == tokens[at].Sentence)
        {
            last++;
        }

        return Excerpt.Of(text.Substring(tokens[first].Start, tokens[last].End - tokens[first].Start), tokens[at].Start - tokens[first].Start);
    }
}
