using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Agreements;

public sealed class CatalogueTests
{
    private static readonly SupplierId Fisher = new("SE:5599000239");
    private static readonly SupplierId Other = new("SE:5599000313");
    private static readonly ProductId Cod = new("cod");
    private static readonly LocalDate LastDay = new(2025, 3, 31);

    private static readonly CatalogueItem Block = new(new("F1"), Fisher, "Torskblock 7,5 kg", new(Quantity.Kilograms(7.5m)))
    {
        Lot = new("2"),
        Cpv = CpvCode.Parse("15221000"),
        Product = Cod,
        Prices =
        [
            new(Sek(705m), new(2024, 1, 1), LastDay),
            new(Sek(741m), LastDay.PlusDays(1), until: null),
        ],
    };

    private static readonly CatalogueItem Fillet = new(new("F1"), Other, "Torskfilé 500 g", new(new Quantity(500m, UnitOfMeasure.Gram)))
    {
        Product = Cod,
        Prices = [new(Sek(62m), LastDay, LastDay)],
    };

    private static readonly CatalogueItem Bread = new(new("B1"), Other, "Bröd", new(Quantity.Pieces(1m))) { Cpv = CpvCode.Parse("15811000") };

    private static readonly Catalogue All = Catalogue.Of(Block, Fillet, Bread);

    [Theory]
    [InlineData(2023, 12, 31, null)]
    [InlineData(2024, 1, 1, 705)]
    [InlineData(2025, 3, 31, 705)]
    [InlineData(2025, 4, 1, 741)]
    [InlineData(2099, 1, 1, 741)]
    public void PriceOn_BothEnds_BelongToThePrice(int year, int month, int day, int? price) =>
        Assert.Equal((decimal?)price, Block.PriceOn(new(year, month, day))?.Amount);

    [Fact]
    public void Prices_TwoOnOneDay_Refuses()
    {
        Assert.Throws<ArgumentException>("prices", () => Block with { Prices = [new(Sek(1m), LastDay, LastDay), new(Sek(2m), from: null, LastDay)] });
        Assert.Throws<ArgumentException>("prices", () => Block with { Prices = [CataloguePrice.Always(Sek(1m)), CataloguePrice.Always(Sek(1m))] });
        Assert.Equal(2, (Block with { Prices = [new(Sek(2m), LastDay.PlusDays(1), null), new(Sek(1m), null, LastDay)] }).Prices.Count);
    }

    [Fact]
    public void CataloguePrice_NegativeOrTurnedRound_Refuses()
    {
        Assert.Throws<ArgumentException>("amount", () => CataloguePrice.Always(Sek(-1m)));
        Assert.Throws<ArgumentException>("until", () => new CataloguePrice(Sek(1m), LastDay, LastDay.PlusDays(-1)));
    }

    [Fact]
    public void Find_SupplierAndItem_AreTheKeyTogether()
    {
        Assert.Equal([Fillet], All.Find(Other, new("F1")));
        Assert.Equal(Block, All.Find(Fisher, new("F1"), LastDay));
        Assert.Null(All.Find(Other, new("F1"), LastDay.PlusDays(1)));
        Assert.Empty(All.Find(Fisher, new("B1")));
    }

    [Fact]
    public void Find_ItemThatChangedItsPack_IsTheOneOfTheDay()
    {
        var smaller = new CatalogueItem(Block.Id, Fisher, Block.Name, new(Quantity.Kilograms(5m))) { Prices = [new(Sek(500m), LastDay.PlusYears(1), until: null)] };
        var catalogue = Catalogue.Of(Block with { Prices = [new(Sek(705m), from: null, LastDay)] }, smaller);

        Assert.Equal(Quantity.Kilograms(7.5m), catalogue.Find(Fisher, new("F1"), LastDay)?.Pack.Content);
        Assert.Equal(Quantity.Kilograms(5m), catalogue.Find(Fisher, new("F1"), LastDay.PlusYears(1))?.Pack.Content);
    }

    [Fact]
    public void PacksOf_Product_AreThoseWithAPriceThatDay()
    {
        Assert.Equal([Block, Fillet], All.PacksOf(Cod, LastDay));
        Assert.Equal([Block], All.PacksOf(Cod, LastDay.PlusDays(1)));
        Assert.Empty(All.PacksOf(new("herring"), LastDay));
    }

    [Fact]
    public void Under_Branch_LeavesOutWhatHasNoCode() => Assert.Equal([Block, Bread], All.Under(CpvCode.Parse("15000000")));

    [Fact]
    public void Catalogue_IsEqualByItsItems()
    {
        Assert.Equal(Catalogue.Of(Block, Fillet, Bread), All);
        Assert.Equal(All, Catalogue.Empty.With(Block).With(Fillet, Bread));
        Assert.NotEqual(Catalogue.Of(Fillet, Block, Bread), All);
        Assert.Equal(Catalogue.Of(Block, Fillet, Bread).GetHashCode(), All.GetHashCode());
    }

    [Fact]
    public void Catalogue_ListThatIsChangedAfterwards_StaysAsItWas()
    {
        List<CatalogueItem> list = [Block];
        var catalogue = new Catalogue(list);
        list.Add(Bread);

        Assert.Single(catalogue.Items);
    }

    [Fact]
    public void Find_EveryOneOfTenThousandItems_LooksAtFewOfThem()
    {
        var catalogue = new Catalogue([.. Enumerable.Range(0, 10_000).Select(number =>
            new CatalogueItem(new($"A{number}"), Other, Bread.Name, Bread.Pack) { Product = new($"P{number / 4}"), Prices = [CataloguePrice.Always(Sek(number))] })]);

        // Ten thousand look-ups that each went through the list would be a hundred million comparisons of items.
        for (int number = 0; number < 10_000; number++)
        {
            Assert.Equal(number, catalogue.Find(Other, new($"A{number}"), LastDay)!.PriceOn(LastDay)!.Amount);
        }

        Assert.Equal(4, catalogue.PacksOf(new("P2499"), LastDay).Count);
    }

    private static Money Sek(decimal amount) => Money.Of(amount, Currency.Sek);
}
