using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;

namespace PublicDialogue.Dialogue;

/// <summary>Something that happened at, or with, one dialogue event.</summary>
/// <remarks>A closed hierarchy, one record for each kind. Equal by all members. Immutable.</remarks>
public abstract record EventHappening : Happening
{
    private protected EventHappening(EventId eventId, Instant at)
        : base(at) => EventId = Guard.Against.Null(eventId);

    /// <summary>Gets the event.</summary>
    public EventId EventId { get; }
}
