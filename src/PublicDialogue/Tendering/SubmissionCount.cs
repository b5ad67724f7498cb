using Ardalis.GuardClauses;

namespace PublicDialogue.Tendering;

/// <summary>How many of one kind came in (BT-759 for BT-760).</summary>
/// <remarks>A count that a buyer withholds (-1, <c>unpublished</c>) is unknown: leave it out. Equal by both. Immutable.</remarks>
public sealed record SubmissionCount
{
    /// <summary>Initializes a new instance of the <see cref="SubmissionCount"/> class.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="number">How many, from 0.</param>
    /// <exception cref="System.ArgumentException">The number is negative.</exception>
    public SubmissionCount(SubmissionKind kind, int number)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Number = Guard.Against.Negative(number);
    }

    /// <summary>Gets the kind.</summary>
    public SubmissionKind Kind { get; }

    /// <summary>Gets how many, from 0.</summary>
    public int Number { get; }
}
