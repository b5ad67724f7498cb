using System.Collections.Generic;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>What award criteria and shortlists reward, in fields and in words.</summary>
internal static class ThreeDoorsAwardCases
{
    public static IReadOnlyList<ThreeDoors> All { get; } =
    [
        new(
            "Company's experience in words",
            "PD1603",
            """Language = "da", AwardCriteria = [new AwardCriterion("Tilbudsgivers erfaring")]""",
            """{ "language": "da", "awardCriteria": [{ "name": "Tilbudsgivers erfaring" }] }"""),
        new(
            "Company's turnover in a description, staff beside it",
            "PD1603",
            """Language = "da", AwardCriteria = [new AwardCriterion("Kvalitet") { Description = "Der gives point for virksomhedens omsætning", Weight = Weighting.Percent(40) }, new AwardCriterion("CV for den tilbudte projektleder") { Weight = Weighting.Percent(60) }]""",
            """{ "language": "da", "awardCriteria": [{ "name": "Kvalitet", "description": "Der gives point for virksomhedens omsætning", "weight": { "percent": 40 } }, { "name": "CV for den tilbudte projektleder", "weight": { "percent": 60 } }] }"""),
        new(
            "Company's size in a field, excused",
            "PD1603",
            """AwardCriteria = [new AwardCriterion("Robustness") { Merit = AwardMerit.Company, Justification = new Justification("The depot must keep two years of salt") }]""",
            """{ "awardCriteria": [{ "name": "Robustness", "merit": "company", "justification": { "reason": "The depot must keep two years of salt" } }] }"""),
        new(
            "Staff in a field",
            "",
            """Language = "da", AwardCriteria = [new AwardCriterion("Tilbudsgivers erfaring") { Merit = AwardMerit.Staff }]""",
            """{ "language": "da", "awardCriteria": [{ "name": "Tilbudsgivers erfaring", "merit": "staff" }] }"""),
        new(
            "Points for being local",
            "PD1604 PD1604",
            """Language = "sv", AwardCriteria = [new AwardCriterion("Verkstad inom 3 mil från kommunhuset") { Weight = Weighting.Points(10) }, new AwardCriterion("Närvaro") { Merit = AwardMerit.Place, Weight = Weighting.Points(10) }]""",
            """{ "language": "sv", "awardCriteria": [{ "name": "Verkstad inom 3 mil från kommunhuset", "weight": { "points": 10 } }, { "name": "Närvaro", "merit": "place", "weight": { "points": 10 } }] }"""),
        new(
            "Points for response time",
            "",
            """Language = "sv", AwardCriteria = [new AwardCriterion("Inställelsetid: på plats inom 4 timmar")]""",
            """{ "language": "sv", "awardCriteria": ["Inställelsetid: på plats inom 4 timmar"] }"""),
        new(
            "Range of a weight at the limit and over it",
            "PD1602",
            """AwardCriteria = [new AwardCriterion("Pris") { Weight = Weighting.Range(50, 60) }, new AwardCriterion("Kvalitet") { Weight = Weighting.Range(20, 60) }]""",
            """{ "awardCriteria": [{ "name": "Pris", "weight": { "from": 50, "to": 60 } }, { "name": "Kvalitet", "weight": { "from": 20, "to": 60 } }] }"""),
        new(
            "Current supplier",
            "PD1605 PD1605 PD1605",
            """Language = "da", AwardCriteria = [new AwardCriterion("Ved pointlighed vælges den nuværende leverandør") { Weight = Weighting.Points(10) }, new AwardCriterion("Kendskab til kommunens systemer") { Weight = Weighting.Points(10) }, new AwardCriterion("Ro") { Merit = AwardMerit.Incumbency, Weight = Weighting.Points(10) }]""",
            """{ "language": "da", "awardCriteria": [{ "name": "Ved pointlighed vælges den nuværende leverandør", "weight": { "points": 10 } }, { "name": "Kendskab til kommunens systemer", "weight": { "points": 10 } }, { "name": "Ro", "merit": "incumbency", "weight": { "points": 10 } }] }"""),
        new(
            "Points for a certificate",
            "PD1606 PD1606",
            """Language = "da", AwardCriteria = [new AwardCriterion("Miljø: ISO 14001") { Weight = Weighting.Points(10) }, new AwardCriterion("Sikkerhed") { Certificate = "ISO 27001", Weight = Weighting.Points(10) }, new AwardCriterion("Kvalitet") { Certificate = "ISO 9001", EquivalentAccepted = true, Weight = Weighting.Points(10) }]""",
            """{ "language": "da", "awardCriteria": [{ "name": "Miljø: ISO 14001", "weight": { "points": 10 } }, { "name": "Sikkerhed", "certificate": "ISO 27001", "weight": { "points": 10 } }, { "name": "Kvalitet", "certificate": "ISO 9001", "equivalentAccepted": true, "weight": { "points": 10 } }] }"""),
        new(
            "Minimum score at the limit and over it",
            "PD1608",
            """AwardCriteria = [new AwardCriterion("Pris") { Weight = Weighting.Percent(50), MinimumScore = 0.8m }, new AwardCriterion("Kvalitet") { Weight = Weighting.Percent(50), MinimumScore = 0.81m }]""",
            """{ "awardCriteria": [{ "name": "Pris", "weight": { "percent": 50 }, "minimumScore": 0.8 }, { "name": "Kvalitet", "weight": { "percent": 50 }, "minimumScore": 0.81 }] }"""),
        new(
            "Shortlist capped without a rule",
            "PD1502",
            """Procedure = Procedure.Restricted, Shortlist = new Shortlist(5) { Maximum = 6, Rule = null }""",
            """{ "procedure": "restricted", "shortlist": { "minimum": 5, "maximum": 6, "rule": null } }"""),
        new(
            "Shortlist by size in words",
            "PD1503",
            """Language = "da", Procedure = Procedure.Restricted, Shortlist = new Shortlist(5) { Maximum = 5, Rule = "De fem ansøgere med flest referencer" }""",
            """{ "language": "da", "procedure": "restricted", "shortlist": { "minimum": 5, "maximum": 5, "rule": "De fem ansøgere med flest referencer" } }"""),
        new(
            "Shortlist by size in a field",
            "PD1503",
            """Procedure = Procedure.Restricted, Shortlist = new Shortlist(5) { Biggest = SizeMeasure.Turnover }""",
            """{ "procedure": "restricted", "shortlist": { "minimum": 5, "biggest": "turnover" } }"""),
        new(
            "One possible bidder",
            "PD1209",
            """PossibleBidders = 1""",
            """{ "possibleBidders": 1 }"""),
        new(
            "Dialogue shared too late, and not at all",
            "PD2001 PD2001",
            """DispatchedOn = new LocalDate(2026, 11, 2), Dialogue = [new DialogueInput("Visit") { IsSupplierSpecific = true, PublishedOn = new LocalDate(2026, 11, 2) }, new DialogueInput("Demonstration") { IsSupplierSpecific = true, PublishedOn = new LocalDate(2026, 11, 3) }, new DialogueInput("Call") { IsSupplierSpecific = true, PublishedOn = null }]""",
            """{ "dispatchedOn": "2026-11-02", "dialogue": [{ "subject": "Visit", "isSupplierSpecific": true, "publishedOn": "2026-11-02" }, { "subject": "Demonstration", "isSupplierSpecific": true, "publishedOn": "2026-11-03" }, { "subject": "Call", "isSupplierSpecific": true, "publishedOn": null }] }"""),
        new(
            "One tender in a lot, two in another",
            "PD2101 PD2102",
            """Procedure = Procedure.Open, Lots = [new Lot("1") { TendersReceived = 1 }, new Lot("2") { TendersReceived = 2 }]""",
            """{ "procedure": "open", "lots": [{ "id": "1", "tendersReceived": 1 }, { "id": "2", "tendersReceived": 2 }] }"""),
        new(
            "Direct award without a ground",
            "PD2103",
            """Procedure = Procedure.NegotiatedWithoutCall, DirectAwardGround = null, DirectAwardReason = null""",
            """{ "procedure": "neg-wo-call", "directAwardGround": null, "directAwardReason": null }"""),
        new(
            "Direct award with a ground",
            "",
            """Procedure = Procedure.NegotiatedWithoutCall, DirectAwardGround = "urgency", DirectAwardReason = null""",
            """{ "procedure": "neg-wo-call", "directAwardGround": "urgency", "directAwardReason": null }"""),
    ];
}
