using System.Collections.Generic;
using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.Dialogue;

/// <summary>Somebody has handed in a sheet of an evaluation.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record AnswersGiven : EventHappening
{
    /// <summary>Initializes a new instance of the <see cref="AnswersGiven"/> class.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="at">When the last of them was given.</param>
    public AnswersGiven(EventId eventId, IReadOnlyList<Answer> answers, Instant at)
        : base(eventId, at) => Answers = ContentList<Answer>.Of(answers, nameof(answers));

    /// <summary>Gets the answers.</summary>
    public IReadOnlyList<Answer> Answers { get; }
}
