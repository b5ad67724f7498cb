using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Identifiers;
using PublicDialogue.Organisations;
using PublicDialogue.Tendering;

namespace PublicDialogue.Dialogue;

/// <summary>A contract was concluded.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record ContractContact : Contact
{
    /// <summary>Initializes a new instance of the <see cref="ContractContact"/> class.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="supplier">The supplier.</param>
    /// <param name="at">When it was, or began.</param>
    /// <param name="contractId">The contract.</param>
    public ContractContact(AuthorityId authority, SupplierId supplier, Instant at, ContractId contractId)
        : base(authority, supplier, at) => ContractId = Guard.Against.Null(contractId);

    /// <summary>Gets the contract.</summary>
    public ContractId ContractId { get; }

    /// <inheritdoc/>
    public override ContactKind Kind => ContactKind.Contract;

    /// <inheritdoc/>
    public override Identifier Reference => ContractId;
}
