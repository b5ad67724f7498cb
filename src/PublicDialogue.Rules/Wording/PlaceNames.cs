using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds places by their own names: "in the municipality of Horsens", "på Fyn", "inom Uppsala län", "in Den Haag".</summary>
/// <remarks>
/// No list has them all. A name is a capitalised word behind a word of place that has no other reason for its capital: no party, register,
/// system or make, no defined word of a contract ("i Driftsperioden"), and no number behind it ("in Building 3").
/// </remarks>
internal static class PlaceNames
{
    private const int LongestName = 5;
    private const int LongestPostcode = 5;

    private static readonly string[] DefiniteEndings = ["en", "et", "erne", "arna", "orna"];
    private static readonly Lexicon Leads = new("place-leads.txt");
    private static readonly SpokenWords Kinds = new("place-kinds.txt");
    private static readonly HashSet<string> Towns = Words("places.txt");
    private static readonly HashSet<string> Unmistakable = Words("towns.txt");
    private static readonly HashSet<string> Lands = Words("lands.txt");
    private static readonly HashSet<string> Others = Words("no-places.txt");
    private static readonly string[] OtherEndings = [.. Words("no-place-endings.txt")];

    /// <summary>Finds them, each with what leads to it; in a heading, whose capitals say nothing, only well-known towns.</summary>
    public static IReadOnlyList<NamedPlace> Find(Passage sentence, string language)
    {
        var leads = Leads.Find(sentence, [language]);
        if (leads.Count == 0)
        {
            return [];
        }

        bool isHeading = BrandNames.IsHeading(sentence);
        var found = new List<NamedPlace>();
        foreach (var (from, to, _) in leads)
        {
            if (Named(sentence, to, language) is { } name && (!isHeading || IsUnmistakable(sentence.Tokens[name.Name])))
            {
                found.Add(name with { From = from });
            }
        }

        return found;
    }

    /// <summary>Finds the index behind the name that begins at a token, -1 where none does: the next of several, "in Horsens or Vejle".</summary>
    public static int EndAt(Passage sentence, int at, string language) => Named(sentence, at, language) is { } name ? name.To : -1;

    /// <summary>Says whether it is a town or region of the shipped list, which may be a word of a language too.</summary>
    public static bool IsTown(Token token) => Towns.Contains(token.Lower) && IsCapital(token);

    private static bool IsUnmistakable(Token token) => Unmistakable.Contains(token.Lower);

    private static NamedPlace? Named(Passage sentence, int at, string language)
    {
        int behind = BehindPostcode(sentence, at);
        int name = HasArticle(sentence, behind, language) ? behind + 1 : behind;
        int first = name + 1 < sentence.To && IsCapital(sentence.Tokens[name]) && IsName(sentence, name + 1, language)
            && (BrandNames.IsFrequent(sentence.Tokens[name]) || Kinds.Has(language, sentence.Tokens[name])) ? name + 1 : name;
        if (first >= sentence.To || !IsName(sentence, first, language))
        {
            return null;
        }

        int to = first + 1;
        bool isArea = first > name && Kinds.Has(language, sentence.Tokens[name]);
        for (; to < sentence.To && to - first < LongestName && GoesOn(sentence, to, language); to++)
        {
            isArea |= Kinds.Has(language, sentence.Tokens[to]);
        }

        bool isNumbered = to < sentence.To && (char.IsDigit(sentence.Tokens[to].Text[0]) || (sentence.Tokens[to].Text.Length == 1 && IsCapital(sentence.Tokens[to])));
        return isNumbered ? null : new(at, IsApostrophe(sentence, name - 1) ? name - 1 : name, to, isArea);
    }

    // "In de Achterhoek" and "in the Copenhagen area", but neither "in het Gebouw" nor "in the Territory".
    private static bool HasArticle(Passage sentence, int at, string language) =>
        at + 1 < sentence.To && sentence.Tokens[at].Lower is "the" or "de" or "het"
        && (IsTown(sentence.Tokens[at + 1])
            || (at + 2 < sentence.To && IsName(sentence, at + 1, language) && Kinds.Has(language, sentence.Tokens[at + 2]) && char.IsLower(sentence.Tokens[at + 2].Text[0])));

    // 8700, 752 20 and 3811 AB are no names, but lead to one.
    private static int BehindPostcode(Passage sentence, int at)
    {
        int name = at + (IsApostrophe(sentence, at) ? 1 : 0);
        while (name < sentence.To && name - at <= 2 && sentence.Tokens[name].Text.Length <= LongestPostcode
            && (sentence.Tokens[name].Text.All(char.IsDigit) || (name > at && sentence.Tokens[name].Text.All(char.IsUpper))))
        {
            name++;
        }

        return name;
    }

    // Horsens Kommune, Uppsala län, Alphen aan den Rijn, Stratford upon Avon.
    private static bool GoesOn(Passage sentence, int at, string language) =>
        Kinds.Has(language, sentence.Tokens[at])
        || (IsCapital(sentence.Tokens[at]) && sentence.Tokens[at].Text.Length > 1 && !BrandNames.IsFrequent(sentence.Tokens[at]))
        || (sentence.Tokens[at].Lower is "aan" or "den" or "upon" or "op" && at + 1 < sentence.To
            && (IsCapital(sentence.Tokens[at + 1]) || sentence.Tokens[at + 1].Lower is "den" or "de" or "zoom"));

    private static bool IsApostrophe(Passage sentence, int at) => at < sentence.To && sentence.Tokens[at].Text is "'" or "’";

    // 's-Hertogenbosch begins behind its apostrophe.
    private static bool IsCapital(Token token) =>
        char.IsUpper(token.Text[0]) || (token.Text.StartsWith("s-", StringComparison.Ordinal) && token.Text.Length > 2 && char.IsUpper(token.Text[2]));

    private static bool IsName(Passage sentence, int at, string language)
    {
        var token = sentence.Tokens[at];
        string lower = token.Lower;
        return IsUnmistakable(token) || (IsCapital(token) && token.Text.Length > 1 && IsWritten(token.Text) && !BrandNames.IsFrequent(token)
            && (Towns.Contains(lower) || Lands.Contains(lower) || !(Others.Contains(lower) || BrandNames.IsOther(token) || BrandNames.IsListed(token.Word)
                || Array.Exists(OtherEndings, ending => lower.EndsWith(ending, StringComparison.Ordinal))
                || (language is "da" or "sv" && IsDefinite(sentence, at, language)))));
    }

    // Danish and Swedish write the article behind the word, so that what a contract defines looks like a name.
    private static bool IsDefinite(Passage sentence, int at, string language) =>
        Array.Exists(DefiniteEndings, ending => sentence.Tokens[at].Lower.EndsWith(ending, StringComparison.Ordinal))
        && !(at + 1 < sentence.To && Kinds.Has(language, sentence.Tokens[at + 1]))
        && !(at > sentence.From && IsCapital(sentence.Tokens[at - 1]) && Kinds.Has(language, sentence.Tokens[at - 1]));

    // Small letters behind the capital, and another capital only behind a hyphen: neither CVR nor SharePoint nor E8.
    private static bool IsWritten(string text)
    {
        for (int at = 1; at < text.Length; at++)
        {
            if (!char.IsLower(text[at]) && text[at] is not ('-' or '’' or '\'') && !(char.IsUpper(text[at]) && text[at - 1] == '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static HashSet<string> Words(string file) => new(LexiconFile.Lines(file).SelectMany(line => line.Split(' ')), StringComparer.Ordinal);
}
