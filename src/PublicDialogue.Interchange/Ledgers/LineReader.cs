using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;

namespace PublicDialogue.Interchange.Ledgers;

/// <summary>Reads lines out of bytes: UTF-8, and ISO 8859-1 for a line that is not UTF-8, since files come out of two programs.</summary>
internal static class LineReader
{
    /// <summary>The greatest number of characters of a line; the rest of a longer one is skipped without being kept.</summary>
    public const int MaxLength = 65_536;

    // Of UTF-8, no character has more bytes for each of its UTF-16 units.
    private const int MaxBytes = 3 * MaxLength;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<PhysicalLine> Read(Stream stream, CancellationToken cancellationToken)
    {
        byte[] block = new byte[16_384];
        var line = new MemoryStream();
        int number = 1;
        bool isTooLong = false;
        bool isBegun = false;
        for (int count; (count = stream.Read(block, 0, block.Length)) > 0;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int at = 0; at < count;)
            {
                int end = Array.IndexOf(block, (byte)'\n', at, count - at);
                int until = end < 0 ? count : end;
                isTooLong |= line.Length + until - at > MaxBytes;
                if (!isTooLong)
                {
                    line.Write(block, at, until - at);
                }

                isBegun = end < 0;
                at = until + 1;
                if (end >= 0)
                {
                    yield return Line(number++, line, isTooLong);
                    (isTooLong, line.Position) = (false, 0);
                    line.SetLength(0);
                }
            }
        }

        if (isBegun)
        {
            yield return Line(number, line, isTooLong);
        }
    }

    private static PhysicalLine Line(int number, MemoryStream line, bool isTooLong)
    {
        var bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        if (number == 1 && bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        string text = isTooLong ? "" : Decode(bytes.EndsWith("\r"u8) ? bytes[..^1] : bytes);
        return text.Length > MaxLength ? new(number, "", IsTooLong: true) : new(number, text, isTooLong);
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
