using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>An evaluation takes no more answers.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record EvaluationClosed : EventHappening
{
    /// <summary>Initializes a new instance of the <see cref="EvaluationClosed"/> class.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="at">When it happened.</param>
    public EvaluationClosed(EventId eventId, Instant at)
        : base(eventId, at)
    {
    }
}
