using System;
using System.Xml;

namespace PublicDialogue.Rules.Reading.Markup;

/// <summary>Says what is wrong with a file of XML and how to mend it.</summary>
internal static class MarkupError
{
    private const int LongestDetail = 160;

    // How the XML reader names the character that stands for bytes without one.
    private const string NoText = "0xFFFF";

    /// <summary>Words what the XML reader found.</summary>
    /// <param name="broken">What it found.</param>
    /// <param name="hasRoot">Whether the root element had begun.</param>
    /// <param name="isBlank">Whether there was nothing but white space.</param>
    public static DocumentError Of(XmlException broken, bool hasRoot, bool isBlank) =>
        isBlank ? new(DocumentFault.Empty, 1, 1)
        : !hasRoot && broken.Message.IndexOf("DTD", StringComparison.Ordinal) >= 0 ? new(DocumentFault.DocumentType)
        : broken.Message.IndexOf(NoText, StringComparison.Ordinal) >= 0 ? new(DocumentFault.NotInItsEncoding, broken.LineNumber, broken.LinePosition)
        : new(DocumentFault.NotWellFormed, broken.LineNumber, broken.LinePosition) { About = Detail(broken) };

    /// <summary>That the file says an encoding that is not read.</summary>
    public static DocumentError Unread(string encoding) => new(DocumentFault.UnreadEncoding, 1, 1) { About = Printable(encoding) };

    /// <summary>Makes a name or a message of any origin fit to print: one line, without control characters, of bounded length.</summary>
    public static string Printable(string text)
    {
        char[] signs = text.Length > LongestDetail ? text.Substring(0, LongestDetail).ToCharArray() : text.ToCharArray();
        for (int at = 0; at < signs.Length; at++)
        {
            signs[at] = char.IsControl(signs[at]) || char.IsSurrogate(signs[at]) ? '?' : signs[at];
        }

        return new string(signs).Trim();
    }

    // "... do not match. Line 3, position 5." has its place in fields of its own.
    private static string Detail(XmlException broken)
    {
        int end = broken.Message.IndexOf(". ", StringComparison.Ordinal);
        return Printable(end > 0 ? broken.Message.Substring(0, end) : broken.Message).TrimEnd('.');
    }
}
