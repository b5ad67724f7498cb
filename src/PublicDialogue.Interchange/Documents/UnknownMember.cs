using System;

namespace PublicDialogue.Interchange.Documents;

/// <summary>A member of a document that no type of this version has.</summary>
/// <remarks>Equal by both members. Immutable.</remarks>
public sealed record UnknownMember
{
    /// <summary>Initializes a new instance of the <see cref="UnknownMember"/> class.</summary>
    /// <param name="path">Where it stands, as a path from the document's root: <c>$.lots[2].colour</c>.</param>
    /// <param name="json">Its value, as JSON.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public UnknownMember(string path, string json)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentException.ThrowIfNullOrEmpty(json);
        Path = path;
        Json = json;
    }

    /// <summary>Gets where it stands: <c>$.lots[2].colour</c>; a name that is no word is in quotes, <c>$['a b']</c>.</summary>
    public string Path { get; }

    /// <summary>Gets its value, as JSON.</summary>
    public string Json { get; }
}
