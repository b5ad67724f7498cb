using System.Collections.Generic;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds a place of business in a place by its name: "kontor i Malmö", "based in Aarhus".</summary>
internal static class SeatSearch
{
    private static readonly Lexicon Seats = new("seats.txt");
    private static readonly Lexicon Firms = new("company-owners.txt", "local-business.txt");

    /// <summary>Finds them: the words, and the capitalised name behind them. EU, sections and annexes are no such places.</summary>
    /// <remarks>Where no office or firm is named beside it, it may be anything that stands there.</remarks>
    public static IReadOnlyList<(int From, int To, string Language)> Find(Passage sentence, IReadOnlyList<string> languages)
    {
        var found = new List<(int From, int To, string Language)>();
        var seats = Seats.Find(sentence, languages);
        if (seats.Count == 0 || Firms.Find(sentence, languages).Count == 0)
        {
            return found;
        }

        foreach (var (from, to, language) in seats)
        {
            if (to < sentence.To && char.IsUpper(sentence.Tokens[to].Text[0]) && sentence.Tokens[to].Text.Length > 1 && (PlaceNames.IsTown(sentence.Tokens[to]) || !BrandNames.IsOther(sentence.Tokens[to])))
            {
                found.Add((from, to + 1, language));
            }
        }

        return found;
    }
}
