using System;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Quantities;

namespace PublicDialogue.Orders;

/// <summary>A line with the order that it stands in.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record OrderedLine
{
    /// <summary>Initializes a new instance of the <see cref="OrderedLine"/> class.</summary>
    /// <param name="order">The order.</param>
    /// <param name="line">One of its lines.</param>
    /// <exception cref="ArgumentException">The order does not have the line.</exception>
    public OrderedLine(Order order, OrderLine line)
    {
        Order = Guard.Against.Null(order);
        Line = order.Lines.Contains(Guard.Against.Null(line)) ? line : throw new ArgumentException($"The order {order.Id} does not have the line {line.Id}.", nameof(line));
    }

    private OrderedLine(OrderLine line, Order order)
    {
        Order = order;
        Line = line;
    }

    /// <summary>Gets the order.</summary>
    public Order Order { get; }

    /// <summary>Gets the line.</summary>
    public OrderLine Line { get; }

    /// <summary>Gets what counts of it: what will be delivered of it less what was credited.</summary>
    public Money Amount => Order.Counted(Line);

    /// <summary>Makes one of a line that was taken out of the order, without looking for it again.</summary>
    internal static OrderedLine Taken(Order order, OrderLine line) => new(line, order);
}
