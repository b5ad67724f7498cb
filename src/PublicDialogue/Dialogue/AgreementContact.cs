using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Identifiers;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A framework agreement was concluded.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record AgreementContact : Contact
{
    /// <summary>Initializes a new instance of the <see cref="AgreementContact"/> class.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="supplier">The supplier.</param>
    /// <param name="at">When it was, or began.</param>
    /// <param name="agreementId">The agreement.</param>
    public AgreementContact(AuthorityId authority, SupplierId supplier, Instant at, AgreementId agreementId)
        : base(authority, supplier, at) => AgreementId = Guard.Against.Null(agreementId);

    /// <summary>Gets the agreement.</summary>
    public AgreementId AgreementId { get; }

    /// <inheritdoc/>
    public override ContactKind Kind => ContactKind.Agreement;

    /// <inheritdoc/>
    public override Identifier Reference => AgreementId;
}
