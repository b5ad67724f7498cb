using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Tests.Texts;

/// <summary>Danish tenders in a dynamic purchasing system and under a contract that runs: what the other worst tenders cannot get wrong besides.</summary>
internal static class WorstInASystem
{
    public static readonly TenderFacts Facts = Given.Tender(
        [
            Given.Fact(FactKeys.Jurisdiction, "DK"), Given.Fact(FactKeys.Procedure, "restricted"), Given.Fact(TimeFacts.DynamicPurchasingSystem, value: true),
            Given.Fact(FactKeys.DispatchDate, "2026-11-23"), Given.Fact(TimeFacts.RequestDeadline, "2026-12-01"),
            Given.Fact(TimeFacts.InvitationDate, "2026-12-02"), Given.Fact(FactKeys.TenderDeadline, "2026-12-05"),
            Given.Fact(FactKeys.EstimatedValue, new Amount(430_000, "EUR")), Given.Fact(FactKeys.LegalBasis, "32014L0024"),
        ]);

    public static readonly TenderFacts Running = Given.Tender(
        [
            Given.Fact(FactKeys.Jurisdiction, "DK"), Given.Fact(FactKeys.Procedure, "open"), Given.Fact(FactKeys.ContractNature, "services"),
            Given.Fact(FactKeys.DispatchDate, "2026-11-23"), Given.Fact(FactKeys.TenderDeadline, "2027-01-01"),
            Given.Fact(TimeFacts.DeadlineOnHoliday, value: true), Given.Fact(TimeFacts.HolidayShare, 0.625m),
            Given.Fact(TimeFacts.LatestAnswerDate, "2026-12-30"), Given.Fact(TimeFacts.DeadlineExtended, value: false),
            Given.Fact(TimeFacts.AwardNotifiedDate, "2027-01-04"), Given.Fact(TimeFacts.SignatureDate, "2027-01-08"),
            Given.Fact(FactKeys.AuthorityLevel, "la"), Given.Fact(FactKeys.EstimatedValue, new Amount(2_000_000, "EUR")),
            Given.Fact(ContractFacts.MaximumParticipants, 2), Given.Fact(ContractFacts.QuantityVariation, 0.625m),
            Given.Fact(ContractFacts.LotsPerTenderer, 2), ContractFacts.LotAllocationRule.Absent(Given.Here),
            Given.Fact(ContractFacts.InitialValue, new Amount(1_000_000, "EUR")), DialogueFacts.Dialogue.Absent(Given.Here),
        ],
        new TenderPart { Role = TenderFactKind.Specifications, Facts = [Given.Fact(SpecificationFacts.Mandatory, value: true)] },
        Lot("LOT-1", "2027-01-02"),
        Lot("LOT-2", "2027-01-04"),
        Lot("LOT-3", "2027-01-02"),
        Change(120_000, "minor"),
        Change(600_000, "mod-cir"));

    public static readonly TenderFacts Small = Given.Tender(
        [
            Given.Fact(FactKeys.Jurisdiction, "DK"), Given.Fact(FactKeys.LightRegime, value: false), Given.Fact(FactKeys.ContractNature, "services"),
            Given.Fact(FactKeys.AuthorityLevel, "la"), Given.Fact(FactKeys.EstimatedValue, new Amount(215_000, "EUR")),
            Given.Fact(FactKeys.Procedure, "open"), Given.Fact(FactKeys.DispatchDate, "2026-11-23"), Given.Fact(FactKeys.TenderDeadline, "2026-12-04"),
        ],
        new TenderPart
        {
            Facts = [Given.Fact(ContractFacts.InitialValue, new Amount(90_000_000, "EUR"))],
            Parts = [Change(300_000, "minor")],
        });

    private static TenderPart Lot(string id, string due) => Given.Lot(
        id, Given.Fact(FactKeys.TenderDeadline, due), Given.Fact(TimeFacts.DeadlineOnHoliday, value: false), Given.Fact(TimeFacts.DeadlineAfterHours, value: true));

    private static TenderPart Change(int value, string ground) => new()
    {
        Role = TenderFactKind.ContractChanges,
        Facts = [Given.Fact(ContractFacts.ChangeValue, new Amount(value, "EUR")), Given.Fact(ContractFacts.ChangeGround, ground)],
    };
}
