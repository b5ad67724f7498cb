using System.Collections.Generic;

namespace PublicDialogue.Rules.Reading;

/// <summary>A JSON value with its place in the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last character.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
internal sealed record JsonValue(JsonKind Kind, int Start, int End, int Line, int Column) : IPlaced
{
    /// <summary>Gets the characters of a text, unescaped, or the digits of a number as written.</summary>
    public string Text { get; init; } = "";

    /// <inheritdoc/>
    public int Length => End - Start;

    /// <summary>Gets the items of an array.</summary>
    public IReadOnlyList<JsonValue> Items { get; init; } = [];

    /// <summary>Gets the members of an object, in order.</summary>
    public IReadOnlyList<(string Name, JsonValue Value)> Members { get; init; } = [];

    /// <summary>Finds a member by its exact name, the last of several, or null.</summary>
    public JsonValue? this[string name]
    {
        get
        {
            for (int at = Members.Count - 1; at >= 0; at--)
            {
                if (Members[at].Name == name)
                {
                    return Members[at].Value;
                }
            }

            return null;
        }
    }
}

/// <summary>What a JSON value is.</summary>
internal enum JsonKind
{
    Null,
    True,
    False,
    Number,
    Text,
    Array,
    Object,
}
