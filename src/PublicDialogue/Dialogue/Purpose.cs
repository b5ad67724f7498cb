using Ardalis.GuardClauses;
using PublicDialogue.Languages;

namespace PublicDialogue.Dialogue;

/// <summary>What a public channel is for.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record Purpose
{
    /// <summary>Initializes a new instance of the <see cref="Purpose"/> class.</summary>
    /// <param name="text">What it is for.</param>
    public Purpose(LocalizedText text) => Text = Guard.Against.Null(text);

    /// <summary>Gets what the channel is for.</summary>
    public LocalizedText Text { get; }

    /// <summary>Gets for whom it is, or null where nobody says.</summary>
    public LocalizedText? ForWhom { get; init; }
}
