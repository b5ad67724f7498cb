using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Silences;

namespace PublicDialogue.Rules.Reading;

/// <summary>A file that was read: the facts of its tender, or why there are none.</summary>
/// <param name="Path">The path, as it was given.</param>
/// <param name="Kind">The format.</param>
/// <remarks>Equal by all members, facts and silences by reference. Immutable.</remarks>
public sealed record TenderDocument(string Path, DocumentKind Kind)
{
    /// <summary>Gets the document's own identifier where it is JSON: its <c>id</c>, else its <c>ocid</c>; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the language of the text, two letters, or null where the file does not say.</summary>
    public string? Language { get; init; }

    /// <summary>Gets whose law applies: the buyer's country, or null where the file does not say.</summary>
    public Jurisdiction? Jurisdiction { get; init; }

    /// <summary>Gets the facts; null where the file could not be read.</summary>
    public TenderFacts? Facts { get; init; }

    /// <summary>Gets what the file says is not to be reported.</summary>
    public IReadOnlyList<Silence> Silences { get; init; } = [];

    /// <summary>Gets why the file could not be read, or null.</summary>
    public DocumentError? Error { get; init; }
}
