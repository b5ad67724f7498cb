using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Agreements;
using PublicDialogue.Changes;
using PublicDialogue.Orders;
using PublicDialogue.Quantities;
using PublicDialogue.Tests.Agreements;
using Xunit;

namespace PublicDialogue.Tests.Orders;

public sealed class CeilingUseTests
{
    private static readonly Order Under = Sample.Order("O-1", Sample.Line("1", 2m, 400m)) with { Claim = new(Sample.Food) { Lot = new("2") } };

    private static readonly Order Mixed = Sample.Order(
        "O-2", Sample.Line("1", 1m, 100m) with { Claim = new(Sample.Food) }, Sample.Line("2", 1m, 900m), Sample.Line("3", 1m, 50m) with { Claim = new(new("RA-8")) });

    private static readonly Order[] All = [Under, Mixed, Sample.Order("O-3", Sample.Line("1", 1m, 77m))];

    [Fact]
    public void OrdersUnder_Agreement_AreThoseThatClaimItSomewhere() => Assert.Equal([Under, Mixed], All.OrdersUnder(Sample.Food));

    [Fact]
    public void LinesUnder_OwnClaim_GoesBeforeTheOrders() => Assert.Equal(["O-1/1", "O-2/1"], Lines(Sample.Food));

    [Fact]
    public void LinesUnder_LineClaimsAnotherAgreement_IsUnderThatOne() => Assert.Equal(["O-2/3"], Lines(new("RA-8")));

    [Theory]
    [InlineData(901, CeilingStatus.Within, 1, 0)]
    [InlineData(900, CeilingStatus.Reached, 0, 0)]
    [InlineData(899, CeilingStatus.Exceeded, -1, 1)]
    public void Of_JustUnderAtAndOver_SaysHowItStands(int ceiling, CeilingStatus status, int remaining, int over)
    {
        var use = UseOf(Sample.Sek(ceiling), All).Value;

        Assert.Equal((status, Sample.Sek(900m), Sample.Sek(remaining), Sample.Sek(over)), (use.Status, use.Used, use.Remaining, use.OverBy));
    }

    [Fact]
    public void Of_SampleFigures_AgreeWithTheirShare() => Assert.Equal(
        0.950298m, Math.Round(new CeilingUse(Sample.Sek(14_000_000m), Sample.Sek(13_304_174.39m)).UsedRatio, 6));

    [Fact]
    public void After_OneMoreOrder_WarnsAndBlocksNothing()
    {
        var use = UseOf(Sample.Sek(1_000m), All).Value.After(Sample.Sek(150m));

        Assert.Equal((CeilingStatus.Exceeded, Sample.Sek(50m), 1.05m), (use.Status, use.OverBy, use.UsedRatio));
    }

    [Fact]
    public void Of_CreditNote_GivesRoomAgain()
    {
        var credited = Under.Credit(new(new("K-1"), new(2026, 12, 1), [new(new("1"), Sample.Sek(300m))]), default).Value;

        Assert.Equal(Sample.Sek(500m), UseOf(Sample.Sek(1_000m), [credited]).Value.Used);
    }

    [Fact]
    public void Of_LineInAnotherCurrency_IsRefusedOnlyWhereItIsUnderTheAgreement()
    {
        var euro = new OrderLine(new("1"), Sample.Packs(1m), new(Money.Of(5m, Currency.Eur), Sample.Packs(1m)));
        var refused = UseOf(Sample.Sek(1_000m), [Under, Sample.Order("O-9", euro) with { Claim = new(Sample.Food) }]);

        Assert.Equal("5 EUR is not in SEK: convert it first.", refused.Refusal?.ToString());
        Assert.True(UseOf(Sample.Sek(1_000m), [Under, Sample.Order("O-9", euro)]).IsDone);
    }

    [Fact]
    public void CeilingUse_NoCeilingOrOtherCurrency_Throws()
    {
        Assert.Throws<ArgumentException>("ceiling", () => new CeilingUse(Sample.Sek(0m), Sample.Sek(0m)));
        Assert.Throws<ArgumentException>("used", () => new CeilingUse(Sample.Sek(1m), Money.Zero(Currency.Eur)));
    }

    [Fact]
    public void UseOf_Agreement_TakesItsMaximumAndTheOrdersThatClaimIt()
    {
        var agreement = Samples.Food;
        var order = Sample.Order("O-1", Sample.Line("1", 2m, 400m)) with { Claim = new(agreement.Id) };

        Assert.Equal(new CeilingUse(agreement.MaximumValue!, Sample.Sek(800m)), agreement.UseOf([order])?.Value);
        Assert.Null((agreement with { MaximumValue = null }).UseOf([order]));
    }

    [Fact]
    public void Total_OfManyOrders_IsByCurrency()
    {
        var euro = new OrderLine(new("1"), Sample.Packs(3m), new(Money.Of(5m, Currency.Eur), Sample.Packs(1m)));

        Assert.Equal("15 EUR + 800 SEK", new[] { Under, Sample.Order("O-9", euro) }.Total().ToString());
    }

    [Fact]
    public void OrderedLine_LineOfAnotherOrder_Throws() => Assert.Throws<ArgumentException>("line", () => new OrderedLine(Under, Mixed.Lines[1]));

    private static Change<CeilingUse> UseOf(Money ceiling, IEnumerable<Order> orders) => orders.CeilingUse(Sample.Food, ceiling);

    private static IEnumerable<string> Lines(AgreementId agreement) => All.LinesUnder(agreement).Select(bought => $"{bought.Order.Id}/{bought.Line.Id}");
}
