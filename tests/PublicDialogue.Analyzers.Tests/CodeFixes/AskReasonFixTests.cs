using System.Threading.Tasks;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>Where only the buyer knows the reason, a place for it is left that compiles and throws: nothing stands in for a reason.</summary>
public sealed class AskReasonFixTests
{
    private static readonly AnalyzerTest Test = new() { Analyzer = new TenderCodeAnalyzer(), Fix = new UseRemedyFix() };

    [Theory]
    [InlineData("da", "Skriv begrundelsen her")]
    [InlineData("sv", "Skriv skälet här")]
    [InlineData("nl", "Schrijf hier de reden")]
    [InlineData("en", "Write the reason here")]
    [InlineData("fi", "Write the reason here")]
    public Task NotDivided_AsksInTheTendersLanguage(string language, string words) => Test.Fixes(
        Tender("Language = \"" + language + "\", Lots = [], NotDividedReason = {|PD1405:null|}"),
        Tender("Language = \"" + language + "\", Lots = [], NotDividedReason = default(string) ?? throw new System.NotImplementedException(\"" + words + "\")"));

    [Fact]
    public Task NotDivided_WithAPlaceholder_AsksInstead() => Test.Fixes(
        Tender("Lots = [], NotDividedReason = {|PD1405:\"TODO\"|}"),
        Tender("Lots = [], NotDividedReason = default(string) ?? throw new System.NotImplementedException(\"Write the reason here\")"));

    [Fact]
    public Task Clustering_AsksForEachPoint() => Test.Fixes(
        Tender("Jurisdiction = Jurisdiction.Netherlands, Clustering = new() { Market = {|PD1406:null|}, Organisation = \"Eén aanspreekpunt, gelijk risico\", Cohesion = \"\" }"),
        Tender("Jurisdiction = Jurisdiction.Netherlands, Clustering = new() { Market = default(string) ?? throw new System.NotImplementedException(\"Write the reason here\"), Organisation = \"Eén aanspreekpunt, gelijk risico\", Cohesion = default(string) ?? throw new System.NotImplementedException(\"Write the reason here\") }"));

    [Fact]
    public Task Urgency_Asks() => Test.Fixes(
        "using System;\n" + Tender("Procedure = Procedure.Open, IsAccelerated = {|PD1304:true|}, AccelerationReason = null"),
        "using System;\n" + Tender("Procedure = Procedure.Open, IsAccelerated = true, AccelerationReason = default(string) ?? throw new NotImplementedException(\"Write the reason here\")"));

    [Fact]
    public Task NotDivided_ByAConstant_IsLeftAlone() =>
        Test.HasNoFix(Tender("Lots = [], NotDividedReason = {|PD1405:Ingen|}"));

    private static string Tender(string members) => $$"""
        using PublicDialogue.Rules;
        using PublicDialogue.Tendering;
        class C { const string? Ingen = null; Tender T => new("Udbud") { {{members}} }; }
        """;
}
