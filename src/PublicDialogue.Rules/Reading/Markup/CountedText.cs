using System.IO;

namespace PublicDialogue.Rules.Reading.Markup;

/// <summary>A text that ends after a number of characters, whatever there is behind them, and knows whether there was anything.</summary>
/// <param name="source">The text; not disposed of.</param>
/// <param name="most">The most characters to give.</param>
internal sealed class CountedText(TextReader source, long most) : TextReader
{
    private const int ByteOrderMark = 0xFEFF;

    private long left = most;
    private bool hasBegun;

    /// <summary>Gets a value indicating whether there was more than that.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Gets a value indicating whether nothing but white space was read.</summary>
    public bool IsBlank { get; private set; } = true;

    /// <inheritdoc/>
    public override int Peek() => left > 0 ? source.Peek() : -1;

    /// <inheritdoc/>
    public override int Read()
    {
        char[] one = new char[1];
        return Read(one, 0, 1) == 1 ? one[0] : -1;
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        if (!hasBegun)
        {
            hasBegun = true;
            _ = source.Peek() == ByteOrderMark ? source.Read() : 0;
        }

        if (left <= 0)
        {
            IsCut = IsCut || source.Peek() >= 0;
            return 0;
        }

        int read = source.Read(buffer, index, (int)(left < count ? left : count));
        left -= read;
        for (int at = index; IsBlank && at < index + read; at++)
        {
            IsBlank = char.IsWhiteSpace(buffer[at]);
        }

        return read;
    }
}
