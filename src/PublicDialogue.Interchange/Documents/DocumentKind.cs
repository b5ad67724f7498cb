using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using PublicDialogue.Dialogue;

namespace PublicDialogue.Interchange.Documents;

/// <summary>A kind of document: its name, its newest version, and how each older version becomes the next.</summary>
/// <remarks>
/// A reader for an old version stays for good. When a type changes so that its documents do: raise nothing by hand, add the step that makes
/// the last version's tree into the new one's, and a test with a document of the last version.
/// </remarks>
internal sealed record DocumentKind(string Name, params IReadOnlyList<Action<JsonObject>> Steps)
{
    private const string Prefix = "publicdialogue/";

    // Types whose documents have another name than their own, and those that have older versions.
    private static readonly Dictionary<Type, DocumentKind> Rows = new()
    {
        [typeof(DialogueEvent)] = new("event"),
    };

    /// <summary>Gets the newest version, from 1.</summary>
    public int Version => Steps.Count + 1;

    /// <summary>Gets the schema of the newest version: <c>publicdialogue/tender/1</c>.</summary>
    public string Schema => Prefix + Name + "/" + Version.ToString(CultureInfo.InvariantCulture);

    /// <summary>Finds the kind of a type's documents; by default the type's name in small letters with hyphens.</summary>
    public static DocumentKind Of(Type type) => Rows.TryGetValue(type, out var row) ? row : new(Hyphened(type.Name == "FrameworkAgreement" ? "Agreement" : type.Name));

    /// <summary>Reads a schema's version; null where it is no schema of this kind.</summary>
    public int? VersionOf(string schema) =>
        schema.StartsWith(Prefix + Name + "/", StringComparison.Ordinal)
        && int.TryParse(schema.AsSpan(Prefix.Length + Name.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int version) && version > 0
            ? version
            : null;

    /// <summary>Makes a document of an older version into one of the newest.</summary>
    public void Upgrade(JsonObject root, int from)
    {
        foreach (var step in Steps.Skip(from - 1))
        {
            step(root);
        }

        root["schema"] = Schema;
    }

    private static string Hyphened(string name) =>
        string.Concat(name.Select((letter, at) => char.IsUpper(letter) ? (at == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));
}
