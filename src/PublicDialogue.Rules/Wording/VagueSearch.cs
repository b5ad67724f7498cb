using System.Collections.Generic;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds words that nobody can measure by, in sentences without a number: a number, a unit or a standard measures after all.</summary>
internal static class VagueSearch
{
    /// <summary>Gets the words.</summary>
    public static Lexicon Words { get; } = new("vague-words.txt");

    /// <summary>Finds the first such word of a sentence.</summary>
    public static IReadOnlyList<(int From, int To, string Language)> Find(Passage sentence, IReadOnlyList<string> languages)
    {
        foreach (var word in Words.Find(sentence, languages))
        {
            return IsMeasured(sentence) ? [] : [word];
        }

        return [];
    }

    // A standard has a number, and so has a unit that says anything. The number of an item at its beginning does not measure.
    private static bool IsMeasured(Passage sentence)
    {
        for (int at = sentence.From; at < sentence.To; at++)
        {
            string text = sentence.Tokens[at].Text;
            bool isItem = at == sentence.From && at + 1 < sentence.To && sentence.Tokens[at + 1].Text is "." or ")" or ":";
            if (text == "%" || (!isItem && text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) >= 0))
            {
                return true;
            }
        }

        return false;
    }
}
