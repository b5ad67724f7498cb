namespace PublicDialogue.Rules.Reading;

/// <summary>How much of a file a reader takes before it refuses: time and memory are bounded by these.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record ReadingLimits
{
    /// <summary>Gets the limits that the tool and the analyzers use.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>Gets the most characters of a file; 50 million by default.</summary>
    public long MostCharacters { get; init; } = 50_000_000;

    /// <summary>Gets the deepest nesting of elements or members; 128 by default.</summary>
    public int DeepestNesting { get; init; } = 128;

    /// <summary>Gets the most documents of a file of lines; 100,000 by default.</summary>
    public int MostDocuments { get; init; } = 100_000;

    /// <summary>Gets the most elements or members; 1 million by default.</summary>
    public int MostElements { get; init; } = 1_000_000;
}
