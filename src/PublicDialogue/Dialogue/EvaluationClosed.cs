using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;

namespace PublicDialogue.Dialogue;

/// <summary>An evaluation takes no more answers.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record EvaluationClosed : Happening
{
    /// <summary>Initializes a new instance of the <see cref="EvaluationClosed"/> class.</summary>
    /// <param name="at">When.</param>
    /// <param name="eventId">The event.</param>
    public EvaluationClosed(Instant at, EventId eventId)
        : base(at) => EventId = Guard.Against.Null(eventId);

    /// <summary>Gets the event.</summary>
    public EventId EventId { get; }
}
