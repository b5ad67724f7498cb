using System;
using System.Collections.Generic;
using System.Text.Json;

namespace PublicDialogue.Interchange.Json;

#pragma warning disable CA1032, CA1064 // Made by the converters alone; who catches it sees a JsonException.
/// <summary>What is wrong with a document, and where in it. The place grows from the inside out.</summary>
internal sealed class JsonFault : JsonException
{
    private readonly List<string> where = [];

    public JsonFault(string what)
        : base(what) => What = what;

    private JsonFault(string what, long? line, long? column)
        : base(what, path: null, line, column) => What = what;

    /// <summary>Gets what is wrong, and how to mend it.</summary>
    public string What { get; }

    /// <summary>Gets the place as a path: <c>$.lots[2].mainCpv</c>.</summary>
    public string Where
    {
        get
        {
            string path = "$";
            for (int at = where.Count - 1; at >= 0; at--)
            {
                path += where[at];
            }

            return path;
        }
    }

    /// <inheritdoc/>
    public override string Message => $"{Where}: {What}";

    /// <summary>Makes a fault of what a converter, a constructor or the reader of JSON has thrown.</summary>
    public static JsonFault Of(Exception fault) => fault as JsonFault
        ?? (fault is JsonException json ? new(FaultText.Of(fault), json.LineNumber, json.BytePositionInLine) : new(FaultText.Of(fault)));

    public JsonFault Within(string step)
    {
        where.Add(step);
        return this;
    }
}
#pragma warning restore CA1032, CA1064
