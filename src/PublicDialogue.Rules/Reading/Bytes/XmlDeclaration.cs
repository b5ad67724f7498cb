using System;
using System.Text;

namespace PublicDialogue.Rules.Reading.Bytes;

/// <summary>Reads the encoding out of <c>&lt;?xml version="1.0" encoding="ISO-8859-1"?&gt;</c>.</summary>
internal static class XmlDeclaration
{
    private const string Opening = "<?xml";

    private const string Name = "encoding";

    /// <summary>Finds it; null where the file has no declaration, or none with an encoding.</summary>
    /// <param name="bytes">The file's first bytes.</param>
    /// <param name="count">How many there are.</param>
    public static string? Encoding(byte[] bytes, int count)
    {
        string text = System.Text.Encoding.ASCII.GetString(bytes, 0, count);
        int end = text.StartsWith(Opening, StringComparison.Ordinal) ? text.IndexOf("?>", StringComparison.Ordinal) : -1;
        int name = end < 0 ? -1 : text.IndexOf(Name, 0, end, StringComparison.Ordinal);
        int open = name < 0 ? -1 : text.IndexOfAny(['"', '\''], name, end - name);
        int close = open < 0 ? -1 : text.IndexOf(text[open], open + 1, end - open - 1);
        return close < 0 ? null : text.Substring(open + 1, close - open - 1).Trim();
    }
}
