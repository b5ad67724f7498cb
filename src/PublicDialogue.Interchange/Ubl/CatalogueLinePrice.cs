using System;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Quantities;

namespace PublicDialogue.Interchange.Ubl;

/// <summary>Reads the price of one pack out of <c>RequiredItemLocationQuantity</c>.</summary>
internal static class CatalogueLinePrice
{
    public static CataloguePrice? Read(UblElement line, UblElement place, CatalogueItem item, CatalogueDraft catalogue)
    {
        var price = place.Child("Price");
        if (price?.Amount(otherwise: null, "PriceAmount") is not { } amount)
        {
            return null;
        }

        var (from, until) = Days(price.Child("ValidityPeriod")) ?? Days(line.Child("LineValidityPeriod")) ?? catalogue.Validity;
        if (price.Quantity(item.OrderableUnit, "BaseQuantity") is { } per)
        {
            if (per.Amount <= 0m || OfOnePack(new Price(amount, per), item) is not { } onePack)
            {
                return price.Child("BaseQuantity")!.Fault<CataloguePrice?>(ImportFaultKind.Contradiction);
            }

            amount = onePack;
        }

        return amount.Amount < 0m ? price.Child("PriceAmount")!.Fault<CataloguePrice?>(ImportFaultKind.Number)
            : until < from ? price.Fault<CataloguePrice?>(ImportFaultKind.Contradiction, $"{from:uuuu-MM-dd}/{until:uuuu-MM-dd}")
            : new CataloguePrice(amount, from, until);
    }

    // A price for so many packs, or for so much of what is in one; null where it is for something else, or no exact amount.
    private static Money? OfOnePack(Price price, CatalogueItem item)
    {
        var one = new Quantity(1m, item.OrderableUnit);
        var measured = price.Per.Unit == item.OrderableUnit ? one
            : price.Per.Unit.ConvertsTo(item.Pack.Content.Unit) ? item.Pack.Content
            : price.Per.Unit.ConvertsTo(item.OrderableUnit) ? one
            : null;
        try
        {
            return measured is null ? null : price.For(measured);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static (LocalDate? From, LocalDate? Until)? Days(UblElement? period) =>
        period is not null && (period.Text("StartDate") ?? period.Text("EndDate")) is not null ? (period.Date("StartDate"), period.Date("EndDate")) : null;
}
