using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using Xunit;
using static PublicDialogue.Tests.Agreements.Samples;

namespace PublicDialogue.Tests.Agreements;

public sealed class AgreementOffersTests
{
    private static readonly ProductId Cod = new("cod");

    private static readonly OrderingUnit School = new(new UnitId("S01"), "Strandskolan", new AuthorityId("AU"));

    private static readonly LocalDate Replaced = new(2025, 4, 1);

    private static readonly FrameworkAgreement Frozen = With(
        Named("2", new LotSupplier(A) { Until = Replaced.PlusDays(-1) }, new LotSupplier(B) { From = Replaced }) with
        {
            Cpv = [CpvCode.Parse("15220000-6")],
            Except = [CpvCode.Parse("15221000-3")],
            Orderers = [School.Id],
        },
        Named("3", new LotSupplier(B)) with { Cpv = [CpvCode.Parse("15000000")] }) with
    {
        Catalogue = Catalogue.Of(Item("F1", A, "2"), Item("F2", B, "2"), Item("F3", B, "3"), Item("F4", C, "3"), Item("F5", B, lot: null)),
    };

    [Theory]
    [InlineData(-1, "F1 F3")]
    [InlineData(0, "F2 F3")]
    public void OfferedTo_SupplierReplaced_IsWhoIsThereThatDay(int days, string expected) => Assert.Equal(expected, Offered(Frozen, School, Replaced.PlusDays(days)));

    [Fact]
    public void OfferedTo_UnitOutsideALot_SeesTheOthers() =>
        Assert.Equal("F3", Offered(Frozen, new OrderingUnit(Ward, "Ward", new AuthorityId("AU")), Replaced));

    [Fact]
    public void OfferedTo_NotInForce_IsNothing() => Assert.Equal("", Offered(Frozen, School, Ends.PlusDays(1)));

    [Fact]
    public void OfferedTo_OneLot_TakesItemsThatNameNone() =>
        Assert.Equal("F2 F5", Offered(Frozen with { Lots = [Frozen.Lots[0]] }, School, Replaced));

    [Theory]
    [InlineData("15229000", "2 3")]
    [InlineData("15221000", "3")]
    [InlineData("15110000", "3")]
    [InlineData("39000000", "")]
    public void LotsFor_Code_IsInTheBranchAndNotTakenOut(string code, string expected) =>
        Assert.Equal(expected, string.Join(' ', Frozen.LotsFor(CpvCode.Parse(code), Begins).Select(lot => lot.Id)));

    [Fact]
    public void Covers_CodeAboveTheLot_IsNot() => Assert.False(Frozen.Lots[0].Covers(CpvCode.Parse("15000000")));

    [Fact]
    public void Catalogue_OtherCurrency_IsRefused() => Assert.Throws<ArgumentException>(() => new FrameworkAgreement(Food.Id, Food.Title, Food.Term, Currency.Eur) { Catalogue = Frozen.Catalogue });

    [Fact]
    public void GapsOn_ItemOfAnotherLot_IsNamed() =>
        Assert.Equal([new AgreementGap(AgreementGapKind.ItemOutsideLots, new LotId("3"))], (Frozen with { Lots = [Frozen.Lots[0]] }).GapsOn(Begins));

    [Fact]
    public void Needs_ProductTwiceOrNothing_AreRefused()
    {
        var need = new Need(Cod, Quantity.Kilograms(3));
        Assert.Equal([need], (School with { Needs = [need] }).Needs);
        Assert.Throws<ArgumentException>(() => School with { Needs = [need, new Need(Cod, Quantity.Kilograms(1))] });
        Assert.Throws<ArgumentException>(() => new Need(Cod, Quantity.Kilograms(0)));
    }

    private static CatalogueItem Item(string id, SupplierId supplier, string? lot) =>
        new(new ItemId(id), supplier, "Torskblock", new PackSize(Quantity.Kilograms(7.5m)))
        {
            Lot = lot is null ? null : new LotId(lot),
            Product = Cod,
            Prices = [CataloguePrice.Always(Sek(705))],
        };

    private static string Offered(FrameworkAgreement agreement, OrderingUnit unit, LocalDate day) =>
        string.Join(' ', agreement.OfferedTo(unit, Cod, day).Select(item => item.Id));
}
