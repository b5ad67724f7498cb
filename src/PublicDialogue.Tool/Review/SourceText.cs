using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Tool.Review;

/// <summary>A document's text, with its lines: made only where a finding is to be shown from its first to its last character.</summary>
internal sealed class SourceText
{
    private readonly List<int> lines = [0];

    public SourceText(string text)
    {
        Text = text;
        for (int at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            lines.Add(at + 1);
        }
    }

    public string Text { get; }

    /// <summary>Gets a value indicating whether it is XML, as far as its first character says.</summary>
    public bool IsMarkup => Text.AsSpan().TrimStart().StartsWith("<", StringComparison.Ordinal);

    /// <summary>Finds the characters of a place: of a value in JSON, or the text of an element of XML, known by where its name begins.</summary>
    public (int Start, int Length)? Span(Origin origin)
    {
        if (origin.Start >= 0)
        {
            return origin.Start + origin.Length <= Text.Length ? (origin.Start, origin.Length) : null;
        }

        int name = origin.Line < 1 || origin.Line > lines.Count ? -1 : lines[origin.Line - 1] + origin.Column - 1;
        int opened = name < 0 || name >= Text.Length ? -1 : Text.IndexOf('>', name);
        int closed = opened < 0 || Text[opened - 1] == '/' ? -1 : Text.IndexOf('<', opened);
        return closed < 0 ? null : (opened + 1, closed - opened - 1);
    }

    /// <summary>Finds the line and column of an offset, both from 1.</summary>
    public (int Line, int Column) Place(int offset)
    {
        int line = lines.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, offset - lines[line] + 1);
    }
}
