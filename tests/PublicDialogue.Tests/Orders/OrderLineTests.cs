using System;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Changes;
using PublicDialogue.Orders;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Orders;

public sealed class OrderLineTests
{
    private static readonly LocalDate Day = new(2026, 11, 23);
    private static readonly OrderLineId One = new("1");

    private static readonly CatalogueItem Cod = new(new("F1"), Sample.Supplier, "Torskblock 7,5 kg", new(Quantity.Kilograms(7.5m)) { Increment = 2, Maximum = 20 })
    {
        Cpv = CpvCode.Parse("15221000"),
        Prices = [new(Sample.Sek(705m), from: null, Day)],
    };

    [Fact]
    public void Amount_ThirdOfAPrice_IsInCoins()
    {
        var line = new OrderLine(One, Quantity.Pieces(1m), new(Sample.Sek(10m), Quantity.Pieces(3m)));

        Assert.Equal(Sample.Sek(3.33m), line.Amount);
        Assert.Equal(Sample.Sek(3.34m), (line with { StatedAmount = Sample.Sek(3.34m) }).Amount);
    }

    [Fact]
    public void StatedAmount_OtherCurrency_Refuses() =>
        Assert.Throws<ArgumentException>(() => Sample.Line("1", 1m, 10m) with { StatedAmount = Money.Of(1m, Currency.Eur) });

    [Fact]
    public void OrderLine_PriceForSomethingElse_Refuses() =>
        Assert.Throws<ArgumentException>("price", () => new OrderLine(One, Sample.Packs(1m), new(Sample.Sek(10m), Quantity.Kilograms(1m))));

    [Fact]
    public void For_KitchenOfAThousandPortions_OrdersAnEvenNumberOfPacks()
    {
        var need = new Quantity(125_000m, UnitOfMeasure.Gram);
        var line = OrderLine.For(One, Cod, need, Day).Value;

        Assert.Equal((Sample.Packs(18m), Quantity.Kilograms(135m), Sample.Sek(12_690m), need), (line.Quantity, line.Content, line.Amount, line.Need));
        Assert.Equal((Cod.Id, Cod.Name, Cod.Cpv, Cod.Pack), (line.Item, line.ItemName, line.Cpv, line.Pack));
    }

    [Fact]
    public void For_MoreThanThePacksAllow_SaysWhy() => Assert.Equal(RefusalKind.PackMaximum, OrderLine.For(One, Cod, Quantity.Kilograms(151m), Day).Refusal?.Kind);

    [Fact]
    public void Of_DayAfterThePrice_IsRefused() =>
        Assert.Equal("Torskblock 7,5 kg has no price on 2026-11-24: order it on another day, or agree a price.", OrderLine.Of(One, Cod, 2, Day.PlusDays(1)).Refusal?.ToString());

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(22)]
    [InlineData(0)]
    public void Of_NumberThatThePackDoesNotAllow_IsRefused(int packs) => Assert.Equal(RefusalKind.PacksNotAllowed, OrderLine.Of(One, Cod, packs, Day).Refusal?.Kind);

    [Theory]
    [InlineData("AB", OrderResponseCode.Acknowledged)]
    [InlineData("AP", OrderResponseCode.Accepted)]
    [InlineData("ca", OrderResponseCode.ConditionallyAccepted)]
    [InlineData("RE", OrderResponseCode.Rejected)]
    [InlineData("XX", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Parse_Code_IsTheAnswer(string? code, OrderResponseCode? answer)
    {
        Assert.Equal(answer, OrderResponseCodes.Parse(code));
        Assert.Equal(code?.ToUpperInvariant(), answer?.Code() ?? code?.ToUpperInvariant());
    }

    [Fact]
    public void Code_NoSuchAnswer_Throws() => Assert.Throws<ArgumentOutOfRangeException>("answer", () => ((OrderResponseCode)7).Code());
}
