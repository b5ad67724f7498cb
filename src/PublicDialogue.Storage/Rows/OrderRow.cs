using NodaTime;
using PublicDialogue.Orders;

namespace PublicDialogue.Storage.Rows;

/// <summary>An order, with its answers and credit notes.</summary>
public sealed class OrderRow : DocumentRow
{
    /// <summary>Gets the day of the order.</summary>
    public LocalDate OrderedOn { get; internal set; }

    /// <summary>Gets the key of the unit who orders.</summary>
    public string OrderedBy { get; internal set; } = "";

    /// <summary>Gets the key of the supplier.</summary>
    public string Supplier { get; internal set; } = "";

    /// <summary>Gets the day on which the unit took it back; null where it did not.</summary>
    public LocalDate? CancelledOn { get; internal set; }

    internal static OrderRow Of(Order order) => new()
    {
        OrderedOn = order.OrderedOn,
        OrderedBy = order.OrderedBy.Value,
        Supplier = order.Supplier.Value,
        CancelledOn = order.CancelledOn,
    };
}
