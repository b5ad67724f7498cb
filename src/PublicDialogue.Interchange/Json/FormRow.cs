using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PublicDialogue.Interchange.Json;

/// <summary>A type and its form.</summary>
internal abstract class FormRow(Type type, JsonConverter form)
{
    public Type Type { get; } = type;

    public JsonConverter Form { get; } = form;

    public static FormRow Of<T>(JsonConverter<T> form) => new Typed<T>(form);

    /// <summary>Makes what System.Text.Json wants to know of the type.</summary>
    public abstract JsonTypeInfo Info(JsonSerializerOptions options);

    private sealed class Typed<T>(JsonConverter<T> form) : FormRow(typeof(T), form)
    {
        public override JsonTypeInfo Info(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, Form);
    }
}
