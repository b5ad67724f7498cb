using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds names with ® or ™ that a word beside them calls a label, the quality label "SAFE®", and letters that one calls so: NKD Keurmerk.</summary>
internal static class LabelSearch
{
    // "Keurmerk voor", a quotation mark, a first word of the name.
    private const int MostBetween = 3;

    /// <summary>Gets the words that call a name a label.</summary>
    public static Lexicon Words { get; } = new("label-words.txt");

    /// <summary>Gets the words that call capital letters beside them a label.</summary>
    public static Lexicon Marks { get; } = new("quality-marks.txt");

    /// <summary>Finds the names of labels.</summary>
    public static IReadOnlyList<(int From, int To, string Language)> Find(Passage sentence, IReadOnlyList<string> languages)
    {
        List<(int From, int To, string Language)>? found = null;
        var words = Words.Find(sentence, languages);
        for (int at = sentence.From; at < sentence.To && words.Count > 0; at++)
        {
            if (BrandNames.IsMarked(sentence.Tokens, at) && Beside(words, at, BrandNames.End(sentence, at)) is { } language)
            {
                (found ??= []).Add((at, BrandNames.End(sentence, at), language));
            }
        }

        return found ?? (IReadOnlyList<(int From, int To, string Language)>)[];
    }

    /// <summary>Finds labels that are called by letters, each with the word that calls it one.</summary>
    public static IReadOnlyList<(int From, int To, string Language)> Letters(Passage sentence, IReadOnlyList<string> languages)
    {
        List<(int From, int To, string Language)>? found = null;
        foreach (var (from, to, language) in Marks.Find(sentence, languages))
        {
            int behind = to < sentence.To && sentence.Tokens[to].Text is "\"" or "“" or "”" or "‘" or "'" or "«" or "»" ? to + 1 : to;
            if (from > sentence.From && AreLetters(sentence.Tokens[from - 1], sentence.Tokens[from]))
            {
                (found ??= []).Add((from - 1, to, language));
            }
            else if (behind < sentence.To && AreLetters(sentence.Tokens[behind], sentence.Tokens[from]) && !IsName(sentence, behind + 1))
            {
                (found ??= []).Add((from, behind + 1, language));
            }
        }

        return found ?? (IReadOnlyList<(int From, int To, string Language)>)[];
    }

    // Of a longer name the letters are only the first word.
    private static bool IsName(Passage sentence, int at) => at < sentence.To && char.IsUpper(sentence.Tokens[at].Text[0]);

    // Not the law's own mark, and not a word of a line in capital letters.
    private static bool AreLetters(Token token, Token mark) =>
        token.Text.Length > 1 && token.Text.All(char.IsUpper) && mark.Text.Any(char.IsLower)
        && token.Text is not ("CE" or "EU" or "EN" or "ISO") && !BrandNames.IsFrequent(token);

    /// <summary>Says whether a name that begins at a token is that of a label.</summary>
    public static bool IsLabel(Passage sentence, int at) => Beside(Words.Find(sentence, null), at, BrandNames.End(sentence, at)) is not null;

    // A quotation mark and an article may stand between them; a name goes before its label where it is written in front.
    private static string? Beside(IReadOnlyList<(int From, int To, string Language)> words, int from, int to) => words
        .Where(word => (word.To <= from && from - word.To <= MostBetween) || (word.From >= to && word.From - to <= 1))
        .Select(word => word.Language).FirstOrDefault();
}
