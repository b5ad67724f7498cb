using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PublicDialogue.Interchange.Json;

namespace PublicDialogue.Interchange;

/// <summary>The library's types in System.Text.Json, without reflection: they may be trimmed and compiled ahead of time.</summary>
/// <remarks>
/// <para>
/// A value is an object of what it is made from: members in camelCase, choices by their names in camelCase, days and times in ISO 8601 without
/// loss, one of several types told apart by <c>kind</c> (by <c>type</c> where a member is called so), amounts as
/// <c>{"amount": 4000000, "currency": "DKK"}</c>, keys and codes as text. What is computed is not written.
/// </para>
/// <para>
/// Every member is written, null and empty ones too: a document stays what it was when a default changes, and in a tender file what is left
/// out would be unknown. With <see cref="JsonSerializerOptions.DefaultIgnoreCondition"/> <c>WhenWritingNull</c> null is left out. What a document
/// leaves out has its default; a member that it must have is asked for by name.
/// </para>
/// </remarks>
public static class PublicDialogueJson
{
    /// <summary>Gets options with the library's types alone; unknown members are skipped. They cannot be changed.</summary>
    public static JsonSerializerOptions Options { get; } = Made();

    /// <summary>Adds the library's types to options of one's own.</summary>
    /// <param name="options">
    /// The options. <see cref="JsonSerializerOptions.UnmappedMemberHandling"/> says whether unknown members are skipped or refused; naming policies
    /// change types of one's own and not ours, whose form is a contract.
    /// </param>
    /// <returns>The same options, so that calls can be chained.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The options are in use already and cannot be changed.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Reached only where reflection is on, as it is by default without trimming.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Reached only where reflection is on, as it is by default without trimming.")]
    public static JsonSerializerOptions UsePublicDialogue(this JsonSerializerOptions options)
    {
        System.ArgumentNullException.ThrowIfNull(options);
        bool hasResolver = options.TypeInfoResolver is not null;
        options.TypeInfoResolverChain.Insert(0, ModelResolver.Instance);
        if (!hasResolver && JsonSerializer.IsReflectionEnabledByDefault)
        {
            // What the serialiser does by itself for options without a resolver: types of the user's own work as they did before.
            options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        }

        return options;
    }

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = ModelResolver.Instance, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        options.MakeReadOnly();
        return options;
    }
}
