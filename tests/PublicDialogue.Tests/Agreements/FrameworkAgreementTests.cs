using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Changes;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using Xunit;
using static PublicDialogue.Tests.Agreements.Samples;

namespace PublicDialogue.Tests.Agreements;

public sealed class FrameworkAgreementTests
{
    [Fact]
    public void CallOff_PastTheCeiling_IsDoneAndWarns()
    {
        var justReached = Food.CallOff(Direct("1", A, 14_000_000m), Now);
        Assert.Single(justReached.Happened);
        Assert.True(justReached.Value.UseOf(justReached.Value.CalledOff) is { Status: CeilingStatus.Reached, UsedRatio: 1m });

        var passed = justReached.Value.CallOff(Direct("2", A, 0.01m), Now);
        var warning = Assert.IsType<CeilingPassed>(passed.Happened[1]);
        Assert.Equal((null, Sek(-0.01m)), (warning.Lot, warning.Use.Remaining));
        Assert.Equal(2, passed.Value.CallOffs.Count);
    }

    [Fact]
    public void CallOff_PastTheCeilingOfALot_WarnsOfThatLot()
    {
        var agreement = With(Named("1", new LotSupplier(A)) with { MaximumValue = Sek(100) }, Named("2", new LotSupplier(A)));
        var change = agreement.CallOff(Direct("1", A, 101m), Now);
        Assert.Equal(Lot, Assert.IsType<CeilingPassed>(change.Happened[1]).Lot);
        Assert.Equal((Sek(101), Sek(0)), (change.Value.CalledOffIn(Lot), change.Value.CalledOffIn(new LotId("2"))));
        Assert.Null(change.Value.UseOf(new LotId("2"), Sek(1)));
    }

    [Fact]
    public void CallOff_CreditOnceItIsPassed_DoesNotWarnAgain() =>
        Assert.Single((Food with { CallOffs = [Direct("1", A, 15_000_000m)] }).CallOff(Direct("2", A, -10m), Now).Happened);

    [Fact]
    public void UseOf_NoMaximum_IsNotKnownEvenWithAnEstimate() => Assert.Null((Food with { MaximumValue = null }).UseOf(Sek(1)));

    [Fact]
    public void UseOf_SpendOfALedger_LeavesTheRest() => Assert.Equal(Sek(695_825.61m), Food.UseOf(Sek(13_304_174.39m))!.Remaining);

    [Fact]
    public void CallOff_WhatTheStateForbids_IsRefused()
    {
        Refused(RefusalKind.LotNotInForce, Food, Direct("1", A, 1m, Ends.PlusDays(1)));
        Refused(RefusalKind.LotNotInForce, Food, Direct("1", A, 1m, Begins.PlusDays(-1)));
        Refused(RefusalKind.MayNotOrder, Food with { Orderers = [new UnitId("S01")] }, Direct("1", A, 1m));
        Refused(RefusalKind.SupplierNotInLot, Food, Direct("1", B, 1m));
        Refused(RefusalKind.CompetitionRequired, With(Food.Lots[0] with { Reopening = ReopeningOfCompetition.Required }), Direct("1", A, 1m));
        Refused(RefusalKind.NoReopening, Food, Competition(A));
        Refused(RefusalKind.SupplierNotInLot, With(Food.Lots[0] with { Reopening = ReopeningOfCompetition.Required }), Competition(A, B));
    }

    [Fact]
    public void CallOff_WrongArgument_Throws()
    {
        var taken = Food with { CallOffs = [Direct("1", A, 1m)] };
        Assert.Throws<ArgumentException>(() => taken.CallOff(Direct("1", A, 2m), Now));
        Assert.Throws<ArgumentException>(() => Food.CallOff(new DirectCallOff(new CallOffId("1"), new LotId("9"), Ward, Begins, A, Sek(1)), Now));
        Assert.Throws<ArgumentException>(() => Food.CallOff(new DirectCallOff(new CallOffId("1"), Lot, Ward, Begins, A, Money.Of(1m, Currency.Eur)), Now));
        Assert.Throws<ArgumentException>(() => new DirectCallOff(new CallOffId("1"), Lot, B, Begins, A, Sek(1)));
    }

    [Theory]
    [InlineData("V01", "AU", true)]
    [InlineData("V02", "AU", true)]
    [InlineData("V02", "AX", false)]
    [InlineData("V02", null, false)]
    public void MayOrder_UnitOrItsAuthority_IsAmongTheOrderers(string unit, string? authority, bool expected)
    {
        var agreement = Food with { Orderers = [new UnitId("V01"), new AuthorityId("AU")] };
        Assert.Equal(expected, agreement.MayOrder(new UnitId(unit), Lot, authority is null ? null : new AuthorityId(authority)));
    }

    // The wards may order under the agreement, but not bread.
    [Fact]
    public void MayOrder_LotForSome_NeedsBothLists()
    {
        var bread = Named("1", new LotSupplier(A)) with { Orderers = [new UnitId("S01")] };
        var agreement = With(bread) with { Orderers = [Ward, new UnitId("S01")] };
        Assert.False(agreement.MayOrder(Ward, Lot));
        Assert.True(agreement.MayOrder(new OrderingUnit(new UnitId("S01"), "School", new AuthorityId("AU")), Lot));
        Assert.False(Food.MayOrder(A, Lot));
        Assert.True(Food.MayOrder(Ward, Lot));
    }

