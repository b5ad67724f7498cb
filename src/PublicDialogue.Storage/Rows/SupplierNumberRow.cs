using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Organisations;
using PublicDialogue.Storage.Columns;

namespace PublicDialogue.Storage.Rows;

/// <summary>A number of a supplier in a register.</summary>
public sealed class SupplierNumberRow : ChildRow
{
    /// <summary>Gets the scheme and the number, for example <c>0184:10150817</c>.</summary>
    public string Number { get; internal set; } = "";

    internal static IEnumerable<SupplierNumberRow> Of(Supplier supplier) =>
        supplier.Numbers.Select(number => new SupplierNumberRow { Number = PlainText.Of(number.Key) });
}
