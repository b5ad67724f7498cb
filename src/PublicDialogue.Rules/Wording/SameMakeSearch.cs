using System;
using System.Collections.Generic;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds that what is bought must be of the make that is there: "the present locks are Salto, and new ones must be of the same make".</summary>
/// <remarks>Those words are what is demanded; the name before them is only what is there.</remarks>
internal static class SameMakeSearch
{
    /// <summary>How many words say "same make"; they end what is found.</summary>
    public const int Words = 2;

    private static readonly Lexicon SameMakes = new("same-make.txt");

    private static readonly HashSet<string> Each = new(StringComparer.Ordinal) { "each", "every", "hver", "hvert", "varje", "respektive", "elke", "ieder", "iedere" };

    private static readonly HashSet<string> Further = new(StringComparer.Ordinal) { ",", ";", "and", "og", "och", "en" };

    /// <summary>Finds where something must be of the same make.</summary>
    public static IReadOnlyList<(int From, int To, string Language)> Find(Passage sentence, IReadOnlyList<string> languages) => SameMakes.Find(sentence, languages);

    /// <summary>Says whether something else must be of a make that stands before it: not "tyres for X cars of the same make on all wheels", nor what is the same for each.</summary>
    public static bool IsOfAnother(Passage sentence, int from, int to)
    {
        bool isFurtherOn = false;
        for (int at = from; at < to; at++)
        {
            string word = sentence.Tokens[at].Lower;
            if (Each.Contains(word))
            {
                return false;
            }

            isFurtherOn |= Further.Contains(word);
        }

        return isFurtherOn;
    }
}
