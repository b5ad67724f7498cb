using System;
using System.Linq;
using System.Text.Json;

namespace PublicDialogue.Storage;

/// <summary>Values as JSON, as the Interchange package writes them.</summary>
internal static class DocumentText
{
    private static readonly JsonSerializerOptions Options = new();

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string document) => JsonSerializer.Deserialize<T>(document, Options)!;

    /// <summary>Names a type by its folder and name, for example <c>Dialogue.Idea</c>.</summary>
    public static string Kind(Type type)
    {
        string name = type.IsGenericType
            ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Kind))}>"
            : type.Name;
        const string root = "PublicDialogue.";
        return type.Namespace is { } space && space.StartsWith(root, StringComparison.Ordinal) ? $"{space[root.Length..]}.{name}" : name;
    }
}
