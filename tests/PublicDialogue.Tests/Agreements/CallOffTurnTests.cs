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

public sealed class CallOffTurnTests
{
    private static readonly FrameworkAgreement Ranked = With(Named("1", LotSupplier.Ranked(B, 2), LotSupplier.Ranked(A, 1), LotSupplier.Ranked(C, 3)));

    private static readonly FrameworkAgreement ByKey = With(Named(
        "1", LotSupplier.ByKey(A, Share.FromPercent(50)), LotSupplier.ByKey(B, Share.FromPercent(30)), LotSupplier.ByKey(C, Share.FromPercent(20))));

    [Fact]
    public void TurnOn_Ranking_IsByPlace() => Assert.Equal([A, B, C], Ranked.TurnOn(Lot, Begins, Sek(1)).Select(supplier => supplier.Supplier));

    [Fact]
    public void NextOn_WhoDeclined_IsPassedOver()
    {
        Assert.Equal(A, Ranked.NextOn(Lot, Begins, Sek(1))?.Supplier);
        Assert.Equal(C, Ranked.NextOn(Lot, Begins, Sek(1), A, B)?.Supplier);
        Assert.Null(Ranked.NextOn(Lot, Begins, Sek(1), A, B, C));
    }

    // Of ten equal call-offs 5, 3 and 2; before the fifth A and B are both half a call-off behind, and A has the greater share.
    [Fact]
    public void NextOn_KeyOfFiftyThirtyTwenty_GivesFiveThreeTwoOfTen()
    {
        var agreement = ByKey;
        for (int at = 0; at < 10; at++)
        {
            var next = agreement.NextOn(Lot, Begins, Sek(1_000))!.Supplier;
            agreement = agreement.CallOff(Direct("c" + at, next, 1_000m), Now).Value;
        }

        Assert.Equal("A B C A A B A C B A", string.Join(' ', agreement.CallOffs.Select(callOff => callOff.Supplier)));
    }

    [Fact]
    public void TurnOn_OneAlone_IsItsTurnWithoutARule() => Assert.Equal(A, Assert.Single(Food.TurnOn(Lot, Begins, Sek(1))).Supplier);

    [Fact]
    public void TurnOn_CompetitionOrNoRule_IsNobodys()
    {
        Assert.Empty(With(Ranked.Lots[0] with { Reopening = ReopeningOfCompetition.Required }).TurnOn(Lot, Begins, Sek(1)));
        Assert.Empty(With(Named("1", new LotSupplier(A), new LotSupplier(B))).TurnOn(Lot, Begins, Sek(1)));
        Assert.Empty((Ranked with { Technique = PurchasingTechnique.DynamicPurchasingSystem }).TurnOn(Lot, Begins, Sek(1)));
        Assert.Empty(With(Named("1")).TurnOn(Lot, Begins, Sek(1)));
    }

    // B left and C came: what A got before the change does not count against it, nor does C catch up on two years.
    [Fact]
    public void TurnOn_SupplierReplaced_CountsFromTheChange()
    {
        var change = Begins.PlusYears(1);
        var agreement = With(Named(
            "1",
            LotSupplier.ByKey(A, Share.FromPercent(60)),
            LotSupplier.ByKey(B, Share.FromPercent(40)) with { Until = change.PlusDays(-1) },
            LotSupplier.ByKey(C, Share.FromPercent(40)) with { From = change }));
        agreement = agreement with { CallOffs = [Direct("1", A, 600_000m), Direct("2", B, 400_000m)] };
        Assert.Equal(A, agreement.NextOn(Lot, change, Sek(100_000))?.Supplier);
        Assert.Equal(C, agreement.CallOff(Direct("3", A, 100_000m, change), Now).Value.NextOn(Lot, change, Sek(100_000))?.Supplier);
    }

    [Fact]
    public void TurnOn_EquallyFarBehind_GoesToTheGreaterShareThenTheKey()
    {
        var equal = With(Named("1", LotSupplier.ByKey(B, Share.Of(1, 3)), LotSupplier.ByKey(A, Share.Of(1, 3)), LotSupplier.ByKey(C, Share.Of(1, 3))));
        Assert.Equal([A, B, C], equal.TurnOn(Lot, Begins, Sek(1)).Select(supplier => supplier.Supplier));
    }

