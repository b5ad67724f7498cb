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

/// <summary>Why a file could not be read.</summary>
/// <param name="Message">One sentence: what is wrong and how to mend it, in English, without the path and without its full stop.</param>
/// <param name="Line">The line, from 1; 0 where none is to blame.</param>
/// <param name="Column">The column, from 1; 0 where none is to blame.</param>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record DocumentError(string Message, int Line = 0, int Column = 0)
{
    /// <summary>Gets a value indicating whether the file is of another kind than is read here, as far as it could be read.</summary>
    public bool IsOtherKind { get; init; }
}
