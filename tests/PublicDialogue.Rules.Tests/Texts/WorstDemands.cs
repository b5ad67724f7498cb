using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Tests.Texts;

/// <summary>Selection criteria beside one another, each of which some rule finds something in.</summary>
internal static class WorstDemands
{
    public static IReadOnlyList<TenderPart> All { get; } =
    [
        Demand(Given.Fact(FactKeys.MinimumYearlyTurnover, 6_000_000)),
        Demand(Given.Fact(AbilityFacts.ReferenceCustomer, "kommuner")),
        Demand(Given.Fact(AbilityFacts.ReferenceCustomer, "own")),
        Demand(Given.Fact(AbilityFacts.ReferenceCustomer, "svenska kommuner")),
        Demand(Given.Fact(FactKeys.ReferenceLookBack, "P10Y")),
        Demand(Given.Fact(StandingFacts.InsuranceCover, 100_000_000)),
        Demand(Given.Fact(StandingFacts.StandingGuarantee, "moderbolaget")),
        Demand(Given.Fact(AbilityFacts.MinimumHeadcount, 500)),
        Demand(Given.Fact(AbilityFacts.Registration, "Auktoriserat elinstallationsföretag")),
    ];

    private static TenderPart Demand(params FactEntry[] facts) => new() { Role = TenderFactKind.SelectionCriteria, Facts = facts };
}
