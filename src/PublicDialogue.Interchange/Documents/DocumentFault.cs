using System;

namespace PublicDialogue.Interchange.Documents;

/// <summary>Why a document could not be read: what is wrong, where, and how to mend it.</summary>
/// <param name="Place">The path of the value that is to blame, <c>$.lots[2].mainCpv</c>; <c>$</c> for the document as a whole.</param>
/// <param name="Line">The line, from 1; 0 where the document was of an older version or no line is to blame.</param>
/// <param name="Column">The column in bytes, from 1; 0 likewise.</param>
/// <param name="What">One or two sentences in English.</param>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record DocumentFault(string Place, int Line, int Column, string What)
{
    /// <summary>Formats as line, column, path and sentence.</summary>
    /// <returns>For example <c>12:5 $.lots[2].mainCpv: …</c>; no line where there is none.</returns>
    public override string ToString() => Line == 0 ? $"{Place}: {What}" : FormattableString.Invariant($"{Line}:{Column} {Place}: {What}");
}
