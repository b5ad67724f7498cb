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
            "References",
            "PD1106",
            "SelectionCriteria = [new ReferenceRequirement(3), new ReferenceRequirement(count: 4) { LookBackYears = 3 }]",
            """{ "selectionCriteria": [{ "kind": "references", "count": 3 }, { "kind": "references", "count": 4, "lookBackYears": 3 }] }"""),
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
            "Procedure = Procedure.Open, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 11, 17), IsAccelerated = true, AccelerationReason = \"The bridge was closed after the flood\"",
            """{ "procedure": "open", "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-11-17", "isAccelerated": true, "accelerationReason": "The bridge was closed after the flood" }"""),
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
            "Certificate alone",
            "PD1901",
            """SelectionCriteria = [new CertificateRequirement("ISO 14001"), new CertificateRequirement("ISO 9001") { EquivalentAccepted = true }]""",
            """{ "selectionCriteria": [{ "kind": "certificate", "name": "ISO 14001" }, { "kind": "certificate", "name": "ISO 9001", "equivalentAccepted": true }] }"""),
        new(
            "Certificate too early",
            "PD1902",
            """DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2027, 1, 30), SelectionCriteria = [new CertificateRequirement("EMAS") { EquivalentAccepted = true, HeldAt = RequiredBy.Tender }, new CertificateRequirement("ISO 9001") { EquivalentAccepted = true, HeldAt = RequiredBy.Start }]""",
            """{ "dispatchedOn": "2026-11-02", "tendersDueOn": "2027-01-30", "selectionCriteria": [{ "kind": "certificate", "name": "EMAS", "equivalentAccepted": true, "heldAt": "tender" }, { "kind": "certificate", "name": "ISO 9001", "equivalentAccepted": true, "heldAt": "start" }] }"""),
            "Requests at the limit",
            "",
            """Procedure = Procedure.Restricted, DispatchedOn = new LocalDate(2026, 11, 2), RequestsDueOn = new LocalDate(2026, 12, 2)""",
            """{ "procedure": "restricted", "dispatchedOn": "2026-11-02", "requestsDueOn": "2026-12-02" }"""),
        new(
            "Requests a day short",
            "PD1302",
            """Procedure = Procedure.CompetitiveDialogue, IsAccelerated = true, AccelerationReason = "The bridge was closed after the flood", DispatchedOn = new LocalDate(2026, 11, 2), RequestsDueOn = new LocalDate(2026, 12, 1)""",
            """{ "procedure": "comp-dial", "isAccelerated": true, "accelerationReason": "The bridge was closed after the flood", "dispatchedOn": "2026-11-02", "requestsDueOn": "2026-12-01" }"""),
        new(
            "Invited by a municipality",
            "PD1302",
            """Procedure = Procedure.Negotiated, AuthorityLevel = AuthorityLevel.SubCentral, InvitedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 11, 11)""",
            """{ "procedure": "negotiated", "authorityLevel": "subCentral", "invitedOn": "2026-11-02", "tendersDueOn": "2026-11-11" }"""),
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
            "Urgency without a reason",
            "PD1304",
            """Procedure = Procedure.Open, IsAccelerated = true, AccelerationReason = null""",
            """{ "procedure": "open", "isAccelerated": true, "accelerationReason": null }"""),
        new(
            "Site visit at the minimum",
            "PD1305",
            """Procedure = Procedure.Open, HasSiteVisit = true, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 12, 2), ElectronicSubmission = true""",
            """{ "procedure": "open", "hasSiteVisit": true, "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-12-02", "electronicSubmission": true }"""),
        new(
            "Site visit with a day more",
            "",
            """Procedure = Procedure.Open, HasSiteVisit = true, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 12, 3), ElectronicSubmission = true""",
            """{ "procedure": "open", "hasSiteVisit": true, "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-12-03", "electronicSubmission": true }"""),
        new(
            "Documents not free",
            "PD1306",
            """Procedure = Procedure.Open, DocumentsFree = false, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 12, 6), ElectronicSubmission = true""",
            """{ "procedure": "open", "documentsFree": false, "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-12-06", "electronicSubmission": true }"""),
        new(
            "Documents not free and five days more",
            "",
            """Procedure = Procedure.Open, DocumentsFree = false, DispatchedOn = new LocalDate(2026, 11, 2), TendersDueOn = new LocalDate(2026, 12, 7), ElectronicSubmission = true""",
            """{ "procedure": "open", "documentsFree": false, "dispatchedOn": "2026-11-02", "tendersDueOn": "2026-12-07", "electronicSubmission": true }"""),
        new(
            "Framework without a maximum",
            "PD1402",
            """Framework = new FrameworkTerm(Period.FromYears(2)) { MaximumValue = null, MaximumQuantity = null }""",
            """{ "framework": { "duration": "P2Y", "maximumValue": null, "maximumQuantity": null } }"""),
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
