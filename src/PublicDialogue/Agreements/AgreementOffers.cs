using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Agreements;

/// <summary>What units can order under agreements on a day.</summary>
public static class AgreementOffers
{
    /// <summary>Finds the lots in which something can be bought on a day.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="code">What it is.</param>
    /// <param name="day">The day.</param>
    /// <returns>The lots in force that day that cover it, in their order.</returns>
    public static IReadOnlyList<AgreementLot> LotsFor(this FrameworkAgreement agreement, CpvCode code, LocalDate day) => ContentList<AgreementLot>.Of(
        [.. Guard.Against.Null(agreement).Lots.Where(lot => lot.Covers(code) && agreement.IsInForceOn(lot.Id, day))], nameof(agreement));

    /// <summary>Finds the packs of a product that a unit can order on a day.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="product">The product.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// The items of the catalogue with a price that day, whose lot is in force and for the unit, and whose supplier is in the lot that day; in the
    /// order of the catalogue. An item that names no lot belongs to the only one, and to none where there are several.
    /// </returns>
    public static IReadOnlyList<CatalogueItem> OfferedTo(this FrameworkAgreement agreement, OrderingUnit unit, ProductId product, LocalDate day)
    {
        Guard.Against.Null(unit);
        var lots = Guard.Against.Null(agreement).Lots.Where(lot => agreement.IsInForceOn(lot.Id, day) && agreement.MayOrder(unit, lot.Id)).ToList();
        var only = agreement.Lots.Count == 1 ? agreement.Lots[0].Id : null;
        return ContentList<CatalogueItem>.Of(
            [
                .. agreement.Catalogue.PacksOf(product, day).Where(item => lots.Exists(lot =>
                    lot.Id == (item.Lot ?? only) && lot.Suppliers.Any(supplier => supplier.Supplier == item.Supplier && supplier.IsThereOn(day)))),
            ],
            nameof(agreement));
    }
}
