using Ardalis.GuardClauses;

namespace PublicDialogue.Dialogue;

/// <summary>How often a number on a scale was answered.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record ScaleCount
{
    /// <summary>Initializes a new instance of the <see cref="ScaleCount"/> class.</summary>
    /// <param name="value">The number on the scale.</param>
    /// <param name="count">How often, from 0.</param>
    /// <exception cref="System.ArgumentException"><paramref name="count"/> is negative.</exception>
    public ScaleCount(int value, int count)
    {
        Value = value;
        Count = Guard.Against.Negative(count);
    }

    /// <summary>Gets the number on the scale.</summary>
    public int Value { get; }

    /// <summary>Gets how often.</summary>
    public int Count { get; }
}
