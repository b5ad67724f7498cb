using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PublicDialogue.ICalendar;

/// <summary>Writes content lines: folded so that none has more than 75 octets of UTF-8, and no character is split.</summary>
internal sealed class LineWriter(TextWriter writer)
{
    private const int MostOctets = 75;

    /// <summary>Writes a property whose value is as RFC 5545 has it.</summary>
    public void Line(string name, string value)
    {
        int octets = Fold(name, 0);
        octets = Fold(":", octets);
        Fold(value, octets);
        writer.Write("\r\n");
    }

    /// <summary>Writes a property whose value is somebody's text; nothing where there is none.</summary>
    public void Text(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Line(name, ValueText.Escaped(text!));
        }
    }

    /// <summary>Writes a property that is a list of somebody's texts; nothing where there is none.</summary>
    public void Texts(string name, IEnumerable<string> texts)
    {
        string value = string.Join(",", texts.Select(ValueText.Escaped));
        if (value.Length > 0)
        {
            Line(name, value);
        }
    }

    private int Fold(string text, int octets)
    {
        for (int at = 0; at < text.Length; at++)
        {
            bool isPair = char.IsHighSurrogate(text[at]);
            int size = isPair ? 4 : text[at] < 0x80 ? 1 : text[at] < 0x800 ? 2 : 3;
            if (octets + size > MostOctets)
            {
                writer.Write("\r\n ");
                octets = 1;
            }

            writer.Write(text[at]);
            if (isPair)
            {
                writer.Write(text[++at]);
            }

            octets += size;
        }

        return octets;
    }
}
