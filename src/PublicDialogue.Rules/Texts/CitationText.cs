using System;
using System.Globalization;
using System.Text;

namespace PublicDialogue.Rules.Texts;

/// <summary>Words a citation in a language. The rules hold acts of the Union in English, and national ones in the language of the country.</summary>
public static class CitationText
{
    private static readonly string[] Words = ["Directive", "Regulation", "Annex", "Part", "recital", "and", "TFEU", "EEC", "EC"];

    /// <summary>Words it, for example "direktiv 2014/24/EU bilag XII del I(c)".</summary>
    /// <param name="citation">The citation as rules and time limits have it.</param>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>The citation, with acts of the Union as that language names them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public static string Of(string citation, CultureInfo language)
    {
        var text = new StringBuilder((citation ?? throw new ArgumentNullException(nameof(citation))).Length);
        for (int at = 0; at < citation.Length;)
        {
            int end = at;
            while (end < citation.Length && char.IsLetter(citation[end]))
            {
                end++;
            }

            string word = citation.Substring(at, Math.Max(end - at, 1));
            text.Append(Array.IndexOf(Words, word) >= 0 ? RuleTexts.Get("Citation_" + char.ToUpperInvariant(word[0]) + word.Substring(1), language) : word);
            at += word.Length;
        }

        return text.ToString();
    }
}
