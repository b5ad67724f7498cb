using System;

namespace PublicDialogue.Interchange.Json;

/// <summary>Gives a type of a closed hierarchy a kind other than its name without the word that its base ends with.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class JsonKindAttribute(Type type, string kind) : Attribute
{
    public Type Type { get; } = type;

    public string Kind { get; } = kind;
}

/// <summary>Says that a type is not written, since it is computed from what is, and how.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class JsonComputedAttribute(Type type, string how) : Attribute
{
    public Type Type { get; } = type;

    public string How { get; } = how;
}
