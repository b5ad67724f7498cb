using Ardalis.GuardClauses;
using PublicDialogue.Languages;

namespace PublicDialogue.Dialogue;

/// <summary>A rule for those who write on a public channel.</summary>
/// <remarks>Equal by its text. Immutable.</remarks>
public sealed record Guideline
{
    /// <summary>Initializes a new instance of the <see cref="Guideline"/> class.</summary>
    /// <param name="text">What to do, or not to do.</param>
    public Guideline(LocalizedText text) => Text = Guard.Against.Null(text);

    /// <summary>Gets what to do, or not to do.</summary>
    public LocalizedText Text { get; }
}
