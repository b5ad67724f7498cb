using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Agreements;

namespace PublicDialogue.Storage.Rows;

/// <summary>A supplier in a lot of an agreement.</summary>
public sealed class AgreementSupplierRow : ChildRow
{
    /// <summary>Gets the key of the lot.</summary>
    public string Lot { get; internal set; } = "";

    /// <summary>Gets the key of the supplier.</summary>
    public string Supplier { get; internal set; } = "";

    internal static IEnumerable<AgreementSupplierRow> Of(FrameworkAgreement agreement) =>
        agreement.Lots.SelectMany(lot => lot.Suppliers.Select(supplier => new AgreementSupplierRow { Lot = lot.Id.Value, Supplier = supplier.Supplier.Value }));
}
