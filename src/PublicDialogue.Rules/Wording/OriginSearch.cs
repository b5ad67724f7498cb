using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds where goods are demanded to come from, where the words for it are as often those of a thing that is only described.</summary>
/// <remarks>"The bulbs must be grown in Denmark" demands it, and so does "the bulbs are grown in Denmark"; "bulbs grown in Denmark are counted" does not.</remarks>
internal static class OriginSearch
{
    // "Zijn in de zomer geteeld in".
    private const int MostBehindABeing = 2;

    // Words and marks.
    private const int LongestRow = 6;

    private static readonly PhraseSearch Made = new("origin-made.txt", "origin-places.txt");
    private static readonly PhraseSearch Goods = new("origin-adjectives.txt", "origin-goods.txt", between: 1);
    private static readonly PhraseSearch Sources = new("origin-sources.txt");
    private static readonly Lexicon Demands = new("origin-demands.txt");
    private static readonly Lexicon Beings = new("origin-beings.txt");
    private static readonly HashSet<string> Relatives = new(LexiconFile.Lines("place-relatives.txt").SelectMany(line => line.Split(' ')), StringComparer.Ordinal);

    /// <summary>Gets what a text must have for anything to be found.</summary>
    public static IReadOnlyList<Lexicon[]> Lists { get; } = [Made.Lists, Sources.Lists, Goods.Lists];

    /// <summary>Finds them in a sentence.</summary>
    public static IReadOnlyList<(int From, int To, string Language)> Find(Passage sentence, IReadOnlyList<string> languages)
    {
        var places = PhraseScans.Together(Made.Find, Sources.Find)(sentence, languages);
        var goods = Goods.Find(sentence, languages);
        if (places.Count + goods.Count == 0)
        {
            return [];
        }

        var demands = Demands.Find(sentence, languages);
        var beings = Beings.Find(sentence, languages);
        return PhraseScans.Together((_, _) => [.. places.Where(IsDemanded)], (_, _) => [.. goods.Where(IsAsked)])(sentence, languages);

        bool IsDemanded((int From, int To, string Language) phrase) => demands.Any(word => word.To <= phrase.From && !IsParted(sentence, word.To, phrase.From))
            || beings.Any(word => word.To <= phrase.From && phrase.From - word.To <= MostBehindABeing && !IsRelative(sentence, word.From));

        // "Dansk svinekød, 500 kg" is a row of what is bought; "zijn van Nederlandse herkomst".
        bool IsAsked((int From, int To, string Language) phrase) => sentence.To - sentence.From <= LongestRow || IsBehindAColon(sentence, phrase.From)
            || (phrase.From == sentence.From && phrase.To < sentence.To && sentence.Tokens[phrase.To].Text == ",")
            || beings.Any(word => word.To == phrase.From - 1 && BrandNames.IsArticle(sentence.Tokens[word.To]))
            || demands.Any(word => word.To <= phrase.From ? !IsParted(sentence, word.To, phrase.From) : !IsParted(sentence, phrase.To, word.From));
    }

    // A semicolon begins a new demand.
    private static bool IsParted(Passage sentence, int from, int to) => sentence.Tokens.FindIndex(from, to - from, token => token.Text == ";") >= 0;

    private static bool IsBehindAColon(Passage sentence, int at) => sentence.Tokens.FindIndex(sentence.From, at - sentence.From, token => token.Text == ":") >= 0;

    private static bool IsRelative(Passage sentence, int being) => being > sentence.From && Relatives.Contains(sentence.Tokens[being - 1].Lower);
}
