using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>An answer to a <see cref="TextQuestion"/>, word for word, with its language.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record TextAnswer : Answer
{
    /// <summary>Initializes a new instance of the <see cref="TextAnswer"/> class.</summary>
    /// <param name="questionId">The question.</param>
    /// <param name="side">The side that it comes from.</param>
    /// <param name="at">When it was given.</param>
    /// <param name="language">The language that it is written in.</param>
    /// <param name="text">The words, kept as they are; null where they are no longer kept.</param>
    /// <exception cref="System.ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    public TextAnswer(QuestionId questionId, Side side, Instant at, Language language, string? text)
        : base(questionId, side, at)
    {
        Language = Guard.Against.Null(language);
        Text = text is null ? null : Guard.Against.NullOrWhiteSpace(text);
    }

    /// <summary>Gets the language that it is written in.</summary>
    public Language Language { get; }

    /// <summary>Gets the words as they were written, or null where they are no longer kept.</summary>
    public string? Text { get; }

    // People name people: who deletes the one deletes the other.
    private protected override Answer Nameless() => new TextAnswer(QuestionId, Side, At, Language, text: null);
}
