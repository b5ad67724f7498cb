using System.Collections.Generic;
using System.Threading.Tasks;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>A fix is tried with the options of the project, and writes the number that they allow.</summary>
public sealed class ConfiguredFixTests
{
    [Fact]
    public Task Turnover_UnderAPolicyOfOnceTheValue_IsLoweredToThat() => With("publicdialogue.pd1001.most_times_value", "1").Fixes(
        Tender("EstimatedValue = Money.Of(1_000_000m, Currency.Eur), SelectionCriteria = [new TurnoverRequirement({|PD1001:Money.Of(1_500_000m, Currency.Eur)|})]"),
        Tender("EstimatedValue = Money.Of(1_000_000m, Currency.Eur), SelectionCriteria = [new TurnoverRequirement(Money.Of(1_000_000m, Currency.Eur))]"));

    [Fact]
    public Task References_InACountryThatTheProjectNames_AreOnePerCompetence() => With("publicdialogue.jurisdiction", "nl").Fixes(
        Tender("SelectionCriteria = [new ReferenceRequirement({|PD1104:2|}) { Competence = \"gevel\" }]"),
        Tender("SelectionCriteria = [new ReferenceRequirement(1) { Competence = \"gevel\" }]"));

    [Fact]
    public Task References_OfOneCompetenceInTwoDemands_AreForTheBuyerToChoose() => With("publicdialogue.jurisdiction", "nl").HasNoFix(
        Tender("SelectionCriteria = [new ReferenceRequirement(1) { Competence = \"gevel\" }, new ReferenceRequirement({|PD1104:2|}) { Competence = \"gevel\" }]"));

    [Fact]
    public Task References_WhoseFixWouldOnlyMoveTheFinding_AreLeftAlone() => With("publicdialogue.jurisdiction", "nl").HasNoFix(
        Tender("SelectionCriteria = [new ReferenceRequirement({|PD1104:2|}) { Competence = \"gevel\" }, new ReferenceRequirement(1) { Competence = \"gevel\" }]"));

    private static AnalyzerTest With(string option, string value) => new()
    {
        Analyzer = new TenderCodeAnalyzer(),
        Fix = new UseRemedyFix(),
        EditorConfig = new Dictionary<string, string> { [option] = value },
    };

    private static string Tender(string members) => $$"""
        using PublicDialogue.Quantities;
        using PublicDialogue.Tendering;
        class C { Tender T => new("Udbud") { {{members}} }; }
        """;
}
