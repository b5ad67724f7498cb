using System.IO;
using System.Text;

namespace PublicDialogue.Rules.Reading;

/// <summary>Reads a text as far as the limits allow.</summary>
internal static class BoundedText
{
    private const int BlockSize = 16_384;

    /// <summary>Reads to the end; null where the text is longer than allowed.</summary>
    public static string? Read(TextReader reader, ReadingLimits limits)
    {
        var text = new StringBuilder();
        char[] block = new char[BlockSize];
        for (int read; (read = reader.Read(block, 0, BlockSize)) > 0;)
        {
            if (text.Length + read > limits.MostCharacters)
            {
                return null;
            }

            text.Append(block, 0, read);
        }

        return text.ToString();
    }
}
