using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Changes;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;
using PublicDialogue.Tendering;
using Xunit;

namespace PublicDialogue.Tests.Tendering;

/// <summary>Three tenders for coffee machines: one is chosen, one is dearer, one is inadmissible.</summary>
public sealed class TenderAwardTests
{
    private static readonly LocalDate Decided = new(2026, 11, 20);
    private static readonly LocalDate Sent = new(2026, 11, 23);
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 23, 11, 0);
    private static readonly SupplierId Winner = new("DK:10000001");

    private static readonly ReceivedTender First = new(new("T1"), Winner) { Points = 92.5m, Price = Money.Of(3_900_000m, Currency.Dkk) };
    private static readonly ReceivedTender Second = new(new("T2"), new("DK:10000002")) { Points = 88m };
    private static readonly ReceivedTender Third = new(new("T3"), new("DK:10000003")) { Points = 95m, InadmissibleBecause = Text("Kom en time for sent") };

    private static readonly AwardDecision Chosen = new(Decided, new WinnerChosen([First.Id])) { Tenders = [First, Second, Third] };

    private static readonly TenderAward Award = new(new("2026-17"), new("Kaffemaskiner til rådhuset") { Jurisdiction = Jurisdiction.Denmark, Procedure = Procedure.Open });

    private static readonly AwardDecision Told = Chosen with { Notifications = [Letter(First), Letter(Second), Letter(Third)] };

    [Fact]
    public void Faults_AwardInOrder_AreNone() => Assert.Empty(With(Told with { Contract = Contract(new(2026, 12, 4)) }).Faults());

    [Fact]
    public void Faults_ContractOnTheLastDayOfTheStandstill_SayHowLongItLasts()
    {
        var fault = Assert.Single(With(Told with { Contract = Contract(new(2026, 12, 3)) }).Faults());

        Assert.Equal(
            "The contract was concluded on 2026-12-03 and could be from 2026-12-04 at the earliest (Directive 89/665/EEC art. 2a(2); lov om Klagenævnet for Udbud § 3): it can be declared ineffective.",
            fault.ToString());
        Assert.Contains("standstill", With(Told with { Contract = Contract(new(2026, 12, 3)), Notifications = [Letter(First)] }).Faults()[^1].Text(new CultureInfo("da")), StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_OneToldByLetter_LastFifteenDays() => Assert.Equal(
        AwardFaultKind.ConcludedInStandstill,
        Assert.Single(With(Told with { Contract = Contract(new(2026, 12, 4)), Notifications = [Letter(First), Letter(Second) with { IsElectronic = false }, Letter(Third)] }).Faults()).Kind);

    [Fact]
    public void Faults_ContractBeforeEverybodyWasTold_NameWhoWasNot() => Assert.Equal(
        [AwardFaultKind.TendererNotTold, AwardFaultKind.ConcludedUntold],
        Kinds(Chosen with { Notifications = [Letter(First), Letter(Second)], Contract = Contract(new(2027, 3, 1)) }));

    [Fact]
    public void Faults_LoserWhoIsNotToldWhoWon_AreFound() => Assert.Equal(
        [AwardFaultKind.WinnerNotNamed], Kinds(Told with { Notifications = [Letter(First), Letter(Second) with { NamedWinners = [] }, Letter(Third) with { NamedWinners = [] }] }));

    [Fact]
    public void Faults_WrongWinner_AreFound()
    {
        Assert.Equal([AwardFaultKind.BetterPassedOver], Kinds(Chosen with { Tenders = [First with { Points = 80m }, Second, Third] }, told: true));
        Assert.Equal([AwardFaultKind.BetterPassedOver], Kinds(Chosen with { Tenders = [First with { Rank = 2 }, Second with { Rank = 1 }, Third] }, told: true));
        Assert.Equal([AwardFaultKind.WinnerInadmissible], Kinds(new AwardDecision(Decided, new WinnerChosen([Third.Id])) { Tenders = [First, Second, Third] }, told: true));
        Assert.Equal([AwardFaultKind.WinnerUnknown], Kinds(new AwardDecision(Decided, new WinnerChosen([new("T9")])) { Tenders = [First, Second, Third] }, told: true));
        Assert.Empty(Kinds(new AwardDecision(Decided, new WinnerChosen([new("T9")]))));
    }

    [Fact]
    public void Faults_CountsLotsAndDaysThatDoNotFit_AreFound() => Assert.Equal(
        [AwardFaultKind.TenderOfAnotherLot, AwardFaultKind.CountsDiffer, AwardFaultKind.ToldBeforeDecision],
        Kinds(Told with
        {
            Tenders = [First, Second with { Lot = new("LOT-0002") }, Third],
            Submissions = ReceivedSubmissions.Of(4),
            Notifications = [Letter(First) with { }, Early(Second), Letter(Third)],
        }));

    [Fact]
    public void Faults_ContractWithAnother_AreFound() => Assert.Equal(
        [AwardFaultKind.ContractWithoutWinner], Kinds(Told with { Contract = new(new("K-1"), new(2027, 1, 4), [Second.Id]) }));

    [Theory]
    [InlineData(StandstillExemption.NoCall)]
    [InlineData(StandstillExemption.PurchasingSystem)]
    [InlineData(StandstillExemption.OnlyTenderer)]
    [InlineData(StandstillExemption.OtherAct)]
    [InlineData(StandstillExemption.NothingAwarded)]
    public void StandstillOf_Exempt_IsNone(StandstillExemption exemption)
    {
        var tender = exemption switch
        {
            StandstillExemption.NoCall => Award.Tender with { Procedure = Procedure.NegotiatedWithoutCall },
            StandstillExemption.PurchasingSystem => Award.Tender with { IsDynamicPurchasingSystem = true },
            StandstillExemption.OtherAct => Award.Tender with { LegalBasis = LegalBasis.Utilities },
            _ => Award.Tender,
        };
        var decision = exemption switch
        {
            StandstillExemption.OnlyTenderer => new AwardDecision(Decided, new WinnerChosen([First.Id])) { Tenders = [First], Notifications = [Letter(First)], Contract = Contract(Sent) },
            StandstillExemption.NothingAwarded => new AwardDecision(Decided, new NotAwarded(NonAwardReason.ChangedNeeds)) { Tenders = [First], Notifications = [Letter(First)] },
            _ => Told with { Contract = Contract(Sent) },
        };
        var award = new TenderAward(Award.Id, tender) { Decisions = [decision] };

        Assert.Equal(exemption, award.ExemptionOf(decision));
        Assert.Null(award.StandstillOf(decision));
        Assert.Empty(award.Faults());
    }

    [Fact]
    public void StandstillOf_SomebodyUntold_HasNotBegun()
    {
        Assert.Null(Award.StandstillOf(Chosen with { Notifications = [Letter(First)] }));
        Assert.Equal(new Standstill(Sent, Jurisdiction.Denmark, isElectronic: true), Award.StandstillOf(Told));
    }

    [Fact]
    public void StandstillOf_ToldAgain_CountsFromTheFirstTime() => Assert.Equal(
        Sent, Award.StandstillOf(Told with { Notifications = [.. Told.Notifications, new(Second.Id, Sent.PlusDays(5), Text("På anmodning"))] })?.SentOn);

    [Fact]
    public void Verbs_DecideNotifyConclude_LeadThroughAndSayWhatHappened()
    {
        var decided = Award.Decide(Chosen, Noon);
        var told = decided.Value.Notify(lot: null, Letter(First), Noon);
        var concluded = told.Value.Conclude(lot: null, Contract(Sent), Noon);

        Assert.Equal([new AwardDecided(Noon, Award.Id, Chosen)], decided.Happened);
        Assert.Equal([new TendererNotified(Noon, Award.Id, lot: null, Letter(First))], told.Happened);
        Assert.Equal([new ContractConcluded(Noon, Award.Id, lot: null, Contract(Sent))], concluded.Happened);
        Assert.Contains(AwardFaultKind.ConcludedUntold, concluded.Value.Faults().Select(fault => fault.Kind));
        Assert.Equal(RefusalKind.Closed, concluded.Value.Conclude(lot: null, Contract(Sent), Noon).Refusal?.Kind);
    }

    [Fact]
    public void Verbs_OutOfPlace_SayWhy()
    {
        var nothing = new AwardDecision(Decided, new NotAwarded(NonAwardReason.NothingReceived));

        Assert.Equal("Nothing has been decided on 2026-17: decide first.", Award.Notify(lot: null, Letter(First), Noon).Refusal?.ToString());
        Assert.Equal(RefusalKind.DecidedAlready, With(Chosen).Decide(Chosen, Noon).Refusal?.Kind);
        Assert.Equal("There is no lot LOT-0009 in tender 2026-17: check the key of the lot.", Award.Decide(Chosen with { Lot = new("LOT-0009") }, Noon).Refusal?.ToString());
        Assert.Equal(RefusalKind.NoSuchTender, With(nothing).Notify(lot: null, Letter(First), Noon).Refusal?.Kind);
        Assert.Equal(RefusalKind.NothingAwarded, With(nothing).Conclude(lot: null, Contract(Sent), Noon).Refusal?.Kind);
    }

    [Fact]
    public void Decisions_ByLot_LeaveOpenWhatIsUndecided()
    {
        var divided = new TenderAward(Award.Id, Award.Tender with { Lots = [new("LOT-0001"), new("LOT-0002")] }) { Decisions = [Told with { Lot = new("LOT-0002") }] };

        Assert.Equal([new LotId("LOT-0001")], divided.Undecided);
        Assert.Equal((AwardFaultKind.LotUndecided, new LotId("LOT-0001")), divided.Faults().Select(fault => (fault.Kind, fault.Lot!)).Single());
        Assert.Throws<ArgumentException>(() => divided with { Decisions = [Told] });
        Assert.Throws<ArgumentException>(() => divided with { Decisions = [Told with { Lot = new("LOT-0003") }] });
        Assert.Throws<ArgumentException>(() => divided with { Decisions = [.. divided.Decisions, .. divided.Decisions] });
    }

    [Fact]
    public void Result_ContractInTheStandstill_IsPd1310ToTheRules()
    {
        var tender = With(Told with { Contract = Contract(new(2026, 12, 3)) }).Result();

        Assert.Equal((3, Sent, new LocalDate(2026, 12, 3)), (tender.TendersReceived, tender.AwardNotifiedOn, tender.SignedOn));
        Assert.Contains("PD1310", TenderReview.Of(tender with { EstimatedValue = Money.Of(4_000_000m, Currency.Dkk) }).Findings.Select(finding => finding.RuleId));
        Assert.DoesNotContain("PD1310", TenderReview.Of(With(Told with { Contract = Contract(new(2026, 12, 4)) }).Result()).Findings.Select(finding => finding.RuleId));
    }

    [Fact]
    public void Result_OfLots_IsInTheLots()
    {
        var divided = new TenderAward(Award.Id, Award.Tender with { Lots = [new("LOT-0001"), new("LOT-0002")] }) { Decisions = [Told with { Lot = new("LOT-0002") }] };

        Assert.Equal([null, 3], divided.Result().Lots.Select(lot => lot.TendersReceived));
        Assert.Null(divided.Result().TendersReceived);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("da")]
    [InlineData("sv")]
    [InlineData("nl")]
    public void AwardFault_EveryKind_HasASentenceOfItsOwn(string language)
    {
        string[] texts = [.. Enum.GetValues<AwardFaultKind>().Select(kind => new AwardFault(kind, ["A", "B", "C"]).Text(new CultureInfo(language)))];

        Assert.All(texts, text => Assert.EndsWith(".", text, StringComparison.Ordinal));
        Assert.Equal(texts.Length, texts.Distinct().Count());
        Assert.Equal(language == "en", texts.Contains("Lot A has no decision: award it, or close it with a reason."));
    }

    [Fact]
    public void WinnerChosen_NobodyOrTwice_Refuses()
    {
        Assert.Throws<ArgumentException>("winners", () => new WinnerChosen([]));
        Assert.Throws<ArgumentException>("winners", () => new WinnerChosen([First.Id, First.Id]));
        Assert.Throws<ArgumentException>("tenders", () => new ContractConclusion(new("K-1"), Sent, []));
    }

    private static AwardNotification Letter(ReceivedTender tender) => new(tender.Id, Sent, Text("Begrundelse"))
    {
        NamedWinners = [Winner],
        RelativeAdvantages = Text("Bedre service"),
    };

    private static AwardNotification Early(ReceivedTender tender) => new(tender.Id, Decided.PlusDays(-1), Text("Begrundelse")) { NamedWinners = [Winner], RelativeAdvantages = Text("Bedre service") };

    private static ContractConclusion Contract(LocalDate day) => new(new("K-1"), day, [First.Id]);

    private static TenderAward With(AwardDecision decision) => Award with { Decisions = [decision] };

    private static IEnumerable<AwardFaultKind> Kinds(AwardDecision decision, bool told = false) => With(told ? decision with { Notifications = Told.Notifications } : decision).Faults().Select(fault => fault.Kind);

    private static LocalizedText Text(string text) => LocalizedText.Of(Language.Danish, text);
}
