using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Orders;
using PublicDialogue.Storage.Columns;

namespace PublicDialogue.Storage.Rows;

/// <summary>A line of an order, with what of the order is asked for together with it.</summary>
public sealed class OrderLineRow : ChildRow
{
    /// <summary>Gets the key of the line within the order.</summary>
    public string Line { get; internal set; } = "";

    /// <summary>Gets the day of the order.</summary>
    public LocalDate OrderedOn { get; internal set; }

    /// <summary>Gets the key of the unit who orders.</summary>
    public string OrderedBy { get; internal set; } = "";

    /// <summary>Gets the key of the supplier.</summary>
    public string Supplier { get; internal set; } = "";

    /// <summary>Gets the key of the agreement that it is said to be under; null where nobody said.</summary>
    public string? Agreement { get; internal set; }

    /// <summary>Gets the key of the lot that it is said to be under; null where nobody said.</summary>
    public string? Lot { get; internal set; }

    /// <summary>Gets the supplier's article number.</summary>
    public string? Item { get; internal set; }

    /// <summary>Gets what it is called.</summary>
    public string? ItemName { get; internal set; }

    /// <summary>Gets what it is in the common procurement vocabulary.</summary>
    public string? Cpv { get; internal set; }

    /// <summary>Gets how many.</summary>
    public decimal Quantity { get; internal set; }

    /// <summary>Gets of what, as a code of UN/ECE Recommendation 20 or 21.</summary>
    public string Unit { get; internal set; } = "";

    /// <summary>Gets what counts: what will be delivered less what was credited.</summary>
    public decimal Amount { get; internal set; }

    /// <summary>Gets the currency of the amount.</summary>
    public string Currency { get; internal set; } = "";

    internal static IEnumerable<OrderLineRow> Of(Order order) => order.Lines.Select(line =>
    {
        var (claim, counted) = (order.ClaimOf(line), order.Counted(line));
        return new OrderLineRow
        {
            Line = line.Id.Value,
            OrderedOn = order.OrderedOn,
            OrderedBy = order.OrderedBy.Value,
            Supplier = order.Supplier.Value,
            Agreement = claim?.Agreement.Value,
            Lot = claim?.Lot?.Value,
            Item = line.Item?.Value,
            ItemName = PlainText.OrNull(line.ItemName),
            Cpv = line.Cpv?.ToString(),
            Quantity = line.Quantity.Amount,
            Unit = line.Quantity.Unit.Code,
            Amount = counted.Amount,
            Currency = counted.Currency.Code,
        };
    });
}
