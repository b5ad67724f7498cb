using System;
using System.Globalization;
using System.Xml;

namespace PublicDialogue.Rules.Reading.Markup;

/// <summary>Says what is wrong with a file of XML and how to mend it.</summary>
internal static class MarkupError
{
    /// <summary>That bytes are no text, nobody knows where.</summary>
    public const string NotInAnEncoding = "has bytes that are no text in its encoding; save the file as UTF-8";

    /// <summary>That the bytes at a place are no text.</summary>
    public const string NotInItsEncoding = "has bytes here that are no text in its encoding; save the file as UTF-8";

    private const int LongestDetail = 160;

    // How the XML reader names the character that stands for bytes without one.
    private const string NoText = "0xFFFF";

    /// <summary>Words what the XML reader found.</summary>
    /// <param name="broken">What it found.</param>
    /// <param name="hasRoot">Whether the root element had begun.</param>
    /// <param name="isBlank">Whether there was nothing but white space.</param>
    public static DocumentError Of(XmlException broken, bool hasRoot, bool isBlank) =>
        isBlank ? new("is empty; export the notice again", 1, 1)
        : !hasRoot && broken.Message.IndexOf("DTD", StringComparison.Ordinal) >= 0
            ? new(
                "has a document type declaration (DTD), which is not read because it can pull in other files; remove the line with <!DOCTYPE")
        : broken.Message.IndexOf(NoText, StringComparison.Ordinal) >= 0 ? new(NotInItsEncoding, broken.LineNumber, broken.LinePosition)
            : new(
                $"is not well-formed XML from here on ({Detail(broken)}); correct the mark-up, or export the notice again",
                broken.LineNumber,
                broken.LinePosition);

    /// <summary>Words that the file says an encoding that is not read.</summary>
    public static DocumentError Unread(string encoding) =>
        new($"says that its encoding is {Printable(encoding)}, which is not read here; save the file as UTF-8, and say so in its first line", 1, 1);

    /// <summary>Words that the file is longer than is read.</summary>
    public static DocumentError TooLong(ReadingLimits limits) =>
        new($"is longer than {Number(limits.MostCharacters)} characters; give one notice a file");

    /// <summary>Words that elements are nested deeper than is read.</summary>
    public static DocumentError TooDeep(ReadingLimits limits, IXmlLineInfo place) =>
        new($"nests elements deeper than {Number(limits.DeepestNesting)} levels, which no notice does; export the notice again", place.LineNumber, place.LinePosition);

    /// <summary>Words that there are more elements than are read.</summary>
    public static DocumentError TooMany(ReadingLimits limits, IXmlLineInfo place) =>
        new($"has more than {Number(limits.MostElements)} elements; give one notice a file", place.LineNumber, place.LinePosition);

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

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
