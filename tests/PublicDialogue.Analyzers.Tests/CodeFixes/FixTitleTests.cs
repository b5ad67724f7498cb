using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>The title is in the language of whoever sits before the editor, and what is inserted in the tender's.</summary>
public sealed class FixTitleTests
{
    [Theory]
    [InlineData("en-GB", "Add “eller tilsvarende”")]
    [InlineData("da-DK", "Tilføj “eller tilsvarende”")]
    [InlineData("sv-SE", "Lägg till “eller tilsvarende”")]
    [InlineData("nl", "Voeg “eller tilsvarende” toe")]
    [InlineData("fi", "Add “eller tilsvarende”")]
    public Task Words_ToAdd(string language, string title) => Offers(new AppendWordsFix(), language, title, """
        new Specification({|PD1201:"Maskinen skal være af mærket Jura."|})
        """);

    [Theory]
    [InlineData("en", "Use 4")]
    [InlineData("da", "Brug 4")]
    [InlineData("sv", "Använd 4")]
    [InlineData("nl", "Gebruik 4")]
    public Task Number_ToUse(string language, string title) =>
        Offers(new UseRemedyFix(), language, title, "new FrameworkTerm({|PD1401:NodaTime.Period.FromYears(6)|})");

    [Theory]
    [InlineData("en", "Remove new CompanyAgeRequirement(3)")]
    [InlineData("da", "Fjern new CompanyAgeRequirement(3)")]
    [InlineData("sv", "Ta bort new CompanyAgeRequirement(3)")]
    [InlineData("nl", "Verwijder new CompanyAgeRequirement(3)")]
    public Task Demand_ToRemove(string language, string title) =>
        Offers(new RemoveDemandFix(), language, title, "new SelectionCriterion[] { new CompanyAgeRequirement({|PD1111:3|}) }");

    [Fact]
    public Task Steps_AreNamedTogether() => Offers(new UseRemedyFix(), "en", "Use 67, 33", """
        new Tender("Udbud") { AwardCriteria = {|PD1601:[new AwardCriterion("Pris") { Weight = Weighting.Percent(60) }, new AwardCriterion("Miljø") { Weight = Weighting.Percent(30) }]|} }
        """);

    [Fact]
    public Task Code_OfManyLines_IsNamedByItsFirst() => Offers(new RemoveDemandFix(), "en", "Remove new CompanyAgeRequirement( …", """
        new SelectionCriterion[]
        {
            new CompanyAgeRequirement(
                {|PD1111:3|}),
        }
        """);

    private static async Task Offers(Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider fix, string language, string title, string code)
    {
        var test = new AnalyzerTest { Analyzer = new TenderCodeAnalyzer(), Fix = fix };
#pragma warning disable RS0030 // The editor's language is that of its thread: this is what the test is about.
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new(language);
        try
        {
            Assert.Equal(title, (await test.Titles($"using PublicDialogue.Tendering; class C {{ object O => {code}; }}")).Single());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
#pragma warning restore RS0030
    }
}
