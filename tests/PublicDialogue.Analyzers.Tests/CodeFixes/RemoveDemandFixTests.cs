using System.Threading.Tasks;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>What may not be asked for goes: out of the list where it stands alone, else it becomes null or nought.</summary>
public sealed class RemoveDemandFixTests
{
    private static readonly AnalyzerTest Test = new() { Analyzer = new TenderCodeAnalyzer(), Fix = new RemoveDemandFix() };

    [Theory]
    [InlineData("new SelectionCriterion[] { new CompanyAgeRequirement({|PD1111:3|}) }", "new SelectionCriterion[] {  }")]
    [InlineData("new SelectionCriterion[] { new CompanyAgeRequirement({|PD1111:3|}), new StaffRequirement() }", "new SelectionCriterion[] { new StaffRequirement() }")]
    [InlineData("new SelectionCriterion[] { new StaffRequirement(), new CompanyAgeRequirement({|PD1111:3|}) }", "new SelectionCriterion[] { new StaffRequirement() }")]
    [InlineData("new List<SelectionCriterion> { new StaffRequirement(), new CompanyAgeRequirement({|PD1111:3|}), }", "new List<SelectionCriterion> { new StaffRequirement(), }")]
    [InlineData("new List<CompanyAgeRequirement> { new({|PD1111:3|}) { Id = \"x\" } }", "new List<CompanyAgeRequirement> {  }")]
    [InlineData("new Tender(\"Udbud\") { SelectionCriteria = [new CompanyAgeRequirement({|PD1111:3|})] }", "new Tender(\"Udbud\") { SelectionCriteria = [] }")]
    [InlineData("new Tender(\"Udbud\") { ParticipationFee = {|PD1011:Money.Of(500m, Currency.Dkk)|} }", "new Tender(\"Udbud\") { ParticipationFee = null }")]
    [InlineData("new ParticipationTerms { SubcontractingCap = {|PD1802:0.3m|} }", "new ParticipationTerms { SubcontractingCap = null }")]
    [InlineData("new Krav({|PD1111:3|}, 2)", "new Krav(0, 2)")]
    [InlineData("new[] { new Krav({|PD1111:3|}, 2) }", "new[] { new Krav(0, 2) }")]
    [InlineData("new Gebyr { Pris = {|PD1011:Money.Of(500m, Currency.Dkk)|} }", "new Gebyr { Pris = Money.Of(0m, Currency.Dkk) }")]
    [InlineData("new Gebyr { Tal = {|PD1011:1_500m|} }", "new Gebyr { Tal = 0m }")]
    [InlineData("new Gebyr { Måske = {|PD1011:Beløb|} }", "new Gebyr { Måske = null }")]
    public Task Demand_Goes(string from, string to) => Test.Fixes(Snippet(from), Snippet(to));

    [Theory]
    [InlineData("new Gebyr { Tal = {|PD1011:Beløb|} }")]
    [InlineData("new Gebyr { Tal = {|PD1011:3 * 100m|} }")]
    public Task Demand_WithoutALiteral_IsLeftAlone(string code) => Test.HasNoFix(Snippet(code));

    [Fact]
    public Task Demand_OnItsLine_TakesItsCommentAlong() => Test.Fixes(
        Snippet("""
            new List<SelectionCriterion>
            {
                new StaffRequirement(), // folk
                // firmaet skal være gammelt
                new CompanyAgeRequirement({|PD1111:3|}), // tre år
                // og holdet
                new StaffRequirement(),
            }
            """),
        Snippet("""
            new List<SelectionCriterion>
            {
                new StaffRequirement(), // folk
                // og holdet
                new StaffRequirement(),
            }
            """));

    [Fact]
    public Task Demand_LastOfItsLines_LeavesTheOthersComment() => Test.Fixes(
        Snippet("""
            new List<SelectionCriterion>
            {
                new StaffRequirement(), // folk
                new CompanyAgeRequirement({|PD1111:3|})
            }
            """),
        Snippet("""
            new List<SelectionCriterion>
            {
                new StaffRequirement() // folk
            }
            """));

    [Fact]
    public Task FixAll_OfOneList_LeavesTheRest() => Test.Fixes(
        Snippet("""
            new List<SelectionCriterion>
            {
                new CompanyAgeRequirement({|PD1111:3|}),
                new StaffRequirement(),
                new CompanyAgeRequirement({|PD1111:4|}),
            }
            """),
        Snippet("""
            new List<SelectionCriterion>
            {
                new StaffRequirement(),
            }
            """));

    private static string Snippet(string code) => $$"""
        using System.Collections.Generic;
        using PublicDialogue.Quantities;
        using PublicDialogue.Rules;
        using PublicDialogue.Tendering;
        record Krav([TenderFact(TenderFactKind.CompanyAgeYears)] int År, [TenderFact(TenderFactKind.ReferenceCount)] int Antal);
        class Gebyr
        {
            [TenderFact(TenderFactKind.ParticipationFee)] public Money Pris { get; init; }
            [TenderFact(TenderFactKind.ParticipationFee)] public decimal Tal { get; init; }
            [TenderFact(TenderFactKind.ParticipationFee)] public decimal? Måske { get; init; }
        }
        class C
        {
            const decimal Beløb = 1_500m;
            object O => {{code}};
        }
        """;
}
