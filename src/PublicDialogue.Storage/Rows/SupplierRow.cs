using PublicDialogue.Organisations;
using PublicDialogue.Storage.Columns;

namespace PublicDialogue.Storage.Rows;

/// <summary>A supplier, or one who would be.</summary>
public sealed class SupplierRow : DocumentRow
{
    /// <summary>Gets what it is called.</summary>
    public string Name { get; internal set; } = "";

    internal static SupplierRow Of(Supplier supplier) => new() { Name = PlainText.Of(supplier.Name) };
}
