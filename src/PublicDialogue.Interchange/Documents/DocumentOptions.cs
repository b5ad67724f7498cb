using System;

namespace PublicDialogue.Interchange.Documents;

/// <summary>How much of a document is taken, and what is done with members that are not known.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record DocumentOptions
{
    /// <summary>Gets the usual options.</summary>
    public static DocumentOptions Default { get; } = new();

    /// <summary>Gets what is done with members that no type of this version has; kept by default.</summary>
    public UnknownMembers Unknown { get; init; }

    /// <summary>Gets the most bytes that a document may have, from 1; 64 MiB by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int MostBytes { get; init => field = Positive(value); } = 64 * 1024 * 1024;

    /// <summary>Gets how deep a document may be nested, from 1; 64 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int DeepestNesting { get; init => field = Positive(value); } = 64;

    /// <summary>Gets a value indicating whether documents are written on several lines, indented by two; false by default.</summary>
    public bool IsIndented { get; init; }

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
