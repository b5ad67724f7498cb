using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicDialogue.Interchange.Json;

/// <summary>Writes a list as an array.</summary>
internal sealed class ListConverter<T> : JsonConverter<IReadOnlyList<T>>, IListForm
    where T : notnull
{
    public Type Item => typeof(T);

    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonFault("needs a list, [ … ].");
        }

        var item = FormTable.Of<T>();
        var list = new List<T>();
        try
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                list.Add(reader.TokenType == JsonTokenType.Null
                    ? throw new JsonFault("A list must not hold null: leave the item out.")
                    : item.Read(ref reader, typeof(T), options)!);
            }
        }
        catch (Exception fault) when (ModelFrame.IsFault(fault))
        {
            throw JsonFault.Of(fault).Within($"[{list.Count}]");
        }

        return list;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        var item = FormTable.Of<T>();
        writer.WriteStartArray();
        for (int at = 0; at < value.Count; at++)
        {
            item.Write(writer, value[at], options);
        }

        writer.WriteEndArray();
    }
}
