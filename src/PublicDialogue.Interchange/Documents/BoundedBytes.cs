using System;
using System.IO;
using System.Text;

namespace PublicDialogue.Interchange.Documents;

/// <summary>Takes no more than a limit.</summary>
internal static class BoundedBytes
{
    private const int BlockSize = 81_920;

    /// <summary>Reads a stream; null where it is longer.</summary>
    public static byte[]? Read(Stream stream, int most)
    {
        using var bytes = new MemoryStream();
        byte[] block = new byte[BlockSize];
        for (int read; (read = stream.Read(block, 0, BlockSize)) > 0;)
        {
            if (bytes.Length + read > most)
            {
                return null;
            }

            bytes.Write(block, 0, read);
        }

        return bytes.ToArray();
    }

    /// <summary>Takes a text; null where it is longer. Half a surrogate pair becomes U+FFFD.</summary>
    public static byte[]? Of(string text, int most) => text.Length > most || Encoding.UTF8.GetByteCount(text) > most ? null : Encoding.UTF8.GetBytes(text);
}
