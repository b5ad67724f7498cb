using Ardalis.GuardClauses;
using PublicDialogue.Agreements;

namespace PublicDialogue.Orders;

/// <summary>The agreement, and perhaps the lot, that somebody says an order is under (UBL <c>Contract/ID</c>). A claim is no proof.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record AgreementClaim
{
    /// <summary>Initializes a new instance of the <see cref="AgreementClaim"/> class.</summary>
    /// <param name="agreement">The agreement.</param>
    public AgreementClaim(AgreementId agreement) => Agreement = Guard.Against.Null(agreement);

    /// <summary>Gets the agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Gets the lot, or null where none is named.</summary>
    public LotId? Lot { get; init; }

    /// <summary>Formats as the agreement, with a slash and the lot where there is one.</summary>
    /// <returns>For example <c>RA-7/2</c>.</returns>
    public override string ToString() => Lot is null ? Agreement.Value : $"{Agreement}/{Lot}";
}
