using System.Text;

namespace PublicDialogue.Rules.Texts;

/// <summary>Takes out of a text what moves a terminal or turns the direction of what follows: a document must not write over the report on it.</summary>
internal static class Printable
{
    /// <summary>Gives a text with a space for each such character; the same where it has none.</summary>
    public static string Of(string text)
    {
        int at = 0;
        while (at < text.Length && !IsControl(text[at]))
        {
            at++;
        }

        if (at == text.Length)
        {
            return text;
        }

        var printable = new StringBuilder(text);
        for (; at < text.Length; at++)
        {
            printable[at] = IsControl(text[at]) ? ' ' : text[at];
        }

        return printable.ToString();
    }

    // Control characters, line separators, and the marks that embed or override a direction.
    private static bool IsControl(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
