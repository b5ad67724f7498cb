using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Identifiers;
using PublicDialogue.Orders;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>The authority ordered from the supplier.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record OrderContact : Contact
{
    /// <summary>Initializes a new instance of the <see cref="OrderContact"/> class.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="supplier">The supplier.</param>
    /// <param name="at">When it was, or began.</param>
    /// <param name="orderId">The order.</param>
    public OrderContact(AuthorityId authority, SupplierId supplier, Instant at, OrderId orderId)
        : base(authority, supplier, at) => OrderId = Guard.Against.Null(orderId);

    /// <summary>Gets the order.</summary>
    public OrderId OrderId { get; }

    /// <inheritdoc/>
    public override ContactKind Kind => ContactKind.Order;

    /// <inheritdoc/>
    public override Identifier Reference => OrderId;
}
