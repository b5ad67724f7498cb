using System.Collections.Generic;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;

namespace PublicDialogue.Dialogue;

/// <summary>Somebody has handed in a sheet of an evaluation.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record AnswersGiven : Happening
{
    /// <summary>Initializes a new instance of the <see cref="AnswersGiven"/> class.</summary>
    /// <param name="at">When the last of the answers was given.</param>
    /// <param name="eventId">The event.</param>
    /// <param name="answers">The answers.</param>
    public AnswersGiven(Instant at, EventId eventId, IReadOnlyList<Answer> answers)
        : base(at)
    {
        EventId = Guard.Against.Null(eventId);
        Answers = ContentList<Answer>.Of(answers, nameof(answers));
    }

    /// <summary>Gets the event.</summary>
    public EventId EventId { get; }

    /// <summary>Gets the answers.</summary>
    public IReadOnlyList<Answer> Answers { get; }
}
