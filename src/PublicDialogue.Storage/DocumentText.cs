using System;
using System.Linq;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using PublicDialogue.Changes;
using PublicDialogue.Interchange;
using PublicDialogue.Interchange.Documents;

namespace PublicDialogue.Storage;

/// <summary>Values as the Interchange package writes them: a type of the library says its schema and version, and older versions are read for good.</summary>
internal static class DocumentText
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.UsePublicDialogue();

    private static readonly DocumentOptions Older = new() { MostBytes = int.MaxValue, Unknown = UnknownMembers.Skipped };

    public static string Write<T>(T value)
        where T : notnull
    {
        string json = JsonSerializer.Serialize(value, Options);
        return Newest<T>.Head is not { } head || json[0] != '{' ? json : json == "{}" ? head + "}" : $"{head},{json.AsSpan(1)}";
    }

    public static T Read<T>(string document)
        where T : notnull => Newest<T>.Head is not { } head || document[0] != '{' ? JsonSerializer.Deserialize<T>(document, Options)!
            : document.StartsWith(head, StringComparison.Ordinal) ? JsonSerializer.Deserialize<T>(Bare(document, head.Length), Options)!
            : InterchangeDocument.Read<T>(document, Older).Value;

    public static string Write(Type type, object value) => (string)Generic(nameof(Write), type).Invoke(null, [value])!;

    public static object Read(Type type, string document) => Generic(nameof(Read), type).Invoke(null, [document])!;

    /// <summary>Names a type by its folder and name, for example <c>Dialogue.Idea</c>.</summary>
    public static string Kind(Type type)
    {
        string name = type.IsGenericType
            ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Kind))}>"
            : type.Name;
        const string root = "PublicDialogue.";
        return type.Namespace is { } space && space.StartsWith(root, StringComparison.Ordinal) ? $"{space[root.Length..]}.{name}" : name;
    }

    // Without its schema: some types take every member for one of their own.
    private static string Bare(string document, int head) => string.Concat("{", document.AsSpan(document[head] == ',' ? head + 1 : head));

    private static MethodInfo Generic(string name, Type type) =>
        typeof(DocumentText).GetMethods().Single(method => method.Name == name && method.IsGenericMethod).MakeGenericMethod(type);

    /// <summary>How a document of the newest version begins; null for a type that is not the library's.</summary>
    private static class Newest<T>
        where T : notnull
    {
        public static string? Head { get; } = typeof(T).Assembly == typeof(Change<>).Assembly ? $"{{\"schema\":\"{InterchangeDocument.SchemaOf<T>()}\"" : null;
    }
}
