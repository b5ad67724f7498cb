using System;
using System.Globalization;

namespace PublicDialogue.Rules.Wording;

/// <summary>Brings a text into the one form that the word lists are written in.</summary>
internal static class PlainText
{
    // The stream-safe text format of Unicode (UAX 15) allows thirty marks on a letter; sorting more of them takes quadratic time.
    private const int MostMarks = 30;

    /// <summary>Composes letters and their accents (NFC); a text in which that cannot be done stays as it is.</summary>
    public static string Of(string text)
    {
        int marks = 0;
        bool isPlain = true;
        foreach (char here in text)
        {
            isPlain &= here < '\u0300';
            marks = here >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(here) == UnicodeCategory.NonSpacingMark ? marks + 1 : 0;
            if (marks > MostMarks)
            {
                return text;
            }
        }

        try
        {
            return isPlain || text.IsNormalized() ? text : text.Normalize();
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair, or code points that are no characters.
            return text;
        }
    }
}
