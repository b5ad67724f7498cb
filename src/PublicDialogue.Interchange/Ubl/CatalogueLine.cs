using System;
using System.Linq;
using PublicDialogue.Agreements;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Interchange.Ubl;

/// <summary>Reads one <c>CatalogueLine</c>: an item with its pack and its prices.</summary>
internal static class CatalogueLine
{
    public static CatalogueItem? Read(UblElement line, CatalogueDraft catalogue)
    {
        var item = line.Child("Item");
        var id = UblKey.Of(line, ItemKey(item) ?? line.Text("ID"), key => new ItemId(key));
        var supplier = UblKey.Of(line, UblKey.Party(line.Child("SellerSupplierParty", "Party")), key => new SupplierId(key)) ?? catalogue.Supplier;
        string? name = item?.Text("Name") ?? item?.Text("Description") ?? item?.Text("Keyword");
        if (id is null || supplier is null || name is null)
        {
            return line.Missing<CatalogueItem>(id is null ? "Item/SellersItemIdentification/ID" : supplier is null ? "SellerSupplierParty" : "Item/Name");
        }

        var unit = OrderableUnit(line);
        if (Pack(line, unit) is not { } pack)
        {
            return null;
        }

        var read = new CatalogueItem(id, supplier, name, pack) { OrderableUnit = unit, Cpv = Cpv(item!) };
        try
        {
            return read with { Prices = [.. line.Children("RequiredItemLocationQuantity").Select(place => CatalogueLinePrice.Read(line, place, read, catalogue)).OfType<CataloguePrice>().Distinct()] };
        }
        catch (ArgumentException)
        {
            line.Child("RequiredItemLocationQuantity")!.Fault<object>(ImportFaultKind.Contradiction, line.Child("RequiredItemLocationQuantity")!.Text("Price", "PriceAmount"));
            return read;
        }
    }

    /// <summary>Finds the number of an item: the seller's, else the standard one (GTIN), else the maker's.</summary>
    public static string? ItemKey(UblElement? item) => item?.Text("SellersItemIdentification", "ID")
        ?? item?.Text("StandardItemIdentification", "ID")
        ?? item?.Text("ManufacturersItemIdentification", "ID");

    /// <summary>Finds the CPV code among the classifications: a list called CPV, or STI (UNTDID 7143), or a code whose check digit is right.</summary>
    public static CpvCode? Cpv(UblElement item)
    {
        foreach (var code in item.Children("CommodityClassification").Select(row => row.Child("ItemClassificationCode")).OfType<UblElement>())
        {
            string list = string.Concat(code.Attribute("listID"), code.Attribute("listName"));
            string? text = code.Text();
            if ((list.Contains("CPV", StringComparison.OrdinalIgnoreCase) || list == "STI" || CpvCode.HasReckonedCheckDigit(text) == true) && CpvCode.TryParse(text, out var cpv))
            {
                return cpv;
            }
        }

        return null;
    }

    // Some write a word, "piece", where a code belongs; it is noted, and the pack is counted as one.
    private static UnitOfMeasure OrderableUnit(UblElement line) => line.Child("OrderableUnit") is not { } element || element.Text() is not { } code ? UnitOfMeasure.Package
        : UnitOfMeasure.TryParse(code, out var unit) ? unit
        : element.Fault<UnitOfMeasure>(ImportFaultKind.Code, code) ?? UnitOfMeasure.Package;

    private static PackSize? Pack(UblElement line, UnitOfMeasure unit)
    {
        if (line.Child("ContentUnitQuantity") is { } written)
        {
            // What cannot be read is not guessed: with another content the price of a pack would be another.
            return written.Quantity(UnitOfMeasure.One) is not { } read ? null
                : read.Amount > 0m ? Limited(line, read)
                : written.Fault<PackSize?>(ImportFaultKind.Number);
        }

        return Limited(line, line.Number("Item", "PackSizeNumeric") is > 0m and var size ? new Quantity(size, UnitOfMeasure.One) : new Quantity(1m, unit));
    }

    private static PackSize Limited(UblElement line, Quantity content) => new(content)
    {
        Increment = Count(line, "OrderQuantityIncrementNumeric") ?? 1,
        Minimum = Count(line, "MinimumOrderQuantity") ?? 1,
        Maximum = Count(line, "MaximumOrderQuantity"),
    };

    // A limit that is no whole number of packs is noted, and does not limit.
    private static int? Count(UblElement line, string name) => line.Number(name) is not { } number ? null
        : number is >= 1m and <= int.MaxValue && decimal.Truncate(number) == number ? (int)number
        : number == 0m ? null
        : line.Child(name)!.Fault<int?>(ImportFaultKind.Number);
}
