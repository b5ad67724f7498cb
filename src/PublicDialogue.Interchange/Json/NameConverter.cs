using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicDialogue.Interchange.Json;

/// <summary>Writes a choice by its name in camelCase; reads it in any case, and by its other codes.</summary>
internal sealed class NameConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly string name;
    private readonly Dictionary<T, string> names = [];
    private readonly Dictionary<string, T> values = new(StringComparer.OrdinalIgnoreCase);

    public NameConverter(string name, params (string Name, T Value)[] members)
    {
        this.name = name;
        foreach (var (own, value) in members)
        {
            names.TryAdd(value, own);
            values.Add(own, value);
        }
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonFault($"needs a text in quotes: one of {Known}.");
        }

        string text = reader.GetString()!;
        return values.TryGetValue(text, out var value) || OtherCodes.TryRead(text, out value)
            ? value
            : throw new JsonFault($"\"{text}\" is no {name}: write one of {Known}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(
        OtherCodes.Preferred(value) ?? (names.TryGetValue(value, out string? known) ? known : throw new JsonFault($"{value} is no {name}, and has no name to be written by.")));

    private string Known => string.Join(", ", names.Values);
}
