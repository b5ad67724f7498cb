using System;
using PublicDialogue.Agreements;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Orders;
using PublicDialogue.Quantities;

namespace PublicDialogue.Interchange.Ubl;

/// <summary>Reads one <c>OrderLine</c>: how many of what, at which price.</summary>
internal static class OrderLineReader
{
    public static OrderLine? Read(UblElement line, Currency? currency)
    {
        if (line.Child("LineItem") is not { } item)
        {
            return line.Missing<OrderLine>("LineItem");
        }

        if (UblKey.Of(item.Child("ID"), key => new OrderLineId(key)) is not { } id)
        {
            return item.Missing<OrderLine>("ID");
        }

        if (item.Quantity(UnitOfMeasure.One, "Quantity") is not { } quantity)
        {
            return item.Text("Quantity") is null ? item.Missing<OrderLine>("Quantity") : null;
        }

        var stated = item.Amount(currency, "LineExtensionAmount");
        if (PriceOf(item, quantity, stated, currency) is not { } price)
        {
            return null;
        }

        var product = item.Child("Item");
        return new OrderLine(id, quantity, price)
        {
            Item = UblKey.Of(product, CatalogueLine.ItemKey(product), key => new ItemId(key)),
            ItemName = product?.Text("Name") ?? product?.Text("Description"),
            Cpv = product is null ? null : CatalogueLine.Cpv(product),
            StatedAmount = stated is null || stated.Currency == price.Amount.Currency ? stated : item.Child("LineExtensionAmount")!.Fault<Money?>(ImportFaultKind.Contradiction),
        };
    }

    // Without a price, the amount of the line is the price of its whole quantity.
    private static Price? PriceOf(UblElement item, Quantity quantity, Money? stated, Currency? currency)
    {
        if (item.Text("Price", "PriceAmount") is null)
        {
            return stated is null ? item.Missing<Price?>("Price")
                : quantity.Amount > 0m ? new Price(stated, quantity)
                : item.Child("Quantity")!.Fault<Price?>(ImportFaultKind.Number);
        }

        if (item.Amount(currency, "Price", "PriceAmount") is not { } amount)
        {
            return null;
        }

        // No base quantity is one of what is ordered.
        var per = item.Text("Price", "BaseQuantity") is null ? new(1m, quantity.Unit) : item.Quantity(quantity.Unit, "Price", "BaseQuantity");
        return per is null ? null
            : per.Amount <= 0m ? item.Child("Price", "BaseQuantity")!.Fault<Price?>(ImportFaultKind.Number)
            : !per.Unit.ConvertsTo(quantity.Unit) ? item.Child("Price", "BaseQuantity")!.Fault<Price?>(ImportFaultKind.Contradiction, per.ToString())
            : new Price(amount, per);
    }
}
