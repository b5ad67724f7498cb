using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicDialogue.Interchange.Json;

/// <summary>Writes a value that may be missing as itself or null.</summary>
internal sealed class NullableConverter<T> : JsonConverter<T?>
    where T : struct
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : FormTable.Of<T>().Read(ref reader, typeof(T), options);

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        if (value is { } known)
        {
            FormTable.Of<T>().Write(writer, known, options);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
