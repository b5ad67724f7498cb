using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicDialogue.Interchange.Json;

/// <summary>Writes a value as one text.</summary>
internal sealed class TextConverter<T>(string name, Func<string, T> parse, Func<T, string> format) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? Parsed(reader.GetString()!)
        : throw new JsonFault($"needs a text in quotes that is a {name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(format(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parsed(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(format(value));

    private T Parsed(string text)
    {
        try
        {
            return parse(text);
        }
        catch (Exception fault) when (ModelFrame.IsFault(fault) && fault is not JsonException)
        {
            throw new JsonFault(FaultText.Of(fault));
        }
    }
}
