using System;
using System.IO;
using System.Text;

namespace PublicDialogue.Rules.Reading.Bytes;

/// <summary>The bytes of a file as text, in the encoding that the file itself says. Bytes that are no text in it stand as <see cref="NoText"/>.</summary>
/// <remarks>Read block by block, so that memory does not grow with the file.</remarks>
internal sealed class DecodedText : TextReader
{
    /// <summary>A number that no character has and no document may hold: the parsers refuse it where it stands.</summary>
    public const char NoText = '\uFFFF';

    private const int BlockSize = 65_536;

    private readonly byte[] bytes = new byte[BlockSize];
    private readonly char[] block = new char[BlockSize + 1];
    private readonly Func<byte[], int, int, int> read;
    private readonly StatedEncoding encoding;
    private readonly Decoder decoder;

    private int held;
    private int start;
    private int at;
    private int end;
    private bool isOver;

    /// <summary>Begins to read.</summary>
    /// <param name="source">The bytes; not disposed of.</param>
    public DecodedText(Stream source)
    {
        read = source.Read;
        for (int more = 1; more > 0 && held < StatedEncoding.MostOfADeclaration; held += more)
        {
            more = read(bytes, held, BlockSize - held);
        }

        encoding = StatedEncoding.Of(bytes, held);
        start = encoding.Mark;
        decoder = encoding.Encoding.GetDecoder();
    }

    /// <summary>Gets the encoding that the file says and that is not read here, or null.</summary>
    public string? Unread => encoding.Unread;

    /// <inheritdoc/>
    public override int Peek() => at < end || Fill() ? block[at] : -1;

    /// <inheritdoc/>
    public override int Read() => at < end || Fill() ? block[at++] : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        if (count == 0 || (at == end && !Fill()))
        {
            return 0;
        }

        int given = Math.Min(count, end - at);
        Array.Copy(block, at, buffer, index, given);
        at += given;
        return given;
    }

    private bool Fill()
    {
        at = end = 0;
        while (end == 0 && !isOver)
        {
            if (start == held)
            {
                start = 0;
                held = read(bytes, 0, BlockSize);
                isOver = held == 0;
            }

            end = decoder.GetChars(bytes, start, held - start, block, 0, flush: isOver);
            start = held;
            encoding.Mend(block, end);
        }

        return end > 0;
    }
}
