using System;
using System.Text.Json;

namespace PublicDialogue.Interchange.Json;

/// <summary>A member of a type as it is written.</summary>
internal sealed class ModelMember(string name, Type type, bool isNeeded, bool mayBeNull)
{
    public string Name { get; } = name;

    public Type Type { get; } = type;

    public bool IsNeeded { get; } = isNeeded;

    public bool MayBeNull { get; } = mayBeNull;

    public JsonEncodedText Encoded { get; } = JsonEncodedText.Encode(name);
}
