using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Identifiers;
using PublicDialogue.Organisations;
using PublicDialogue.Tendering;

namespace PublicDialogue.Dialogue;

/// <summary>The supplier tendered, or asked to take part.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record TenderContact : Contact
{
    /// <summary>Initializes a new instance of the <see cref="TenderContact"/> class.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="supplier">The supplier.</param>
    /// <param name="at">When it was, or began.</param>
    /// <param name="tenderId">The tender of the authority.</param>
    public TenderContact(AuthorityId authority, SupplierId supplier, Instant at, TenderId tenderId)
        : base(authority, supplier, at) => TenderId = Guard.Against.Null(tenderId);

    /// <summary>Gets the tender of the authority.</summary>
    public TenderId TenderId { get; }

    /// <inheritdoc/>
    public override ContactKind Kind => ContactKind.Tender;

    /// <inheritdoc/>
    public override Identifier Reference => TenderId;
}
