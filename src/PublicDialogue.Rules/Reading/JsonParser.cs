using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PublicDialogue.Rules.Facts;
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
    private int at;
    private int line = 1;
    private int lineStart;
    private int values;

    /// <summary>Gets the silences that were read.</summary>
    public IReadOnlyList<Silence> Silences => silences?.Silences ?? [];

    /// <summary>Reads the one value that a text holds.</summary>
    /// <param name="start">The offset to begin at, where a line begins.</param>
    /// <param name="firstLine">The number of that line.</param>
    /// <exception cref="JsonError">The text is no JSON, or goes beyond a limit.</exception>
    public JsonValue Parse(int start = 0, int firstLine = 1)
    {
        at = start == 0 && text.Length > 0 && text[0] == '\uFEFF' ? 1 : start;
        lineStart = start;
        line = firstLine;
        var begun = Begin();
        var value = Value(0);
        End(begun);
        Skip();
        silences?.Drop();
        return at == text.Length ? value : throw Wrong("has something behind its end; remove it");
    }

    private JsonValue Value(int depth)
    {
        Skip();
        if (depth > limits.DeepestNesting)
        {
            throw Wrong($"is nested more than {limits.DeepestNesting} deep; flatten it");
        }

        if (++values > limits.MostElements)
        {
            throw Wrong($"holds more than {limits.MostElements} values; split it");
        }

        var place = (Start: at, Line: line, Column: at - lineStart + 1);
        JsonValue Made(JsonKind kind) => new(kind, place.Start + offset, at + offset, place.Line, place.Column);
        switch (at < text.Length ? text[at] : '\0')
        {
            case '{':
                var members = Members(depth);
                return Made(JsonKind.Object) with { Members = members };
            case '[':
                var items = Items(depth);
                return Made(JsonKind.Array) with { Items = items };
            case '"':
                string unescaped = Text();
                return Made(JsonKind.Text) with { Text = unescaped };
            case 't' when Word("true"):
                return Made(JsonKind.True);
            case 'f' when Word("false"):
                return Made(JsonKind.False);
            case 'n' when Word("null"):
                return Made(JsonKind.Null);
            case '-' or (>= '0' and <= '9'):
                Number();
                return Made(JsonKind.Number) with { Text = text.Substring(place.Start, at - place.Start) };
            default:
                throw Wrong("needs a value here");
        }
    }

    private List<(string Name, JsonValue Value)> Members(int depth)
    {
        var members = new List<(string Name, JsonValue Value)>();
        at++;
        for (Skip(); !Took('}'); Skip())
        {
            if (members.Count > 0 && !Took(','))
            {
                throw Wrong("needs a comma or a closing brace here");
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
        if (at >= text.Length || text[at] != '"')
        {
            throw Wrong("needs a name in quotes here");
        }

        string name = Text();
        Skip();
        if (!Took(':'))
        {
            throw Wrong("needs a colon behind the name");
        }

        var begun = Begin();
        var value = Value(depth + 1);
        End(begun);
        return (name, value);
    }

    private List<JsonValue> Items(int depth)
    {
        var items = new List<JsonValue>();
        at++;
        for (Skip(); !Took(']'); Skip())
        {
            if (items.Count > 0 && !Took(','))
            {
                throw Wrong("needs a comma or a closing bracket here");
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
        Skip();
        return silences?.Take();
    }

    private void End(IReadOnlyList<Silence>? begun)
    {
        if (begun is { Count: > 0 })
        {
            silences!.Close(begun, line, at - lineStart + 1);
        }
    }

    private string Text()
    {
        int from = ++at;
        StringBuilder? unescaped = null;
        for (; ; at++)
        {
            if (at >= text.Length || text[at] < ' ')
            {
                throw Wrong("has a text that does not end on its line; close its quotes");
            }

            if (text[at] == '"')
            {
                string rest = text.Substring(from, at - from);
                at++;
                return unescaped is null ? rest : unescaped.Append(rest).ToString();
            }

            if (text[at] == '\\')
            {
                unescaped ??= new StringBuilder();
                unescaped.Append(text, from, at - from).Append(Escaped());
                from = at + 1;
            }
        }
    }

    private char Escaped()
    {
        char letter = ++at < text.Length ? text[at] : '\0';
        int escape = "\"\\/bfnrt".IndexOf(letter);
        if (escape >= 0)
        {
            return "\"\\/\b\f\n\r\t"[escape];
        }

        if (letter == 'u' && at + 4 < text.Length
            && int.TryParse(text.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
        {
            at += 4;
            return (char)code;
        }

        throw Wrong("has a backslash that escapes nothing; double it");
    }

    private void Number()
    {
        at += text[at] == '-' ? 1 : 0;
        Digits();
        if (at < text.Length && text[at] == '.')
        {
            at++;
            Digits();
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            at += at < text.Length && text[at] is '+' or '-' ? 1 : 0;
            Digits();
        }
    }

    private void Digits()
    {
        int from = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        if (at == from)
        {
            throw Wrong("needs a digit here");
        }
    }

    private bool Word(string word)
    {
        bool isHere = string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
        at += isHere ? word.Length : 0;
        return isHere;
    }

    private bool Took(char wanted)
    {
        bool isHere = at < text.Length && text[at] == wanted;
        at += isHere ? 1 : 0;
        return isHere;
    }

    private void Skip()
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n' or '/')
        {
            int end = text[at] == '/' ? JsonComments.End(text, at, new Origin("") { Start = at + offset, Line = line, Column = at - lineStart + 1 }, silences) : at + 1;
            if (end <= at)
            {
                throw Wrong(end < 0 ? "has a comment that does not end; close it with */" : "needs a value here, and a comment begins with //");
            }

            for (; at < end; at++)
            {
                if (text[at] == '\n')
                {
                    line++;
                    lineStart = at + 1;
                }
            }
        }
    }

    private JsonError Wrong(string what) => new(new DocumentError(
        at >= text.Length ? "ends before its JSON does" : what, line, Math.Max(1, at - lineStart + 1)));
}
