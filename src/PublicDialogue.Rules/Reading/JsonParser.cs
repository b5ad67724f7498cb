using System.Collections.Generic;
using PublicDialogue.Rules.Silences;

namespace PublicDialogue.Rules.Reading;

/// <summary>Reads JSON (RFC 8259), and comments besides, and keeps each value's place. Depth and number of values are bounded.</summary>
/// <param name="text">The text.</param>
/// <param name="limits">How much to take.</param>
/// <param name="silences">Who is told of silences, or null.</param>
/// <param name="offset">Where in its file the text begins; places count from the file's beginning.</param>
/// <remarks>Our own, because a compiler carries no JSON reader that an analyzer may use, and none that keeps places.</remarks>
internal sealed class JsonParser(string text, ReadingLimits limits, SilenceCollector? silences = null, int offset = 0)
{
    private readonly JsonScanner scan = new(text, silences, offset);
    private int values;

    /// <summary>Gets the silences that were read.</summary>
    public IReadOnlyList<Silence> Silences => silences?.Silences ?? [];

    /// <summary>Reads the one value that a text holds.</summary>
    /// <param name="start">The offset to begin at, where a line begins.</param>
    /// <param name="firstLine">The number of that line.</param>
    /// <exception cref="JsonError">The text is no JSON, or goes beyond a limit.</exception>
    public JsonValue Parse(int start = 0, int firstLine = 1)
    {
        scan.Move(start, firstLine);
        var begun = Begin();
        var value = Value(0);
        End(begun);
        scan.Skip();
        silences?.Drop();
        return scan.IsAtEnd ? value : throw scan.Wrong(DocumentFault.Remainder);
    }

    private JsonValue Value(int depth)
    {
        scan.Skip();
        if (depth > limits.DeepestNesting)
        {
            throw scan.Wrong(DocumentFault.TooDeep, limits.DeepestNesting);
        }

        if (++values > limits.MostElements)
        {
            throw scan.Wrong(DocumentFault.TooManyElements, limits.MostElements);
        }

        var place = (Start: scan.At, scan.Line, scan.Column);
        JsonValue Made(JsonKind kind) => new(kind, place.Start + offset, scan.At + offset, place.Line, place.Column);
        switch (scan.Here)
        {
            case '{':
                var members = Members(depth);
                return Made(JsonKind.Object) with { Members = members };
            case '[':
                var items = Items(depth);
                return Made(JsonKind.Array) with { Items = items };
            case '"':
                string unescaped = scan.Text();
                return Made(JsonKind.Text) with { Text = unescaped };
            case 't' when scan.Word("true"):
                return Made(JsonKind.True);
            case 'f' when scan.Word("false"):
                return Made(JsonKind.False);
            case 'n' when scan.Word("null"):
                return Made(JsonKind.Null);
            case '-' or (>= '0' and <= '9'):
                scan.Number();
                return Made(JsonKind.Number) with { Text = text.Substring(place.Start, scan.At - place.Start) };
            default:
                throw scan.Wrong(DocumentFault.NoValue);
        }
    }

    private List<(string Name, JsonValue Value)> Members(int depth)
    {
        var members = new List<(string Name, JsonValue Value)>();
        scan.Took('{');
        for (scan.Skip(); !scan.Took('}'); scan.Skip())
        {
            if (members.Count > 0 && !scan.Took(','))
            {
                throw scan.Wrong(DocumentFault.NoCommaOrBrace);
            }

            var begun = Begin();
            members.Add(Member(depth));
            End(begun);
        }

        silences?.Drop();
        return members;
    }

    private (string Name, JsonValue Value) Member(int depth)
    {
        if (scan.Here != '"')
        {
            throw scan.Wrong(DocumentFault.NoName);
        }

        string name = scan.Text();
        scan.Skip();
        if (!scan.Took(':'))
        {
            throw scan.Wrong(DocumentFault.NoColon);
        }

        var begun = Begin();
        var value = Value(depth + 1);
        End(begun);
        return (name, value);
    }

    private List<JsonValue> Items(int depth)
    {
        var items = new List<JsonValue>();
        scan.Took('[');
        for (scan.Skip(); !scan.Took(']'); scan.Skip())
        {
            if (items.Count > 0 && !scan.Took(','))
            {
                throw scan.Wrong(DocumentFault.NoCommaOrBracket);
            }

            var begun = Begin();
            items.Add(Value(depth + 1));
            End(begun);
        }

        silences?.Drop();
        return items;
    }

    // What stands in comments before a member or a value is about it and no more.
    private IReadOnlyList<Silence>? Begin()
    {
        scan.Skip();
        return silences?.Take();
    }

    private void End(IReadOnlyList<Silence>? begun)
    {
        if (begun is { Count: > 0 })
        {
            silences!.Close(begun, scan.Line, scan.Column);
        }
    }
}
