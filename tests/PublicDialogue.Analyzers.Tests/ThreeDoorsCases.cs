using System.Collections.Generic;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>One tender, written as code and as a tender file, and the rules that find something in it.</summary>
internal sealed record ThreeDoors(string Name, string Expected, string Code, string Json);

/// <summary>Every rule at its limit, over it, and excused.</summary>
internal static class ThreeDoorsCases
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
            "PD1001",
            "AuthorityLevel = AuthorityLevel.SubCentral, Nature = ContractNature.Supplies, DispatchedOn = new LocalDate(2026, 3, 2), EstimatedValue = Money.Of(215_999m, Currency.Eur), SelectionCriteria = [new TurnoverRequirement(Money.Of(900_000m, Currency.Eur))]",
            """{ "authorityLevel": "subCentral", "nature": "supplies", "dispatchedOn": "2026-03-02", "estimatedValue": { "amount": 215999, "currency": "EUR" }, "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 900000, "currency": "EUR" } }] }"""),
        new(
            "Currencies differ",
            "",
            "EstimatedValue = Money.Of(1m, Currency.Dkk), SelectionCriteria = [new TurnoverRequirement(Money.Of(9m, Currency.Sek))]",
            """{ "estimatedValue": { "amount": 1, "currency": "DKK" }, "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 9, "currency": "SEK" } }] }"""),
        new(
            "References",
            "PD1106",
            "SelectionCriteria = [new ReferenceRequirement(3), new ReferenceRequirement(count: 4) { LookBackYears = 3 }]",
            """{ "selectionCriteria": [{ "kind": "references", "count": 3 }, { "kind": "references", "count": 4, "lookBackYears": 3 }] }"""),
        new(
            "Make in words",
            "PD1201",
            """Specifications = [new Specification("Printeren skal være af mærket Canon eller tilsvarende"), new Specification("Maskinen skal være af mærket Jura")]""",
            """{ "specifications": ["Printeren skal være af mærket Canon eller tilsvarende", { "text": "Maskinen skal være af mærket Jura" }] }"""),
        new(
            "Make in a field",
            "PD1201",
            """Language = "nl", Specifications = [new Specification("Koffiemachine") { Brand = "Jura" }, new Specification("Printer") { Brand = "Canon", EquivalentAccepted = true }]""",
            """{ "language": "nl", "specifications": [{ "text": "Koffiemachine", "brand": "Jura" }, { "text": "Printer", "brand": "Canon", "equivalentAccepted": true }] }"""),
        new(
            "Make softened",
            "PD1201",
            """Specifications = [new Specification("Margarin av märket Becel eller liknande")]""",
            """{ "specifications": ["Margarin av märket Becel eller liknande"] }"""),
        new(
            "Origin required",
            "PD1204",
            """Language = "da", Specifications = [new Specification("Kødet skal være produceret i Danmark eller et andet EU-land"), new Specification("Kødet skal være produceret i Danmark")]""",
            """{ "language": "da", "specifications": ["Kødet skal være produceret i Danmark eller et andet EU-land", { "text": "Kødet skal være produceret i Danmark" }] }"""),
        new(
            "Standard without equivalents",
            "PD1205",
            """Language = "da", Specifications = [new Specification("Legepladsen skal opfylde DS/EN 1176 eller tilsvarende"), new Specification("Legepladsen skal opfylde DS/EN 1176")]""",
            """{ "language": "da", "specifications": ["Legepladsen skal opfylde DS/EN 1176 eller tilsvarende", { "text": "Legepladsen skal opfylde DS/EN 1176" }] }"""),
        new(
            "Label without equivalents",
            "PD1206",
            """Language = "da", Specifications = [new Specification("Sæben skal være svanemærket eller tilsvarende"), new Specification("Sæben skal være svanemærket")]""",
            """{ "language": "da", "specifications": ["Sæben skal være svanemærket eller tilsvarende", { "text": "Sæben skal være svanemærket" }] }"""),
        new(
            "Local labour or content required",
            "PD1703",
            """Language = "da", Specifications = [new Specification("Mindst 5 % af timerne skal udføres af lærlinge"), new Specification("Mindst 20 % af timerne skal udføres af lokal arbejdskraft")]""",
            """{ "language": "da", "specifications": ["Mindst 5 % af timerne skal udføres af lærlinge", { "text": "Mindst 20 % af timerne skal udføres af lokal arbejdskraft" }] }"""),
        new(
            "Native speakers required",
            "PD1705",
            """Language = "da", Specifications = [new Specification("Konsulenten skal beherske dansk på niveau C1"), new Specification("Konsulenten skal have dansk som modersmål")]""",
            """{ "language": "da", "specifications": ["Konsulenten skal beherske dansk på niveau C1", { "text": "Konsulenten skal have dansk som modersmål" }] }"""),
        new(
            "Partner status of a vendor required",
            "PD1903",
            """Language = "da", Specifications = [new Specification("Leverandøren skal være autoriseret forhandler eller tilsvarende"), new Specification("Leverandøren skal være autoriseret forhandler")]""",
            """{ "language": "da", "specifications": ["Leverandøren skal være autoriseret forhandler eller tilsvarende", { "text": "Leverandøren skal være autoriseret forhandler" }] }"""),
        new(
            "Deadline at the limit",
            "",
            "Procedure = Procedure.Open, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 12, 2), ElectronicSubmission = true",
            """{ "procedure": "open", "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-12-02", "electronicSubmission": true }"""),
        new(
            "Deadline a day short",
            "PD1301",
            "Procedure = Procedure.Open, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 12, 1), ElectronicSubmission = true",
            """{ "procedure": "Open", "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-12-01", "electronicSubmission": true }"""),
        new(
            "Deadline in the Netherlands",
            "PD1301",
            "Jurisdiction = Jurisdiction.Netherlands, Procedure = Procedure.Open, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 12, 11), ElectronicSubmission = true",
            """{ "jurisdiction": "nl", "procedure": "open", "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-12-11", "electronicSubmission": true }"""),
        new(
            "Deadline accelerated",
            "",
            "Procedure = Procedure.Open, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 11, 17), IsAccelerated = true",
            """{ "procedure": "open", "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-11-17", "isAccelerated": true }"""),
        new(
            "Framework at the limit",
            "",
            "Framework = new FrameworkTerm(Period.FromYears(2)) { Renewals = Period.FromMonths(24) }",
            """{ "framework": { "duration": "P2Y", "renewals": "P24M" } }"""),
        new(
            "Framework over the limit",
            "PD1401",
            "Jurisdiction = Jurisdiction.Denmark, Framework = new FrameworkTerm(Period.FromMonths(49))",
            """{ "jurisdiction": "DK", "framework": { "duration": "P49M" } }"""),
        new(
            "Framework of a utility",
            "PD1401",
            "LegalBasis = LegalBasis.Utilities, Framework = new FrameworkTerm(Period.FromYears(9))",
            """{ "legalBasis": "32014L0025", "framework": { "duration": "P9Y" } }"""),
        new(
            "Framework justified by a placeholder",
            "PD1401 PD2005",
            """Framework = new FrameworkTerm(Period.FromYears(6)) { Justification = new Justification("TODO") }""",
            """{ "framework": { "duration": "P6Y", "justification": "TODO" } }"""),
        new(
            "Weights short of the whole",
            "PD1601",
            """AwardCriteria = [new AwardCriterion("Pris") { Weight = Weighting.Percent(60) }, new AwardCriterion("Kvalitet") { Weight = Weighting.Percent(30) }]""",
            """{ "awardCriteria": [{ "name": "Pris", "weight": { "percent": 60 } }, { "name": "Kvalitet", "weight": { "percent": 30 } }] }"""),
        new(
            "Weights in points",
            "",
            """AwardCriteria = [new AwardCriterion("Pris") { Weight = Weighting.Points(60) }, new AwardCriterion("Kvalitet") { Weight = Weighting.Points(30) }]""",
            """{ "awardCriteria": [{ "name": "Pris", "weight": { "points": 60 } }, { "name": "Kvalitet", "weight": { "points": 30 } }] }"""),
        new(
            "Weight of one lot",
            "PD1601",
            """Lots = [new Lot("LOT-0001") { AwardCriteria = [new AwardCriterion("Pris") { Weight = Weighting.Share(0.5m) }, new AwardCriterion("Kvalitet") { Weight = Weighting.Share(0.4m) }] }]""",
            """{ "lots": [{ "id": "LOT-0001", "awardCriteria": [{ "name": "Pris", "weight": { "share": 0.5 } }, { "name": "Kvalitet", "weight": { "share": 0.4 } }] }] }"""),
        new(
            "Weight missing",
            "PD1601",
            """AwardCriteria = [new AwardCriterion("Pris") { Weight = Weighting.Percent(60) }, new AwardCriterion("Kvalitet") { Weight = null }]""",
            """{ "awardCriteria": [{ "name": "Pris", "weight": { "percent": 60 } }, { "name": "Kvalitet", "weight": null }] }"""),
    ];
}
