using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicDialogue.Interchange.Json;

/// <summary>Writes a type as an object of its members and reads it; what the members are is generated.</summary>
internal abstract class ModelConverter<T> : JsonConverter<T>, IModelForm, IUnionMember
    where T : notnull
{
    private const string Kind = "kind";

    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);

    protected ModelConverter(string name, params ModelMember[] members)
    {
        Name = name;
        Members = members;
        for (int at = 0; at < members.Length; at++)
        {
            byName.Add(members[at].Name, at);
        }
    }

    public string Name { get; }

    public IReadOnlyList<ModelMember> Members { get; }

    /// <summary>Gets a value indicating whether members that are null are written; a form of our own leaves them out.</summary>
    protected virtual bool WritesNull => true;

    public int Find(string name) => byName.GetValueOrDefault(name, -1);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, Kind, options);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value, options);
        writer.WriteEndObject();
    }

    public void WriteAs(Utf8JsonWriter writer, object value, string discriminator, string kind, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(discriminator, kind);
        WriteMembers(writer, (T)value, options);
        writer.WriteEndObject();
    }

    public object ReadAs(ref Utf8JsonReader reader, string discriminator, JsonSerializerOptions options) => Read(ref reader, discriminator, options);

    protected abstract void WriteMembers(Utf8JsonWriter writer, T value, JsonSerializerOptions options);

    protected abstract T ReadMembers(ref Utf8JsonReader reader, ModelFrame frame);

    protected void Write<TMember>(Utf8JsonWriter writer, int at, TMember value, JsonSerializerOptions options)
    {
        if (value is not null)
        {
            writer.WritePropertyName(Members[at].Encoded);
            FormTable.Of<TMember>().Write(writer, value, options);
        }
        else if (WritesNull && options.DefaultIgnoreCondition is not (JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault))
        {
            writer.WriteNull(Members[at].Encoded);
        }
    }

    private T Read(ref Utf8JsonReader reader, string discriminator, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.StartObject
        ? ReadMembers(ref reader, new ModelFrame(this, discriminator, options))
        : throw new JsonFault($"needs an object, {{ … }}, that is a {Name}.");
}
