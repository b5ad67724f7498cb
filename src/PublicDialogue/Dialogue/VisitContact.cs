using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Identifiers;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>One of the two visited the other.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record VisitContact : Contact
{
    /// <summary>Initializes a new instance of the <see cref="VisitContact"/> class.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="supplier">The supplier.</param>
    /// <param name="at">When it was, or began.</param>
    /// <param name="visitId">The event that the visit is.</param>
    public VisitContact(AuthorityId authority, SupplierId supplier, Instant at, EventId visitId)
        : base(authority, supplier, at) => VisitId = Guard.Against.Null(visitId);

    /// <summary>Gets the event that the visit is.</summary>
    public EventId VisitId { get; }

    /// <inheritdoc/>
    public override ContactKind Kind => ContactKind.Visit;

    /// <inheritdoc/>
    public override Identifier Reference => VisitId;
}
