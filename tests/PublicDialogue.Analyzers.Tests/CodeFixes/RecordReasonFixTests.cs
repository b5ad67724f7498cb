using System.Threading.Tasks;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>The reason that the law itself gives for a longer look-back is recorded where reasons are, in the tender's language.</summary>
public sealed class RecordReasonFixTests
{
    private static readonly AnalyzerTest Test = new() { Analyzer = new TenderCodeAnalyzer(), Fix = new UseRemedyFix() };

    [Theory]
    [InlineData("da")]
    [InlineData("sv")]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task Reason_IsInTheTendersLanguage(string language)
    {
        string words = Rules.Texts.RuleTexts.Get("Phrase_EnsureCompetition", new(language));
        await Test.Fixes(
            Library(language, "new ReferenceRequirement(2) { LookBackYears = {|PD1102:6|} }"),
            Library(language, "new ReferenceRequirement(2) { LookBackYears = 6, Justification = new(\"" + words + "\") }"));
    }

    [Fact]
    public async Task Reason_OfAClassWithTexts_IsAText()
    {
        string words = Rules.Texts.RuleTexts.Get("Phrase_EnsureCompetition", new("en"));
        await Test.Fixes(Own("År = {|PD1102:6|}, Fordi = null"), Own("År = 6, Fordi = \"" + words + "\""));
        await Test.Fixes(Own("År = {|PD1102:6|}"), Own("År = 6, Fordi = \"" + words + "\""));
    }

    private static string Library(string language, string criterion) => $$"""
        using PublicDialogue.Rules;
        using PublicDialogue.Tendering;
        class C { Tender T => new("Udbud") { Language = "{{language}}", Nature = ContractNature.Works, SelectionCriteria = [{{criterion}}] }; }
        """;

    private static string Own(string members) => $$"""
        using PublicDialogue.Rules;
        class Krav
        {
            [TenderFact(TenderFactKind.ContractNature)] public string Art { get; init; } = "";
            [TenderFact(TenderFactKind.ReferenceLookBack, Unit = FactUnit.Years)] public int År { get; init; }
            [TenderFact(TenderFactKind.Justification)] public string? Fordi { get; init; }
        }
        class C { Krav K => new() { Art = "works", {{members}} }; }
        """;
}
