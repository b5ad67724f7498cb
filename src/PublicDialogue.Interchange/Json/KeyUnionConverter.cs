using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using PublicDialogue.Identifiers;

namespace PublicDialogue.Interchange.Json;

/// <summary>Writes a key of one of several types as <c>{"kind": "supplier", "id": "S1"}</c>.</summary>
internal sealed class KeyUnionConverter<T>(string name, params (string Kind, Type Type, Func<string, T> Make)[] members) : JsonConverter<T>, IModelForm
    where T : Identifier
{
    private readonly Dictionary<string, Func<string, T>> makers = members.ToDictionary(row => row.Kind, row => row.Make, StringComparer.Ordinal);
    private readonly Dictionary<Type, string> kinds = members.ToDictionary(row => row.Type, row => row.Kind);

    public string Name => name;

    public IReadOnlyList<ModelMember> Members { get; } =
        [new("kind", typeof(string), isNeeded: true, mayBeNull: false), new("id", typeof(string), isNeeded: true, mayBeNull: false)];

    public int Find(string name) => name switch
    {
        "kind" => 0,
        "id" => 1,
        _ => -1,
    };

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var frame = new ModelFrame(this, "kind", options);
        string? kind = null;
        string? id = null;
        try
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new JsonFault($"needs an object {{\"kind\": …, \"id\": …}} that is a {name}.");
            }

            for (int at; (at = frame.Next(ref reader)) >= 0;)
            {
                (kind, id) = at == 0 ? (frame.Value<string>(ref reader), id) : (kind, frame.Value<string>(ref reader));
            }

            frame.Complete();
            return makers.TryGetValue(kind!, out var make)
                ? make(id!)
                : throw new JsonFault($"\"{kind}\" is no kind of {name}: write one of {string.Join(", ", makers.Keys.Order(StringComparer.Ordinal))}.").Within(".kind");
        }
        catch (Exception fault) when (ModelFrame.IsFault(fault))
        {
            throw frame.Refused(fault);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", kinds[value.GetType()]);
        writer.WriteString("id", value.Value);
        writer.WriteEndObject();
    }
}
