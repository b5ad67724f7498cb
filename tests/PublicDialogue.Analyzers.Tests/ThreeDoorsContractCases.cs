using System.Collections.Generic;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Frameworks, contracts, lots, weights and who may take part: every rule at its limit, over it, and excused.</summary>
internal static class ThreeDoorsContractCases
{
    public static IReadOnlyList<ThreeDoors> All { get; } =
    [
        new(
            "Framework at the limit",
            "",
            "Framework = new FrameworkTerm(Period.FromYears(2)) { Renewals = Period.FromMonths(24), MaximumQuantity = 500m }",
            """{ "framework": { "duration": "P2Y", "renewals": "P24M", "maximumQuantity": 500 } }"""),
        new(
            "Framework over the limit",
            "PD1401",
            "Jurisdiction = Jurisdiction.Denmark, Framework = new FrameworkTerm(Period.FromMonths(49)) { MaximumQuantity = 500m }",
            """{ "jurisdiction": "DK", "framework": { "duration": "P49M", "maximumQuantity": 500 } }"""),
        new(
            "Framework of a utility",
            "PD1401",
            "LegalBasis = LegalBasis.Utilities, Framework = new FrameworkTerm(Period.FromYears(9)) { MaximumQuantity = 500m }",
            """{ "legalBasis": "32014L0025", "framework": { "duration": "P9Y", "maximumQuantity": 500 } }"""),
        new(
            "Framework justified by a placeholder",
            "PD1401 PD2005",
            """Framework = new FrameworkTerm(Period.FromYears(6)) { MaximumQuantity = 500m, Justification = new Justification("TODO") }""",
            """{ "framework": { "duration": "P6Y", "maximumQuantity": 500, "justification": "TODO" } }"""),
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
        new(
            "Shortlist at the minimum",
            "",
            """Procedure = Procedure.Restricted, Shortlist = new Shortlist(5)""",
            """{ "procedure": "restricted", "shortlist": { "minimum": 5 } }"""),
        new(
            "Shortlist too short",
            "PD1501",
            """Procedure = Procedure.Restricted, Shortlist = new Shortlist(4)""",
            """{ "procedure": "restricted", "shortlist": { "minimum": 4 } }"""),
        new(
            "Framework without a maximum",
            "PD1402",
            """Framework = new FrameworkTerm(Period.FromYears(2)) { MaximumValue = null, MaximumQuantity = null }""",
            """{ "framework": { "duration": "P2Y", "maximumValue": null, "maximumQuantity": null } }"""),
        new(
            "Framework without a maximum, of a known value",
            "PD1402",
            """EstimatedValue = Money.Of(4_000_000m, Currency.Dkk), Framework = new FrameworkTerm(Period.FromYears(2)) { MaximumValue = null, MaximumQuantity = null }""",
            """{ "estimatedValue": { "amount": 4000000, "currency": "DKK" }, "framework": { "duration": "P2Y", "maximumValue": null, "maximumQuantity": null } }"""),
        new(
            "Contract at the limits",
            "",
            """Contract = new ContractTerm { Duration = Period.FromMonths(48), Renewals = 2, IsOpenEnded = false }""",
            """{ "contract": { "duration": "P4Y", "renewals": 2, "isOpenEnded": false } }"""),
        new(
            "Contract over four years",
            "PD1404",
            """Contract = new ContractTerm { Duration = Period.FromMonths(49) }""",
            """{ "contract": { "duration": "P49M" } }"""),
        new(
            "Contract without an end",
            "PD1404",
            """Contract = new ContractTerm { IsOpenEnded = true }""",
            """{ "contract": { "isOpenEnded": true } }"""),
        new(
            "Not divided",
            "PD1405",
            """Lots = [], NotDividedReason = null""",
            """{ "lots": [], "notDividedReason": null }"""),
        new(
            "Not divided and explained",
            "",
            """Lots = [], NotDividedReason = "All machines are served by one team",""",
            """{ "lots": [], "notDividedReason": "All machines are served by one team" }"""),
        new(
            "Clustering without cohesion",
            "PD1406",
            """Jurisdiction = Jurisdiction.Netherlands, Clustering = new ClusteringReason { Market = "Twaalf kleine ondernemingen", Organisation = "Eén aanspreekpunt, gelijk risico", Cohesion = null }""",
            """{ "jurisdiction": "NL", "clustering": { "market": "Twaalf kleine ondernemingen", "organisation": "Eén aanspreekpunt, gelijk risico", "cohesion": null } }"""),
        new(
            "Clustering explained",
            "",
            """Jurisdiction = Jurisdiction.Netherlands, Clustering = new ClusteringReason { Market = "Twaalf kleine ondernemingen", Organisation = "Eén aanspreekpunt, gelijk risico", Cohesion = "Hetzelfde park en dezelfde machines" }""",
            """{ "jurisdiction": "NL", "clustering": { "market": "Twaalf kleine ondernemingen", "organisation": "Eén aanspreekpunt, gelijk risico", "cohesion": "Hetzelfde park en dezelfde machines" } }"""),
        new(
            "Registered in one country",
            "PD1701",
            """SelectionCriteria = [new RegistrationRequirement { Country = "DK", EquivalentAccepted = false }]""",
            """{ "selectionCriteria": [{ "kind": "registration", "country": "DK", "equivalentAccepted": false }] }"""),
        new(
            "Registered anywhere",
            "",
            """SelectionCriteria = [new RegistrationRequirement { Country = "DK", EquivalentAccepted = true }]""",
            """{ "selectionCriteria": [{ "kind": "registration", "country": "DK", "equivalentAccepted": true }] }"""),
        new(
            "Workshop at tender",
            "PD1702",
            """SelectionCriteria = [new EstablishmentRequirement("Workshop", RequiredBy.Tender)]""",
            """{ "selectionCriteria": [{ "kind": "establishment", "place": "Workshop", "at": "tender" }] }"""),
        new(
            "Workshop within a distance",
            "PD1702",
            """SelectionCriteria = [new EstablishmentRequirement("Workshop", RequiredBy.Start) { RadiusKm = 25m }]""",
            """{ "selectionCriteria": [{ "kind": "establishment", "place": "Workshop", "at": "start", "radiusKm": 25 }] }"""),
        new(
            "Reliance barred",
            "PD1801",
            """Participation = new ParticipationTerms { RelianceBarred = true }""",
            """{ "participation": { "relianceBarred": true } }"""),
        new(
            "Subcontracting capped",
            "PD1802",
            """Participation = new ParticipationTerms { SubcontractingCap = 0.3m }""",
            """{ "participation": { "subcontractingCap": 0.3 } }"""),
        new(
            "Groups barred",
            "PD1803",
            """Participation = new ParticipationTerms { ConsortiaBarred = true, EachMemberMeetsAll = false }""",
            """{ "participation": { "consortiaBarred": true, "eachMemberMeetsAll": false } }"""),
        new(
            "Legal form",
            "PD1804",
            """Participation = new ParticipationTerms { LegalForm = "A/S" }""",
            """{ "participation": { "legalForm": "A/S" } }"""),
    ];
}
