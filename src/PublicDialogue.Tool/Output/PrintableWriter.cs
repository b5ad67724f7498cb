using System;
using System.IO;
using System.Text;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes on to another writer, with a space for whatever moves a terminal or turns the direction of what follows.</summary>
/// <remarks>What stands in a document, or in its name, must not write over the report on it. Does not close the other writer.</remarks>
internal sealed class PrintableWriter(TextWriter output) : TextWriter
{
    public override Encoding Encoding => output.Encoding;

    public override void Write(char value) => output.Write(IsPrintable(value) ? value : ' ');

    public override void Write(string? value)
    {
        string text = value ?? "";
        int from = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (!IsPrintable(text[at]))
            {
                output.Write(text.AsSpan(from, at - from));
                output.Write(' ');
                from = at + 1;
            }
        }

        output.Write(text.AsSpan(from));
    }

    public override void WriteLine(string? value)
    {
        Write(value);
        output.WriteLine();
    }

    public override void Flush() => output.Flush();

    private static bool IsPrintable(char character) => character is '\n' or '\r' or '\t'
        || !(char.IsControl(character) || character is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
}
