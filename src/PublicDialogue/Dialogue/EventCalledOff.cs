using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>The organiser called an event off.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record EventCalledOff : EventHappening
{
    /// <summary>Initializes a new instance of the <see cref="EventCalledOff"/> class.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="at">When it happened.</param>
    public EventCalledOff(EventId eventId, Instant at)
        : base(eventId, at)
    {
    }
}
