using System.Collections.Generic;
using System.IO;
using System.Threading;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Orders;
using PublicDialogue.Organisations;

namespace PublicDialogue.Interchange.Ubl;

/// <summary>An order as a buyer sends it: UBL 2.x <c>Order</c>, also in its Peppol form.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record UblOrder
{
    internal UblOrder(Order order) => Order = order;

    /// <summary>Gets the order. Who orders is <c>OriginatorCustomerParty</c> where it is named, else <c>BuyerCustomerParty</c>.</summary>
    public Order Order { get; }

    /// <summary>Gets the authority in whose name it is ordered (<c>BuyerCustomerParty</c>), or null where nobody is named.</summary>
    public AuthorityId? Buyer { get; init; }

    /// <summary>Gets where the buyer books it (<c>AccountingCost</c>, else <c>AccountingCostCode</c>), or null.</summary>
    public string? AccountingCost { get; init; }

    /// <summary>Reads an order.</summary>
    /// <param name="stream">The XML, at most 256 MB, read once and left open; one line is in memory at a time.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="System.OperationCanceledException"/>, looked at for each line.</param>
    /// <returns>The order without the lines that are at fault, and the faults; nothing where number, day or one of the parties is missing.</returns>
    public static Imported<UblOrder> Read(Stream stream, CancellationToken cancellationToken = default)
    {
        System.ArgumentNullException.ThrowIfNull(stream);
        var faults = new List<ImportFault>();
        var draft = new OrderDraft();
        foreach (var child in UblFile.Children(stream, "Order", faults, cancellationToken))
        {
            draft.Add(child);
        }

        return new(draft.Document(faults), faults);
    }
}
