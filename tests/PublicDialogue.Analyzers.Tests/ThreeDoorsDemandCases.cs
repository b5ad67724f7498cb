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
    ];
}
