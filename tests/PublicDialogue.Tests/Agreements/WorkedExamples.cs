using System.Linq;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Changes;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using Xunit;
using static PublicDialogue.Tests.Agreements.Samples;

namespace PublicDialogue.Tests.Agreements;

/// <summary>One framework of each type that is called off once: with one supplier, several by ranking and by key, by mini-competition, mixed; and a dynamic purchasing system.</summary>
public sealed class WorkedExamples
{
    private static readonly Instant Deadline = Instant.FromUtc(2026, 11, 20, 11, 0);

    private static readonly LocalDate InvitedOn = new(2026, 11, 9);

    [Fact]
    public void SingleSupplier_CallsOffDirectly()
    {
        var after = With(AgreementLot.Of(Lot, LocalizedText.Of(Language.Swedish, "Mjölk"), A)).CallOff(Direct("A-1", A, 250_000m), Now).Value;

        Assert.Equal(Sek(13_750_000m), after.UseOf(after.CalledOff)!.Remaining);
    }

    [Fact]
    public void SeveralByRanking_AskTheSecondWhenTheFirstCannot()
    {
        var after = With(Named("1", LotSupplier.Ranked(A, 1), LotSupplier.Ranked(B, 2))).CallOff(Direct("A-1", B, 250_000m) with { Declined = [A] }, Now).Value;

        Assert.Equal(B, Assert.Single(after.CallOffs).Supplier);
    }

    [Fact]
    public void SeveralByKey_GiveTheNextToWhoIsFurthestBehind()
    {
        var after = With(Named("1", LotSupplier.ByKey(A, Share.FromPercent(60)), LotSupplier.ByKey(B, Share.FromPercent(40)))).CallOff(Direct("A-1", A, 250_000m), Now).Value;

        Assert.Equal(B, after.NextOn(Lot, Begins, Sek(250_000m))?.Supplier);
    }

    [Fact]
    public void SeveralByMiniCompetition_AwardAfterTheDeadline()
    {
        var open = With(Competing(ReopeningOfCompetition.Required, A, B, C)).CallOff(Competition(A, B, C), Now).Value;

        var received = open
            .Receive(new CallOffId("A-1"), new CallOffTender(A, Deadline - Duration.FromHours(3)) { Price = Sek(310_000m) }).Value
            .Receive(new CallOffId("A-1"), new CallOffTender(B, Deadline - Duration.Epsilon) { Price = Sek(290_000m) }).Value;
        var awarded = received.Award(new CallOffId("A-1"), new CallOffAward(B, Sek(290_000m), InvitedOn.PlusDays(14)) { Reason = "Lowest price" }, Now);

        Assert.Equal((B, Sek(290_000m)), (awarded.Value.CallOffs[0].Supplier, awarded.Value.CalledOff));
        Assert.Equal(RefusalKind.TenderTooLate, received.Receive(new CallOffId("A-1"), new CallOffTender(C, Deadline)).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotInvited, open.Receive(new CallOffId("A-1"), new CallOffTender(new SupplierId("D"), Deadline)).Refusal?.Kind);
        Assert.Equal(RefusalKind.TendersClosed, received.Award(new CallOffId("A-1"), new CallOffAward(B, Sek(1), InvitedOn), Deadline - Duration.Epsilon).Refusal?.Kind);
        Assert.Equal(RefusalKind.NoTenderFrom, received.Award(new CallOffId("A-1"), new CallOffAward(C, Sek(1), InvitedOn), Deadline).Refusal?.Kind);
        Assert.Equal(RefusalKind.CallOffAwarded, awarded.Value.Award(new CallOffId("A-1"), new CallOffAward(A, Sek(1), InvitedOn), Now).Refusal?.Kind);
        Assert.Equal(RefusalKind.CallOffAwarded, awarded.Value.Receive(new CallOffId("A-1"), new CallOffTender(A, Deadline)).Refusal?.Kind);
    }

    [Fact]
    public void Mixed_CallsOffSmallNeedsDirectlyAndLargeOnesByCompetition()
    {
        var mixed = With(Named("1", LotSupplier.Ranked(A, 1), LotSupplier.Ranked(B, 2)) with { Reopening = ReopeningOfCompetition.Mixed });

        var after = mixed.CallOff(Direct("A-2", A, 40_000m), Now).Value.CallOff(Competition(A, B), Now).Value;

        Assert.Equal((Sek(40_000m), 2), (after.CalledOff, after.CallOffs.Count));
    }

    [Fact]
    public void DynamicPurchasingSystem_AdmitsAllTheTimeAndInvitesAll()
    {
        var system = With(Competing(ReopeningOfCompetition.Required, A)) with { Technique = PurchasingTechnique.DynamicPurchasingSystem, MaximumValue = null };

        var admitted = system.Admit(Lot, new LotSupplier(B) { From = InvitedOn }, Now);

        Assert.IsType<SupplierAdmitted>(Assert.Single(admitted.Happened));
        Assert.True(admitted.Value.CallOff(Competition(A, B), Now).IsDone);
        Assert.Equal(RefusalKind.NotAllInvited, admitted.Value.CallOff(Competition(A), Now).Refusal?.Kind);
        Assert.Equal(RefusalKind.CompetitionRequired, admitted.Value.CallOff(Direct("A-3", A, 1m), Now).Refusal?.Kind);
        Assert.Equal(RefusalKind.ClosedToSuppliers, Food.Admit(Lot, new LotSupplier(B), Now).Refusal?.Kind);
        Assert.Equal(RefusalKind.AgreementEnded, system.Admit(Lot, new LotSupplier(B) { From = Ends.PlusDays(1) }, Now).Refusal?.Kind);
        Assert.Empty(admitted.Value.GapsOn(InvitedOn));
    }

    private static AgreementLot Competing(ReopeningOfCompetition reopening, params SupplierId[] suppliers) =>
        Named("1", [.. suppliers.Select(supplier => new LotSupplier(supplier))]) with { Reopening = reopening };

    private static MiniCompetition Competition(params SupplierId[] invited) =>
        new(new CallOffId("A-1"), Lot, Ward, InvitedOn, invited, Deadline) { EstimatedValue = Sek(300_000m) };
}
