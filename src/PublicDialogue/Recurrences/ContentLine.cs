using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Recurrences;

/// <summary>A content line: name, parameters, value.</summary>
internal sealed record ContentLine(string Text, int Position)
{
    private static readonly char[] Colon = [':'];

    public string Name => Head.Split(';')[0].ToUpperInvariant();

    public string Value => Text.Split(Colon, 2).ElementAtOrDefault(1) ?? "";

    public int ValueAt => Position + Head.Length;

    public string? Zone => Head.Split(';').Where(part => part.StartsWith("TZID=", StringComparison.OrdinalIgnoreCase))
        .Select(part => part.Substring(5).Trim('"')).FirstOrDefault();

    private string Head => Text.Split(':')[0];

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
