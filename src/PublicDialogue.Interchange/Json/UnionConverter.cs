using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicDialogue.Interchange.Json;

/// <summary>Writes one of the types of a closed hierarchy with its kind first, and reads it wherever the kind stands.</summary>
internal sealed class UnionConverter<T> : JsonConverter<T>, IUnionForm
    where T : class
{
    private readonly string name;
    private readonly Dictionary<string, Type> types;
    private readonly Dictionary<Type, string> kinds;

    public UnionConverter(string name, string discriminator, params (string Kind, Type Type)[] members)
    {
        this.name = name;
        Discriminator = discriminator;
        types = members.ToDictionary(row => row.Kind, row => row.Type, StringComparer.Ordinal);
        kinds = members.ToDictionary(row => row.Type, row => row.Kind);
    }

    public string Discriminator { get; }

    public IReadOnlyDictionary<string, Type> Kinds => types;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonFault($"needs an object, {{ … }}, that is a {name}.");
        }

        string kind = Kind(reader) ?? throw new JsonFault($"{name} needs \"{Discriminator}\": one of {Known}.");
        return types.TryGetValue(kind, out var type)
            ? (T)FormTable.Member(type).ReadAs(ref reader, Discriminator, options)
            : throw new JsonFault($"\"{kind}\" is no kind of {name}: write one of {Known}.").Within("." + Discriminator);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var type = value.GetType();
        FormTable.Member(type).WriteAs(writer, value, Discriminator, kinds[type], options);
    }

    private string Known => string.Join(", ", types.Keys.Order(StringComparer.Ordinal));

    // The reader is a copy: it looks ahead.
    private string? Kind(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isKind = reader.ValueTextEquals(Discriminator);
            reader.Read();
            if (isKind)
            {
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonFault($"\"{Discriminator}\" is a text: one of {Known}.");
            }

            reader.Skip();
        }

        return null;
    }
}
