using PublicDialogue.Organisations;
using PublicDialogue.Storage.Columns;

namespace PublicDialogue.Storage.Rows;

/// <summary>A central purchasing body, by the key of the authority that it is.</summary>
public sealed class PurchasingBodyRow : DocumentRow
{
    /// <summary>Gets what it is called.</summary>
    public string Name { get; internal set; } = "";

    internal static PurchasingBodyRow Of(CentralPurchasingBody body) => new() { Name = PlainText.Of(body.Authority.Name) };
}
