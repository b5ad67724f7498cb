using Ardalis.GuardClauses;

namespace PublicDialogue.Languages;

/// <summary>A text in one language.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record Translation
{
    /// <summary>Initializes a new instance of the <see cref="Translation"/> class.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The text; not empty.</param>
    /// <exception cref="System.ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    public Translation(Language language, string text)
    {
        Language = Guard.Against.Null(language);
        Text = Guard.Against.NullOrWhiteSpace(text);
    }

    /// <summary>Gets the language.</summary>
    public Language Language { get; }

    /// <summary>Gets the text.</summary>
    public string Text { get; }
}
