using NodaTime;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>An answer to a <see cref="ScaleQuestion"/>.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record ScaleAnswer : Answer
{
    /// <summary>Initializes a new instance of the <see cref="ScaleAnswer"/> class.</summary>
    /// <param name="questionId">The question.</param>
    /// <param name="side">The side that it comes from.</param>
    /// <param name="at">When it was given.</param>
    /// <param name="value">The number; that it lies on the scale is seen to by <see cref="Evaluation"/>.</param>
    public ScaleAnswer(QuestionId questionId, Side side, Instant at, int value)
        : base(questionId, side, at) => Value = value;

    /// <summary>Gets the number.</summary>
    public int Value { get; }

    private protected override Answer Nameless() => this with { Party = null, Person = null };
}
