using System;

namespace PublicDialogue.Rules.Wording;

/// <summary>Cuts a quotation to a length that a line of a report can hold.</summary>
internal static class Excerpt
{
    private const int Longest = 240;

    /// <summary>Cuts around a place, with an ellipsis where something was left out; line breaks become spaces.</summary>
    public static string Of(string text, int around)
    {
        string line = text.Replace('\r', ' ').Replace('\n', ' ');
        if (line.Length <= Longest)
        {
            return line;
        }

        int start = Math.Max(0, Math.Min(around - (Longest / 2), line.Length - Longest));
        return (start > 0 ? "…" : "") + line.Substring(start, Longest).Trim() + (start + Longest < line.Length ? "…" : "");
    }
}
