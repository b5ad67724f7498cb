using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Identifiers;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Authority and supplier were at one event.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record EventContact : Contact
{
    /// <summary>Initializes a new instance of the <see cref="EventContact"/> class.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="supplier">The supplier.</param>
    /// <param name="at">When it was, or began.</param>
    /// <param name="eventId">The event.</param>
    public EventContact(AuthorityId authority, SupplierId supplier, Instant at, EventId eventId)
        : base(authority, supplier, at) => EventId = Guard.Against.Null(eventId);

    /// <summary>Gets the event.</summary>
    public EventId EventId { get; }

    /// <inheritdoc/>
    public override ContactKind Kind => ContactKind.Event;

    /// <inheritdoc/>
    public override Identifier Reference => EventId;
}
