using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds names with ® or ™ that a word beside them calls a label: the quality label "SAFE®", keurmerk Zeker™.</summary>
internal static class LabelSearch
{
    // "Keurmerk voor", a quotation mark, a first word of the name.
    private const int MostBetween = 3;

    /// <summary>Gets the words that call a name a label.</summary>
    public static Lexicon Words { get; } = new("label-words.txt");

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

    /// <summary>Says whether a name that begins at a token is that of a label.</summary>
    public static bool IsLabel(Passage sentence, int at) => Beside(Words.Find(sentence, null), at, BrandNames.End(sentence, at)) is not null;

    // A quotation mark and an article may stand between them; a name goes before its label where it is written in front.
    private static string? Beside(IReadOnlyList<(int From, int To, string Language)> words, int from, int to) => words
        .Where(word => (word.To <= from && from - word.To <= MostBetween) || (word.From >= to && word.From - to <= 1))
        .Select(word => word.Language).FirstOrDefault();
}
