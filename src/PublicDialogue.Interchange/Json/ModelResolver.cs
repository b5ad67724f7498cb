using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PublicDialogue.Interchange.Json;

/// <summary>Hands System.Text.Json the form of each of our types, without reflection.</summary>
internal sealed class ModelResolver : IJsonTypeInfoResolver
{
    public static ModelResolver Instance { get; } = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => FormTable.Find(type)?.Info(options);
}