    [Fact]
    public void Replace_AfterAMerger_TakesThePlaceInTheRanking()
    {
        var d = new SupplierId("D");
        var on = Begins.PlusYears(1);
        var change = Ranked.Replace(Lot, B, d, on, "B was merged into D", Now);
        Assert.Equal([A, B, C], change.Value.TurnOn(Lot, on.PlusDays(-1), Sek(1)).Select(supplier => supplier.Supplier));
        Assert.Equal([A, d, C], change.Value.TurnOn(Lot, on, Sek(1)).Select(supplier => supplier.Supplier));
        Assert.Equal(new SupplierReplaced(Ranked.Id, Lot, B, d, on, Now), change.Happened[1]);
        Assert.Equal(AmendmentVerdict.NoLimit, Assert.Single(change.Value.CheckAmendments()).Verdict);
    }

    [Fact]
    public void Replace_OnItsFirstDay_LeavesNothingOfIt()
    {
        var agreement = With(Named("1", new LotSupplier(A) { From = Begins }));
        Assert.Equal([new LotSupplier(B) { From = Begins }], agreement.Replace(Lot, A, B, Begins, "Purchase out of insolvency", Now).Value.Lots[0].Suppliers);
    }

    [Fact]
    public void Replace_NotThereOrOver_IsRefused()
    {
        Assert.Equal(RefusalKind.SupplierNotInLot, Food.Replace(Lot, B, C, Begins, "x", Now).Refusal?.Kind);
        Assert.Equal(RefusalKind.AgreementEnded, Food.Replace(Lot, A, C, Ends.PlusDays(1), "x", Now).Refusal?.Kind);
        Assert.Equal(RefusalKind.AgreementEnded, Food.Replace(Lot, B, C, Ends.PlusDays(1), "x", Now).Refusal?.Kind);
        Assert.Throws<ArgumentException>(() => Ranked.Replace(Lot, A, B, Begins, "x", Now));
    }

    [Fact]
    public void CallOff_OutOfRank_IsRefusedWithWhoIsNext()
    {
        var refused = Ranked.CallOff(Direct("1", C, 1m) with { Declined = [A] }, Now);
        Assert.Equal((RefusalKind.NotNextInRanking, "C", "B"), (refused.Refusal!.Kind, refused.Refusal.Arguments[0], refused.Refusal.Arguments[1]));
        Assert.True(Ranked.CallOff(Direct("1", C, 1m) with { Declined = [A, B] }, Now).IsDone);
    }

    [Fact]
    public void TurnOn_OtherCurrency_Throws() => Assert.Throws<ArgumentException>(() => ByKey.TurnOn(Lot, Begins, Money.Of(1m, Currency.Dkk)));

    [Fact]
    public void Suppliers_Faults_AreRefused()
    {
        Refuses("twice", new LotSupplier(A), new LotSupplier(A));
        Refuses("one place", LotSupplier.Ranked(A, 1), LotSupplier.Ranked(B, 1));
        Refuses("not both", LotSupplier.Ranked(A, 1), LotSupplier.ByKey(B, Share.All));
        Refuses("more than the whole", LotSupplier.ByKey(A, Share.FromPercent(60)), LotSupplier.ByKey(B, Share.FromPercent(40.1m)));
        Refuses("before its first", new LotSupplier(A) { From = Begins, Until = Begins.PlusDays(-1) });
        Assert.Throws<ArgumentException>(() => LotSupplier.Ranked(A, 0));
        Assert.Throws<ArgumentException>(() => LotSupplier.ByKey(A, Share.None));
    }

    [Fact]
    public void Suppliers_OneAfterTheOther_MayShareAPlace() => Assert.Equal(2, Named(
        "1", LotSupplier.Ranked(A, 1) with { Until = Begins }, LotSupplier.Ranked(B, 1) with { From = Begins.PlusDays(1) }).Suppliers.Count);

    private static void Refuses(string why, params LotSupplier[] suppliers) =>
        Assert.Contains(why, Assert.Throws<ArgumentException>(() => Named("1", suppliers)).Message, StringComparison.Ordinal);
}
