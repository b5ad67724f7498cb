using System.Collections.Generic;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Standing, references and certificates: every rule at its limit, over it, and excused.</summary>
internal static class ThreeDoorsSelectionCases
{
    public static IReadOnlyList<ThreeDoors> All { get; } =
    [
        new(
            "Turnover exactly twice",
            "",
            "EstimatedValue = Money.Of(1_000_000m, Currency.Dkk), SelectionCriteria = [new TurnoverRequirement(Money.Of(2_000_000m, Currency.Dkk))]",
            """{ "estimatedValue": { "amount": 1000000, "currency": "DKK" }, "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 2000000, "currency": "DKK" } }] }"""),
        new(
            "Turnover over twice",
            "PD1001",
            "Jurisdiction = Jurisdiction.Sweden, EstimatedValue = Money.Of(1_000_000m, Currency.Sek), SelectionCriteria = [new TurnoverRequirement(Money.Of(2_000_001m, Currency.Sek))]",
            """{ "jurisdiction": "SE", "estimatedValue": { "amount": 1000000, "currency": "SEK" }, "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 2000001, "currency": "SEK" } }] }"""),
        new(
            "Turnover justified",
            "PD1001",
            """EstimatedValue = Money.Of(1_000_000m, Currency.Dkk), SelectionCriteria = [new TurnoverRequirement(Money.Of(9_000_000m, Currency.Dkk)) { Justification = new("Stands by for the whole region's hospitals") }]""",
            """{ "estimatedValue": { "amount": 1000000, "currency": "DKK" }, "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 9000000, "currency": "DKK" }, "justification": { "reason": "Stands by for the whole region's hospitals" } }] }"""),
        new(
            "Turnover below the threshold",
            "PD1001 PD1408",
            "AuthorityLevel = AuthorityLevel.SubCentral, Nature = ContractNature.Supplies, DispatchedOn = new LocalDate(2026, 3, 2), EstimatedValue = Money.Of(215_999m, Currency.Eur), SelectionCriteria = [new TurnoverRequirement(Money.Of(900_000m, Currency.Eur))]",
            """{ "authorityLevel": "subCentral", "nature": "supplies", "dispatchedOn": "2026-03-02", "estimatedValue": { "amount": 215999, "currency": "EUR" }, "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 900000, "currency": "EUR" } }] }"""),
        new(
            "Currencies differ",
            "",
            "EstimatedValue = Money.Of(1m, Currency.Dkk), SelectionCriteria = [new TurnoverRequirement(Money.Of(9m, Currency.Sek))]",
            """{ "estimatedValue": { "amount": 1, "currency": "DKK" }, "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 9, "currency": "SEK" } }] }"""),
        new(
            "Turnover for a group of lots",
            "PD1001",
            """Lots = [new Lot("1") { EstimatedValue = Money.Of(3m, Currency.Dkk), Group = "north" }, new Lot("2") { EstimatedValue = Money.Of(4m, Currency.Dkk), Group = "north" }], SelectionCriteria = [new TurnoverRequirement(Money.Of(15m, Currency.Dkk)) { LotGroup = "north" }]""",
            """{ "lots": [{ "id": "1", "group": "north", "estimatedValue": { "amount": 3, "currency": "DKK" } }, { "id": "2", "group": "north", "estimatedValue": { "amount": 4, "currency": "DKK" } }], "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 15, "currency": "DKK" }, "lotGroup": "north" }] }"""),
        new(
            "Turnover for a group of lots at its limit",
            "",
            """Lots = [new Lot("1") { EstimatedValue = Money.Of(3m, Currency.Dkk), Group = "north" }, new Lot("2") { EstimatedValue = Money.Of(4m, Currency.Dkk), Group = "north" }], SelectionCriteria = [new TurnoverRequirement(Money.Of(14m, Currency.Dkk)) { LotGroup = "north" }]""",
            """{ "lots": [{ "id": "1", "group": "north", "estimatedValue": { "amount": 3, "currency": "DKK" } }, { "id": "2", "group": "north", "estimatedValue": { "amount": 4, "currency": "DKK" } }], "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 14, "currency": "DKK" }, "lotGroup": "north" }] }"""),
        new(
            "Turnover for one of several groups of a lot",
            "PD1001",
            """Lots = [new Lot("1") { EstimatedValue = Money.Of(3m, Currency.Dkk), Groups = ["north", "all"] }, new Lot("2") { EstimatedValue = Money.Of(4m, Currency.Dkk), Group = "north" }, new Lot("3") { EstimatedValue = Money.Of(90m, Currency.Dkk), Groups = ["all"] }], SelectionCriteria = [new TurnoverRequirement(Money.Of(15m, Currency.Dkk)) { LotGroup = "north" }, new TurnoverRequirement(Money.Of(186m, Currency.Dkk)) { LotGroup = "all" }]""",
            """{ "lots": [{ "id": "1", "groups": ["north", "all"], "estimatedValue": { "amount": 3, "currency": "DKK" } }, { "id": "2", "group": "north", "estimatedValue": { "amount": 4, "currency": "DKK" } }, { "id": "3", "groups": ["all"], "estimatedValue": { "amount": 90, "currency": "DKK" } }], "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 15, "currency": "DKK" }, "lotGroup": "north" }, { "kind": "turnover", "yearlyMinimum": { "amount": 186, "currency": "DKK" }, "lotGroup": "all" }] }"""),
        new(
            "Turnover and weights of a group of lots that has a value of its own",
            "PD1001 PD1601",
            """Lots = [new Lot("1") { Group = "north" }, new Lot("2") { Group = "north" }], LotGroups = [new LotGroup("north") { EstimatedValue = Money.Of(5m, Currency.Dkk), SelectionCriteria = [new TurnoverRequirement(Money.Of(11m, Currency.Dkk))], AwardCriteria = [new AwardCriterion("Pris") { Weight = Weighting.Percent(60m) }, new AwardCriterion("Kvalitet") { Weight = Weighting.Percent(50m) }] }]""",
            """{ "lots": [{ "id": "1", "group": "north" }, { "id": "2", "group": "north" }], "lotGroups": [{ "id": "north", "estimatedValue": { "amount": 5, "currency": "DKK" }, "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 11, "currency": "DKK" } }], "awardCriteria": [{ "name": "Pris", "weight": { "percent": 60 } }, { "name": "Kvalitet", "weight": { "percent": 50 } }] }] }"""),
        new(
            "Turnover over twice the specific contracts",
            "PD1001",
            """EstimatedValue = Money.Of(100m, Currency.Dkk), SpecificContractsValue = Money.Of(6m, Currency.Dkk), SelectionCriteria = [new TurnoverRequirement(Money.Of(13m, Currency.Dkk))]""",
            """{ "estimatedValue": { "amount": 100, "currency": "DKK" }, "specificContractsValue": { "amount": 6, "currency": "DKK" }, "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 13, "currency": "DKK" } }] }"""),
        new(
            "References",
            "PD1106",
            "SelectionCriteria = [new ReferenceRequirement(3), new ReferenceRequirement(count: 4) { LookBackYears = 3 }]",
            """{ "selectionCriteria": [{ "kind": "references", "count": 3 }, { "kind": "references", "count": 4, "lookBackYears": 3 }] }"""),
        new(
            "Turnover in the Netherlands",
            "PD1003",
            "Jurisdiction = Jurisdiction.Netherlands, EstimatedValue = Money.Of(1_000_000m, Currency.Eur), SelectionCriteria = [new TurnoverRequirement(Money.Of(500_000m, Currency.Eur))]",
            """{ "jurisdiction": "NL", "estimatedValue": { "amount": 1000000, "currency": "EUR" }, "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 500000, "currency": "EUR" } }] }"""),
        new(
            "Turnover beyond the Dutch scale",
            "PD1001 PD1003",
            """Jurisdiction = Jurisdiction.Netherlands, EstimatedValue = Money.Of(1_000_000m, Currency.Eur), SelectionCriteria = [new TurnoverRequirement(Money.Of(3_000_001m, Currency.Eur)) { Justification = new("De opdrachtnemer financiert een jaar voorraad") }]""",
            """{ "jurisdiction": "NL", "estimatedValue": { "amount": 1000000, "currency": "EUR" }, "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 3000001, "currency": "EUR" }, "justification": "De opdrachtnemer financiert een jaar voorraad" }] }"""),
        new(
            "Turnover of all lots",
            "PD1004",
            """Lots = [new Lot("A") { EstimatedValue = Money.Of(1_000_000m, Currency.Dkk) }, new Lot("B") { EstimatedValue = Money.Of(5_000_000m, Currency.Dkk) }], EstimatedValue = Money.Of(6_000_000m, Currency.Dkk), SelectionCriteria = [new TurnoverRequirement(Money.Of(2_000_001m, Currency.Dkk))]""",
            """{ "lots": [{ "id": "A", "estimatedValue": { "amount": 1000000, "currency": "DKK" } }, { "id": "B", "estimatedValue": { "amount": 5000000, "currency": "DKK" } }], "estimatedValue": { "amount": 6000000, "currency": "DKK" }, "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 2000001, "currency": "DKK" } }] }"""),
        new(
            "Accounts of four years",
            "PD1005",
            "SelectionCriteria = [new TurnoverRequirement(Money.Of(1m, Currency.Dkk)) { Years = 4 }]",
            """{ "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 1, "currency": "DKK" }, "years": 4 }] }"""),
        new(
            "Streak of positive results",
            "PD1006",
            "SelectionCriteria = [new PositiveResultRequirement(3), new PositiveResultRequirement(3) { AlternativeEvidence = true }]",
            """{ "selectionCriteria": [{ "kind": "positiveResults", "years": 3 }, { "kind": "positiveResults", "years": 3, "alternativeEvidence": true }] }"""),
        new(
            "Ratio without a method",
            "PD1007",
            """SelectionCriteria = [new FinancialRatioRequirement(0.2m) { Method = null }, new FinancialRatioRequirement(0.3m) { Method = "Equity over assets" }]""",
            """{ "selectionCriteria": [{ "kind": "ratio", "minimum": 0.2, "method": null }, { "kind": "ratio", "minimum": 0.3, "method": "Equity over assets" }] }"""),
        new(
            "Guarantee and fee",
            "PD1009 PD1011",
            "EstimatedValue = Money.Of(1_000_000m, Currency.Dkk), TenderGuarantee = Money.Of(20_001m, Currency.Dkk), ParticipationFee = Money.Of(1m, Currency.Dkk)",
            """{ "estimatedValue": { "amount": 1000000, "currency": "DKK" }, "tenderGuarantee": { "amount": 20001, "currency": "DKK" }, "participationFee": { "amount": 1, "currency": "DKK" } }"""),
        new(
            "Reference value",
            "PD1103",
            "EstimatedValue = Money.Of(1_000_000m, Currency.Dkk), SelectionCriteria = [new ReferenceRequirement(1) { MinimumValue = Money.Of(1_000_001m, Currency.Dkk) }]",
            """{ "estimatedValue": { "amount": 1000000, "currency": "DKK" }, "selectionCriteria": [{ "kind": "references", "count": 1, "minimumValue": { "amount": 1000001, "currency": "DKK" } }] }"""),
        new(
            "Reference value in the Netherlands",
            "PD1103",
            "Jurisdiction = Jurisdiction.Netherlands, EstimatedValue = Money.Of(1_000_000m, Currency.Eur), SelectionCriteria = [new ReferenceRequirement(1) { MinimumValue = Money.Of(600_001m, Currency.Eur) }]",
            """{ "jurisdiction": "NL", "estimatedValue": { "amount": 1000000, "currency": "EUR" }, "selectionCriteria": [{ "kind": "references", "count": 1, "minimumValue": { "amount": 600001, "currency": "EUR" } }] }"""),
        new(
            "Two references for one competence",
            "PD1104",
            """Jurisdiction = Jurisdiction.Netherlands, SelectionCriteria = [new ReferenceRequirement(2) { Competence = "gevel" }, new ReferenceRequirement(1) { Competence = "ramen" }]""",
            """{ "jurisdiction": "NL", "selectionCriteria": [{ "kind": "references", "count": 2, "competence": "gevel" }, { "kind": "references", "count": 1, "competence": "ramen" }] }"""),
        new(
            "Reference used once",
            "PD1105",
            """SelectionCriteria = [new ReferenceRequirement(1) { Competence = "gevel", ReuseAllowed = false }, new ReferenceRequirement(1) { Competence = "ramen" }]""",
            """{ "selectionCriteria": [{ "kind": "references", "count": 1, "competence": "gevel", "reuseAllowed": false }, { "kind": "references", "count": 1, "competence": "ramen" }] }"""),
        new(
            "Everything in one contract",
            "PD1109",
            """SelectionCriteria = [new ReferenceRequirement(1) { SingleContract = true, Competence = "tag" }, new ReferenceRequirement(1) { Competence = "mur" }]""",
            """{ "selectionCriteria": [{ "kind": "references", "count": 1, "singleContract": true, "competence": "tag" }, { "kind": "references", "count": 1, "competence": "mur" }] }"""),
        new(
            "References of two years",
            "PD1101",
            "Nature = ContractNature.Supplies, SelectionCriteria = [new ReferenceRequirement(2) { LookBackYears = 2 }, new ReferenceRequirement(2) { LookBackYears = 3 }]",
            """{ "nature": "supplies", "selectionCriteria": [{ "kind": "references", "count": 2, "lookBackYears": 2 }, { "kind": "references", "count": 2, "lookBackYears": 3 }] }"""),
        new(
            "Staff of long experience",
            "PD1110 PD1110",
            "SelectionCriteria = [new StaffRequirement { Years = 4 }, new StaffRequirement { Years = 5 }, new StaffRequirement { Years = 8 }]",
            """{ "selectionCriteria": [{ "kind": "staff", "years": 4 }, { "kind": "staff", "years": 5 }, { "kind": "staff", "years": 8 }] }"""),
        new(
            "Age of the company",
            "PD1111",
            "SelectionCriteria = [new CompanyAgeRequirement(3), new CompanyAgeRequirement(0)]",
            """{ "selectionCriteria": [{ "kind": "companyAge", "years": 3 }, { "kind": "companyAge", "years": 0 }] }"""),
        new(
            "Certificate alone",
            "PD1901",
            """SelectionCriteria = [new CertificateRequirement("ISO 14001"), new CertificateRequirement("ISO 9001") { EquivalentAccepted = true }]""",
            """{ "selectionCriteria": [{ "kind": "certificate", "name": "ISO 14001" }, { "kind": "certificate", "name": "ISO 9001", "equivalentAccepted": true }] }"""),
        new(
            "Certificate too early",
            "PD1902",
            """DispatchedOn = new LocalDate(2026, 11, 1), TendersDueOn = new LocalDate(2027, 1, 29), SelectionCriteria = [new CertificateRequirement("EMAS") { EquivalentAccepted = true, HeldAt = RequiredBy.Tender }, new CertificateRequirement("ISO 9001") { EquivalentAccepted = true, HeldAt = RequiredBy.Start }]""",
            """{ "dispatchedOn": "2026-11-01", "tendersDueOn": "2027-01-29", "selectionCriteria": [{ "kind": "certificate", "name": "EMAS", "equivalentAccepted": true, "heldAt": "tender" }, { "kind": "certificate", "name": "ISO 9001", "equivalentAccepted": true, "heldAt": "start" }] }"""),
    ];
}