    [Fact]
    public void GapsOn_WholeAgreement_IsNone() => Assert.Empty(Food.GapsOn(Begins));

    [Fact]
    public void GapsOn_BareAgreement_NamesOwnerMaximumAndLots() => Assert.Equal(
        [AgreementGapKind.NoOwner, AgreementGapKind.NoMaximum, AgreementGapKind.NoLot],
        new FrameworkAgreement(Food.Id, Food.Title, Food.Term, Currency.Sek) { EstimatedValue = Sek(5) }.GapsOn(Begins).Select(gap => gap.Kind));

    [Fact]
    public void GapsOn_Lots_NameWhatEachLacks()
    {
        var gaps = (With(Named("1"), Named("2", new LotSupplier(A), new LotSupplier(B))) with { CallOffs = [Direct("1", A, 1m) with { }] }).GapsOn(Begins);
        Assert.Equal([new AgreementGap(AgreementGapKind.NoSupplier, Lot), new AgreementGap(AgreementGapKind.NoCallOffRule, new LotId("2"))], gaps);
        Assert.Empty(With(Named("1")).GapsOn(Ends.PlusDays(1)));
    }

    [Fact]
    public void GapsOn_EveryLotCapped_HasAMaximum()
    {
        var capped = Named("1", new LotSupplier(A)) with { MaximumValue = Sek(1) };
        Assert.Empty((With(capped) with { MaximumValue = null }).GapsOn(Begins));
        Assert.Equal(AgreementGapKind.NoMaximum, Assert.Single((With(capped, Named("2", new LotSupplier(A))) with { MaximumValue = null }).GapsOn(Begins)).Kind);
    }

    [Fact]
    public void GapsOn_MaximumQuantity_IsAMaximum()
    {
        var tonnes = Quantity.Kilograms(90_000);
        Assert.Empty((Food with { MaximumValue = null, MaximumQuantity = tonnes }).GapsOn(Begins));
        Assert.Empty((With(Food.Lots[0] with { MaximumQuantity = tonnes }) with { MaximumValue = null }).GapsOn(Begins));
        Assert.Throws<ArgumentException>(() => Food with { MaximumQuantity = Quantity.Kilograms(0) });
    }

    [Fact]
    public void GapsOn_OwnerWhoLeft_IsToldApartFromNone()
    {
        var left = Food with { Owner = new AgreementOwner(new ContactPerson("Buyer") { Until = Begins }) };
        Assert.Empty(left.GapsOn(Begins));
        Assert.Equal(AgreementGapKind.OwnerLeft, Assert.Single(left.GapsOn(Begins.PlusDays(1))).Kind);
    }

    [Fact]
    public void GapsOn_CallOffInNoLot_IsNamed() => Assert.Contains(
        new AgreementGap(AgreementGapKind.CallOffOutsideLots, Lot), (With(Named("2", new LotSupplier(A))) with { CallOffs = [Direct("1", A, 1m)] }).GapsOn(Begins));

    [Fact]
    public void NameOwner_Person_IsInTheAgreementAndNotInTheLog()
    {
        var person = new ContactPerson("Buyer") { Person = new PersonId("p1"), Name = "Lena Exempel", Email = "lena@havsvik.example", Telephone = "1" };
        var change = Food.NameOwner(new AgreementOwner(person).Or(person), Now);
        Assert.Equal("Lena Exempel", change.Value.Owner!.Contact.Name);
        var told = Assert.IsType<AgreementOwnerNamed>(Assert.Single(change.Happened)).Owner;
        Assert.All([told.Contact, told.Fallbacks[0]], contact => Assert.Equal(new ContactPerson("Buyer") { Person = new PersonId("p1") }, contact));
    }

    [Fact]
    public void Anonymise_OwnerWhoLeft_KeepsTheFunction()
    {
        var left = Food with { Owner = new AgreementOwner(new ContactPerson("Buyer") { Name = "Lena Exempel", Until = Begins }) };
        Assert.Equal("Lena Exempel", left.Anonymise(Begins).Owner!.Contact.Name);
        Assert.Equal(new ContactPerson("Buyer") { Until = Begins }, left.Anonymise(Begins.PlusDays(1)).Owner!.Contact);
        Assert.Null((Food with { Owner = null }).Anonymise(Begins).Owner);
    }

    [Fact]
    public void Amounts_OtherCurrencyOrNothing_AreRefused()
    {
        var euro = Money.Of(1m, Currency.Eur);
        Assert.Throws<ArgumentException>(() => Food with { MaximumValue = euro });
        Assert.Throws<ArgumentException>(() => Food with { MaximumValue = Sek(0) });
        Assert.Throws<ArgumentException>(() => Food with { EstimatedValue = euro });
        Assert.Throws<ArgumentException>(() => With(Food.Lots[0] with { EstimatedValue = euro }));
        Assert.Throws<ArgumentException>(() => With(Food.Lots[0], Food.Lots[0]));
    }

    [Fact]
    public void Equals_SameContent_IsEqual() => Assert.Equal(Food, Food with { Lots = [Named("1", new LotSupplier(A))] });

    private static MiniCompetition Competition(params SupplierId[] invited) => new(new CallOffId("1"), Lot, Ward, Begins, invited, Now);

    private static void Refused(RefusalKind expected, FrameworkAgreement agreement, CallOff callOff) => Assert.Equal(expected, agreement.CallOff(callOff, Now).Refusal?.Kind);
}
