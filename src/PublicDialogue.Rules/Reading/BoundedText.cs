using System.IO;
using System.Text;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading;

/// <summary>Reads a text as far as the limits allow.</summary>
internal static class BoundedText
{
    private const int BlockSize = 16_384;

    /// <summary>Reads to the end.</summary>
    /// <returns>The text, or why there is none.</returns>
    public static (string? Text, DocumentError? Error) Read(TextReader reader, ReadingLimits limits)
    {
        var text = new StringBuilder();
        char[] block = new char[BlockSize];
        try
        {
            for (int read; (read = reader.Read(block, 0, BlockSize)) > 0;)
            {
                if (text.Length + read > limits.MostCharacters)
                {
                    return (null, new(DocumentFault.TooLong) { About = limits.MostCharacters });
                }

                text.Append(block, 0, read);
            }
        }
        catch (IOException unreadable)
        {
            return (null, new(DocumentFault.InputFailed) { About = MarkupError.Printable(unreadable.Message).TrimEnd('.') });
        }
        catch (DecoderFallbackException)
        {
            return (null, new(DocumentFault.NotInItsEncoding));
        }

        return (text.ToString(), null);
    }
}
