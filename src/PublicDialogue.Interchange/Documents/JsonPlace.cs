using System;
using System.Text.Json;
using PublicDialogue.Interchange.Json;

namespace PublicDialogue.Interchange.Documents;

/// <summary>Finds the line and the column of a path in a text.</summary>
internal static class JsonPlace
{
    /// <summary>Finds the value that a fault names, or the innermost object or list on the way there; what is no JSON is where the reader stopped.</summary>
    public static (int Line, int Column) Find(ReadOnlySpan<byte> json, JsonFault fault, JsonReaderOptions reading)
    {
        if (fault.LineNumber is { } line)
        {
            return ((int)line + 1, (int)(fault.BytePositionInLine ?? 0) + 1);
        }

        long at = 0;
        var reader = new Utf8JsonReader(json, reading);
        try
        {
            reader.Read();
            at = reader.TokenStartIndex;
            foreach (object step in JsonPath.Steps(fault.Where))
            {
                if (!Go(ref reader, step))
                {
                    break;
                }

                at = reader.TokenStartIndex;
            }
        }
        catch (Exception stop) when (stop is JsonException or InvalidOperationException)
        {
            // The text breaks off behind the place that was found so far.
        }

        return At(json, at);
    }

    private static bool Go(ref Utf8JsonReader reader, object step)
    {
        int index = 0;
        bool isObject = reader.TokenType == JsonTokenType.StartObject;
        if (!isObject && reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            bool isIt = isObject ? step is string name && reader.ValueTextEquals(name) : step is int wanted && wanted == index++;
            if (isObject)
            {
                reader.Read();
            }

            if (isIt)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static (int Line, int Column) At(ReadOnlySpan<byte> json, long offset)
    {
        var before = json[..(int)offset];
        return (before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }
}
