using System.Collections.Generic;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Demands on tenderers that go with one another or with how long the contract runs: at their limit, over it, and excused.</summary>
internal static class ThreeDoorsDemandCases
{
    public static IReadOnlyList<ThreeDoors> All { get; } =
    [
        new(
            "Turnover within the cap, over the yearly value",
            "PD1002",
            "EstimatedValue = Money.Of(1_000_000m, Currency.Dkk), Contract = new ContractTerm { Duration = Period.FromYears(4) }, SelectionCriteria = [new TurnoverRequirement(Money.Of(500_001m, Currency.Dkk))]",
            """{ "estimatedValue": { "amount": 1000000, "currency": "DKK" }, "contract": { "duration": "P4Y" }, "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 500001, "currency": "DKK" } }] }"""),
        new(
            "Turnover of twice the yearly value of a framework agreement",
            "",
            "EstimatedValue = Money.Of(1_000_000m, Currency.Dkk), Framework = new FrameworkTerm(Period.FromMonths(24)) { Renewals = Period.FromMonths(24), MaximumValue = Money.Of(1_000_000m, Currency.Dkk) }, SelectionCriteria = [new TurnoverRequirement(Money.Of(500_000m, Currency.Dkk))]",
            """{ "estimatedValue": { "amount": 1000000, "currency": "DKK" }, "framework": { "duration": "P24M", "renewals": "P24M", "maximumValue": { "amount": 1000000, "currency": "DKK" } }, "selectionCriteria": [{ "kind": "turnover", "yearlyMinimum": { "amount": 500000, "currency": "DKK" } }] }"""),
        new(
            "References of some customers",
            "PD1107 PD1107 PD1107",
            """SelectionCriteria = [new ReferenceRequirement(1) { Customer = "municipality" }, new ReferenceRequirement(1) { Customer = "own" }, new ReferenceRequirement(1) { Customer = "danske kommuner" }, new ReferenceRequirement(1) { Customer = "a municipality or equivalent" }]""",
            """{ "selectionCriteria": [{ "kind": "references", "count": 1, "customer": "municipality" }, { "kind": "references", "count": 1, "customer": "own" }, { "kind": "references", "count": 1, "customer": "danske kommuner" }, { "kind": "references", "count": 1, "customer": "a municipality or equivalent" }] }"""),
        new(
            "Authorisation alone",
            "PD1704",
            """SelectionCriteria = [new RegistrationRequirement { Name = "Kloakmesterautorisation" }, new RegistrationRequirement { Name = "Kloakmesterautorisation", EquivalentAccepted = true }]""",
            """{ "selectionCriteria": [{ "kind": "registration", "name": "Kloakmesterautorisation" }, { "kind": "registration", "name": "Kloakmesterautorisation", "equivalentAccepted": true }] }"""),
        new(
            "Authorisation of one country",
            "PD1701",
            """SelectionCriteria = [new RegistrationRequirement { Name = "Kloakmesterautorisation", Country = "DK" }]""",
            """{ "selectionCriteria": [{ "kind": "registration", "name": "Kloakmesterautorisation", "country": "DK" }] }"""),
        new(
            "Framework agreement on what may be social services",
            "",
            """MainCpv = "85000000-9", Framework = new FrameworkTerm(Period.FromYears(5)) { MaximumValue = Money.Of(9m, Currency.Dkk) }""",
            """{ "mainCpv": "85000000-9", "framework": { "duration": "P5Y", "maximumValue": { "amount": 9, "currency": "DKK" } } }"""),
        new(
            "Framework agreement on services of the annex under the full regime",
            "PD1401",
            """MainCpv = "85000000-9", IsLightRegime = false, Framework = new FrameworkTerm(Period.FromYears(5)) { MaximumValue = Money.Of(9m, Currency.Dkk) }""",
            """{ "mainCpv": "85000000-9", "isLightRegime": false, "framework": { "duration": "P5Y", "maximumValue": { "amount": 9, "currency": "DKK" } } }"""),
        new(
            "Cover out of proportion",
            "PD1008",
            "EstimatedValue = Money.Of(1_000_000m, Currency.Eur), SelectionCriteria = [new InsuranceRequirement(Money.Of(3_000_001m, Currency.Eur)), new InsuranceRequirement(Money.Of(3_000_000m, Currency.Eur))]",
            """{ "estimatedValue": { "amount": 1000000, "currency": "EUR" }, "selectionCriteria": [{ "kind": "insurance", "cover": { "amount": 3000001, "currency": "EUR" } }, { "kind": "insurance", "cover": { "amount": 3000000, "currency": "EUR" } }] }"""),
        new(
            "Three financial tests",
            "PD1010",
            """SelectionCriteria = [new PositiveResultRequirement(1), new FinancialRatioRequirement(0.2m) { Method = "Equity over assets" }, new GuaranteeRequirement("parent company")]""",
            """{ "selectionCriteria": [{ "kind": "positiveResults", "years": 1 }, { "kind": "ratio", "minimum": 0.2, "method": "Equity over assets" }, { "kind": "guarantee", "by": "parent company" }] }"""),
        new(
            "Two financial tests",
            "",
            """SelectionCriteria = [new PositiveResultRequirement(1), new GuaranteeRequirement("bank"), new GuaranteeRequirement("parent company") { Justification = new("Den forudbetales med to år") }]""",
            """{ "selectionCriteria": [{ "kind": "positiveResults", "years": 1 }, { "kind": "guarantee", "by": "bank" }, { "kind": "guarantee", "by": "parent company", "justification": "Den forudbetales med to år" }] }"""),
        new(
            "References of eight years",
            "PD1102",
            """Nature = ContractNature.Works, SelectionCriteria = [new ReferenceRequirement(2) { LookBackYears = 8 }, new ReferenceRequirement(2) { LookBackYears = 5 }, new ReferenceRequirement(2) { LookBackYears = 8, Justification = new("Such bridges are seldom built") }]""",
            """{ "nature": "works", "selectionCriteria": [{ "kind": "references", "count": 2, "lookBackYears": 8 }, { "kind": "references", "count": 2, "lookBackYears": 5 }, { "kind": "references", "count": 2, "lookBackYears": 8, "justification": "Such bridges are seldom built" }] }"""),
        new(
            "Head-count",
            "PD1112",
            "EstimatedValue = Money.Of(1_000_000m, Currency.Eur), Contract = new ContractTerm { Duration = Period.FromYears(4) }, SelectionCriteria = [new StaffRequirement { MinimumHeadcount = 11 }, new StaffRequirement { MinimumHeadcount = 10 }]",
            """{ "estimatedValue": { "amount": 1000000, "currency": "EUR" }, "contract": { "duration": "P4Y" }, "selectionCriteria": [{ "kind": "staff", "minimumHeadcount": 11 }, { "kind": "staff", "minimumHeadcount": 10 }] }"""),
        new(
            "Affiliates excluded",
            "PD1805",
            "Participation = new ParticipationTerms { AffiliatesExcluded = true }",
            """{ "participation": { "affiliatesExcluded": true } }"""),
        new(
            "Consulted firms excluded",
            "PD1805",
            "Participation = new ParticipationTerms { ConsultedFirmsExcluded = true, HearingBeforeExclusion = false }",
            """{ "participation": { "consultedFirmsExcluded": true, "hearingBeforeExclusion": false } }"""),
        new(
            "Consulted firms heard first",
            "",
            "Participation = new ParticipationTerms { ConsultedFirmsExcluded = true, HearingBeforeExclusion = true }",
            """{ "participation": { "consultedFirmsExcluded": true, "hearingBeforeExclusion": true } }"""),
        new(
            "Excluded for too long",
            "PD1806 PD1806",
            "Participation = new ParticipationTerms { MandatoryExclusionYears = 6, OptionalExclusionYears = 4 }",
            """{ "participation": { "mandatoryExclusionYears": 6, "optionalExclusionYears": 4 } }"""),
    ];
}
