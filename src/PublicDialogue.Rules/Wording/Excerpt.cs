using System;
using PublicDialogue.Rules.Texts;

namespace PublicDialogue.Rules.Wording;

/// <summary>Cuts a quotation to a length that a line of a report can hold.</summary>
internal static class Excerpt
{
    private const int Longest = 240;

    /// <summary>Cuts out a part of a text, round a place in it where it is long; an ellipsis says what was left out, line breaks and other control characters become spaces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the part.</param>
    /// <param name="end">The offset behind it.</param>
    /// <param name="around">The offset that is to be seen.</param>
    public static string Of(string text, int start, int end, int around)
    {
        int from = end - start <= Longest ? start : Math.Max(start, Math.Min(around - (Longest / 2), end - Longest));
        int to = Math.Min(end, from + Longest);
        from += from > start && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to -= to < end && to > from && char.IsHighSurrogate(text[to - 1]) ? 1 : 0;
        string line = Printable.Of(text.Substring(from, to - from)).Trim();
        return (from > start ? "…" : "") + line + (to < end ? "…" : "");
    }
}
