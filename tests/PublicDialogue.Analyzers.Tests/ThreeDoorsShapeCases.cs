using System.Collections.Generic;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Values as programs work them out: what the compiler reads is what the program makes when it runs.</summary>
internal static class ThreeDoorsShapeCases
{
    public static IReadOnlyList<ThreeDoors> All { get; } =
    [
        new(
            "Amounts that are worked out",
            "PD1001",
            "EstimatedValue = Money.Of(3_000_000m, Currency.Dkk) - Money.Of(1_000_000m, Currency.Dkk), SelectionCriteria = [new TurnoverRequirement(2.5m * Money.Of(1_000_000m, Currency.Dkk) * 2 + Money.Of(0.5m, Currency.Dkk))]",
            """{ "estimatedValue": { "amount": 2000000, "currency": "DKK" }, "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 5000000.5, "currency": "DKK" } }] }"""),
        new(
            "Amounts that are worked out to twice",
            "",
            "EstimatedValue = 2 * Money.Of(1_000_000m, Currency.Dkk), SelectionCriteria = [new TurnoverRequirement(Money.Of(8_000_000m, Currency.Dkk) * 0.5m)]",
            """{ "estimatedValue": { "amount": 2000000, "currency": "DKK" }, "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 4000000, "currency": "DKK" } }] }"""),
        new(
            "Deadline that is counted by days",
            "PD1301",
            "Procedure = Procedure.Open, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 11, 2).PlusDays(29), ElectronicSubmission = true",
            """{ "procedure": "open", "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-12-01", "electronicSubmission": true }"""),
        new(
            "Deadline that is counted by months and weeks",
            "",
            "Procedure = Procedure.Open, DispatchedOn = new LocalDate(2026, 10, 4).PlusWeeks(4).PlusDays(1), TendersDueOn = new LocalDate(2026, 11, 2) + Period.FromMonths(1), ElectronicSubmission = true",
            """{ "procedure": "open", "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-12-02", "electronicSubmission": true }"""),
        new(
            "Deadline that is counted from the end of a month",
            "PD1301",
            "Procedure = Procedure.Open, DispatchedOn = new LocalDate(2026, 1, 31).PlusMonths(13), TendersDueOn = new LocalDate(2024, 2, 29).PlusYears(3).Plus(Period.FromDays(24)), ElectronicSubmission = true",
            """{ "procedure": "open", "dispatchedOn": "2027-02-28", "tendersDueOn": "2027-03-24", "electronicSubmission": true }"""),
        new(
            "Deadline that is made out of another type of day",
            "PD1301",
            """Procedure = Procedure.Open, DispatchedOn = LocalDate.FromDateOnly(System.DateOnly.Parse("2026-11-02", null)), TendersDueOn = LocalDate.FromDateTime(new System.DateTime(2026, 12, 4, 12, 0, 0).AddDays(-3)), ElectronicSubmission = true""",
            """{ "procedure": "open", "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-12-01", "electronicSubmission": true }"""),
        new(
            "Framework of two lengths",
            "PD1401",
            "Framework = new FrameworkTerm(Period.FromYears(2) + Period.FromMonths(25)) { MaximumValue = Money.Of(2m, Currency.Dkk) * 3 }",
            """{ "framework": { "duration": "P2Y25M", "maximumValue": { "amount": 6, "currency": "DKK" } } }"""),
        new(
            "Texts that are put together",
            "PD1201 PD1201 PD1202",
            """Language = "da", Specifications = [new Specification(string.Join(" ", "Printeren skal være", "af mærket Canon")), new Specification(string.Format("{1} skal være af mærket {0}{2}", "Jura", "Maskinen", " eller tilsvarende")), .. System.Linq.Enumerable.Append<Specification>([], new Specification(string.Concat("Bilen skal være af ", "mærket #").Replace("#", "Volvo")))]""",
            """{ "language": "da", "specifications": ["Printeren skal være af mærket Canon", "Maskinen skal være af mærket Jura eller tilsvarende", "Bilen skal være af mærket Volvo"] }"""),
        new(
            "Weights of two lists",
            "PD1601",
            """AwardCriteria = [.. System.Linq.Enumerable.Concat<AwardCriterion>([new("Pris") { Weight = Weighting.Percent(60) }], [new("Kvalitet") { Weight = Weighting.Percent(30) }])]""",
            """{ "awardCriteria": [{ "name": "Pris", "weight": { "percent": 60 } }, { "name": "Kvalitet", "weight": { "percent": 30 } }] }"""),
    ];
}
