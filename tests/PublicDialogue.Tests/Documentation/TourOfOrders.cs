using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Orders;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Documentation;

/// <summary>The example of the tour on orders and packs.</summary>
public sealed class TourOfOrders
{
    [Fact]
    public void Orders_OfTheExample_AreAsTheySay()
    {
        var (ward, kitchen, order) = ShowPacks();

        Assert.Equal((1, 5m), (ward.Packs, ward.OverPurchase));
        Assert.Equal((17, 0.02m), (kitchen.Packs, kitchen.OverPurchase));
        Assert.Equal(Money.Of(11_985m, Currency.Sek), Assert.Single(order.Total.Amounts));
        Assert.Equal(new LocalDate(2026, 11, 23), order.OrderedOn);
    }

    private static (PackOrder Ward, PackOrder Kitchen, Order Order) ShowPacks()
    {
        // README
        var cod = new CatalogueItem(new ItemId("F1"), new SupplierId("SE:5599000239"), "Torskblock", new PackSize(Quantity.Kilograms(7.5m)))
        {
            Prices = [new CataloguePrice(Money.Of(705m, Currency.Sek), new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31))],
        };
        var portion = new Quantity(125m, UnitOfMeasure.Gram);

        var ward = cod.Pack.For(portion * 10m).Value;   // 1 pack for ten guests, and 6.25 kg are left over
        var kitchen = cod.Pack.For(portion * 1000m).Value;   // 17 packs for a thousand portions, and 2.5 kg are left over

        var today = new LocalDate(2026, 11, 23);
        var line = OrderLine.For(new OrderLineId("1"), cod, kitchen.Need, today).Value;
        var order = new Order(new OrderId("O-17"), today, new UnitId("Köket"), cod.Supplier, [line]) { Claim = new AgreementClaim(new AgreementId("RA-7")) };
        var total = order.Total;   // 11,985 SEK

        // end
        return total == MoneyTotals.Of(order.Lines.Select(one => one.Amount)) ? (ward, kitchen, order) : throw new InvalidOperationException();
    }
}
