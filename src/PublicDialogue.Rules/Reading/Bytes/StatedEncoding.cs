using System;
using System.Text;

namespace PublicDialogue.Rules.Reading.Bytes;

/// <summary>In which encoding a file says that it is: by its byte order mark, else by how its first two characters lie, else by its XML declaration, else UTF-8.</summary>
/// <remarks>That is the order of appendix F of the XML recommendation. JSON is UTF-8 (RFC 8259), or one of the others that say so themselves.</remarks>
internal sealed class StatedEncoding
{
    /// <summary>The bytes within which a declaration ends.</summary>
    public const int MostOfADeclaration = 1_024;

    // Where Windows has signs, ISO 8859-1 has controls that no document means: files of either say either.
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private const char FirstOfWindows = '\u0080';

    // Of the eight signs that ISO 8859-15 has and ISO 8859-1 has not.
    private const string Latin1 = "¤¦¨´¸¼½¾";
    private const string Latin9 = "€ŠšŽžŒœŸ";

    private readonly bool isWindows;
    private readonly bool isLatin9;

    private StatedEncoding(int codePage, int mark, string name = "")
    {
        Encoding = Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(DecodedText.NoText.ToString()));
        Mark = mark;
        isLatin9 = codePage == CodePage.Latin1 && name is "iso-8859-15" or "iso8859-15" or "latin9" or "latin-9";
        isWindows = codePage == CodePage.Latin1 && !isLatin9;
    }

    /// <summary>Gets the encoding.</summary>
    public Encoding Encoding { get; }

    /// <summary>Gets how many bytes the mark in front has.</summary>
    public int Mark { get; }

    /// <summary>Gets what the file says and is not read here, or null.</summary>
    public string? Unread { get; private init; }

    /// <summary>Finds it.</summary>
    /// <param name="bytes">The file's first bytes.</param>
    /// <param name="count">How many there are.</param>
    public static StatedEncoding Of(byte[] bytes, int count)
    {
        int At(int index) => index < count ? bytes[index] : -1;
        return (At(0), At(1), At(2), At(3)) switch
        {
            (0xEF, 0xBB, 0xBF, _) => new(CodePage.Utf8, 3),
            (0xFF, 0xFE, 0, 0) => new(CodePage.Utf32, 4),
            (0, 0, 0xFE, 0xFF) => new(CodePage.Utf32BigEnd, 4),
            (0xFF, 0xFE, _, _) => new(CodePage.Utf16, 2),
            (0xFE, 0xFF, _, _) => new(CodePage.Utf16BigEnd, 2),
            ( > 0, 0, 0, 0) => new(CodePage.Utf32, 0),
            (0, 0, 0, > 0) => new(CodePage.Utf32BigEnd, 0),
            ( > 0, 0, > 0, _) => new(CodePage.Utf16, 0),
            (0, > 0, 0, > 0) => new(CodePage.Utf16BigEnd, 0),
            _ => Declared(XmlDeclaration.Encoding(bytes, Math.Min(count, MostOfADeclaration))),
        };
    }

    /// <summary>Puts the signs in the place of what stands for them.</summary>
    public void Mend(char[] text, int count)
    {
        for (int at = 0; (isWindows || isLatin9) && at < count; at++)
        {
            char sign = text[at];
            if (isWindows && sign >= FirstOfWindows && sign < FirstOfWindows + Windows.Length)
            {
                text[at] = Windows[sign - FirstOfWindows];
            }
            else if (isLatin9 && Latin1.IndexOf(sign) is >= 0 and var place)
            {
                text[at] = Latin9[place];
            }
        }
    }

    // A text that was made in memory says UTF-16 of itself and is written as UTF-8: its first characters have shown that already.
    private static StatedEncoding Declared(string? stated)
    {
        string name = stated?.ToLowerInvariant() ?? "utf-8";
        return name switch
        {
            "utf-8" or "utf8" or "us-ascii" or "ascii" or "utf-16" or "utf16" or "utf-16le" or "utf-16be" or "unicode" or "utf-32" => new(CodePage.Utf8, 0),
            "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "latin-1" or "windows-1252" or "cp1252" or "cp-1252" or "ansi"
                or "iso-8859-15" or "iso8859-15" or "latin9" or "latin-9" => new(CodePage.Latin1, 0, name),
            _ => new(CodePage.Latin1, 0) { Unread = stated },
        };
    }

    private static class CodePage
    {
        public const int Utf8 = 65001;
        public const int Utf16 = 1200;
        public const int Utf16BigEnd = 1201;
        public const int Utf32 = 12000;
        public const int Utf32BigEnd = 12001;
        public const int Latin1 = 28591;
    }
}
