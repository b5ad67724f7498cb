using System;

namespace PublicDialogue.Rules.Facts;

/// <summary>Where a fact was read, precise enough to underline it.</summary>
/// <param name="Path">A file, or the path of an object, for example <c>SelectionCriteria[0].YearlyMinimum</c>.</param>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record Origin(string Path)
{
    /// <summary>Gets the offset of its first character in the file, from 0; -1 where only line and column are known, or neither.</summary>
    public int Start { get; init; } = -1;

    /// <summary>Gets its number of characters; 0 where it is not known.</summary>
    public int Length { get; init; }

    /// <summary>Gets the line, from 1; 0 for an object.</summary>
    public int Line { get; init; }

    /// <summary>Gets the column, from 1; 0 for an object.</summary>
    public int Column { get; init; }

    /// <summary>Gives a number that equal origins share: the offset tells places in a file apart, the path those in an object.</summary>
    /// <returns>The number.</returns>
    public override int GetHashCode() => Start >= 0 || Line > 0
        ? unchecked((Start * 397) ^ (Length * 31) ^ (Line * 8191) ^ Column)
        : StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>Formats as a compiler does.</summary>
    /// <returns>For example <c>food.tender.json(3,21)</c>.</returns>
    public override string ToString() => Line == 0 ? Path : FormattableString.Invariant($"{Path}({Line},{Column})");
}
