using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds phrases that mean something only where they are nearly all that is said: "References", "Erfaring og referencer".</summary>
/// <param name="file">The word list.</param>
/// <param name="longest">So many words a sentence may have; numbers do not count.</param>
internal sealed class HeadingSearch(string file, int longest)
{
    private readonly PhraseSearch phrases = new(file);

    /// <summary>Finds them in a sentence.</summary>
    public IReadOnlyList<(int From, int To, string Language)> Find(Passage sentence, IReadOnlyList<string> languages)
    {
        int words = 0;
        for (int at = sentence.From; at < sentence.To && words <= longest; at++)
        {
            words += char.IsLetter(sentence.Tokens[at].Text[0]) ? 1 : 0;
        }

        return words > longest ? [] : phrases.Find(sentence, languages);
    }

    /// <summary>Says whether a hit is such a phrase and nothing more.</summary>
    public bool IsHeading(string name)
    {
        var whole = Passage.Whole(Tokens.Of(PlainText.Of(name)));
        return phrases.Find(whole, ["en", "da", "sv", "nl"]).Any(phrase => phrase.From == whole.From && phrase.To == whole.To);
    }
}
