using System;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using PublicDialogue.Interchange;

namespace PublicDialogue.Storage;

/// <summary>Values as JSON, as the Interchange package writes them.</summary>
internal static class DocumentText
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.UsePublicDialogue();

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string document) => JsonSerializer.Deserialize<T>(document, Options)!;

    public static string Write(Type type, object value) => JsonSerializer.Serialize(value, type, Options);

    public static object Read(Type type, string document) => JsonSerializer.Deserialize(document, type, Options)!;

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
