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
    ];
}
