using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Recurrences;

/// <summary>A content line: name, parameters, value.</summary>
internal sealed record ContentLine(string Text, int Position)
{
    public string Name => Head.Split(';')[0].ToUpperInvariant();

    public string Value => Head.Length < Text.Length ? Text.Substring(Head.Length + 1) : "";

    public int ValueAt => Position + Head.Length;

    public string? Zone => Head.Split(';').Where(part => part.StartsWith("TZID=", StringComparison.OrdinalIgnoreCase))
        .Select(part => part.Substring(5).Trim('"')).FirstOrDefault();

    // Up to the first colon that stands in no quotes: TZID="UTC+01:30".
    private string Head
    {
        get
        {
            bool isQuoted = false;
            for (int at = 0; at < Text.Length; at++)
            {
                isQuoted ^= Text[at] == '"';
                if (Text[at] == ':' && !isQuoted)
                {
                    return Text.Substring(0, at);
                }
            }

            return Text;
        }
    }

    public RecurrenceFault Fault(string textName, params object[] arguments) => new(Text, textName, arguments) { Position = Position };

    /// <summary>Takes a text apart into lines. A line that begins with a space or a tab goes on with the one before.</summary>
    public static List<ContentLine> Unfold(string text)
    {
        var lines = new List<ContentLine>();
        int at = 0;
        foreach (string line in text.Split('\n'))
        {
            string written = line.TrimEnd('\r');
            if (written.Length > 1 && written[0] is ' ' or '\t' && lines.Count > 0)
            {
                lines[lines.Count - 1] = lines[lines.Count - 1] with { Text = lines[lines.Count - 1].Text + written.Remove(0, 1) };
            }
            else if (written.Trim().Length > 0)
            {
                lines.Add(new(written, at + 1));
            }

            at += line.Length + 1;
        }

        return lines;
    }
}
