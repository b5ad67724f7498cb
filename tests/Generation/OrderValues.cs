using System.Linq;
using PublicDialogue.Orders;

namespace PublicDialogue.Generation;

/// <summary>Parts of orders, which must belong to one.</summary>
internal static class OrderValues
{
    public static object Line(ValueMaker make)
    {
        var order = Enumerable.Range(0, 100).Select(_ => make.Make<Order>()).First(made => made.Lines.Count > 0);
        return new OrderedLine(order, order.Lines[^1]);
    }
}
