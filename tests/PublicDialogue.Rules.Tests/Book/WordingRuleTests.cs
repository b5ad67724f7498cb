using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Tests.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Book;

public sealed class WordingRuleTests
{
    private static readonly string[] Mendable =
    [
        "Legepladsen skal opfylde DS/EN 1176.", "Sæben skal være svanemærket.",
        "Rørene skal være fremstillet af beton.", "Firmaet skal være autoriseret forhandler.",
    ];

    private const string Standard = "Legepladsen skal opfylde DS/EN 1176.";

    [Theory]
    [InlineData("PD1205", Standard, "Error")]
    [InlineData("PD1205", "Legepladsen skal opfylde DS/EN 1176 eller lignende.", "Warning")]
    [InlineData("PD1205", "Hjelmen skal opfylde EN 397.", "Warning")]
    [InlineData("PD1205", "Legepladsen skal være sikker.", "-")]
    [InlineData("PD1206", "Sæben skal være svanemærket.", "Error")]
    [InlineData("PD1206", "Sæben skal være svanemærket eller lignende.", "Warning")]
    [InlineData("PD1204", "Kødet skal være af dansk oprindelse.", "Error")]
    [InlineData("PD1203", "Bordpladen skal være lavet af egetræ eller lignende.", "Warning")]
    [InlineData("PD1211", "Kødet skal være produceret i henhold til dansk lovgivning.", "Warning")]
    [InlineData("PD1703", "Mindst 20 % skal udføres af lokal arbejdskraft eller tilsvarende.", "Error")]
    [InlineData("PD1705", "Konsulenten skal have dansk som modersmål.", "Warning")]
    [InlineData("PD1705", "Konsulenten skal tale flydende dansk.", "Info")]
    [InlineData("PD1903", "Firmaet skal være autoriseret forhandler.", "Warning")]
    public void Assess_Wording_HasItsSeverity(string rule, string text, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(rule, Demanded.Saying(text)));

    [Theory]
    [InlineData("Legepladsen skal opfylde DS/EN 1176.", "DS/EN 1176", "eller tilsvarende")]
    [InlineData("Stolen ska uppfylla SS-EN 1335:2020.", "SS-EN 1335:2020", "eller likvärdigt")]
    [InlineData("De stoel moet voldoen aan NEN-EN 1335.", "NEN-EN 1335", "of gelijkwaardig")]
    [InlineData("The chair must comply with EN 1335.", "EN 1335", "or equivalent")]
    public void Assess_Standard_IsMendedInItsOwnLanguage(string text, string name, string words) => Assert.Equal(
        new Remedy(RemedyAction.AppendWords, words) { At = name },
        Assert.Single(Given.Assess("PD1205", Demanded.Saying(text)).Findings).Remedy);

    [Fact]
    public void Assess_MendedText_IsSilent() => Assert.All(RuleBook.Rules.OfType<WordingRule>(), rule => Assert.All(
        Mendable,
        text =>
        {
            foreach (var finding in Given.Assess(rule.Id, Demanded.Saying(text)).Findings)
            {
                string mended = text.Replace(finding.Remedy!.At, finding.Remedy.At + " " + finding.Remedy.Value, System.StringComparison.Ordinal);
                Assert.Equal("-", Given.Outcome(rule.Id, Demanded.Saying(mended)));
            }
        }));

    [Theory]
    [InlineData("PD1204")]
    [InlineData("PD1205")]
    [InlineData("PD1206")]
    [InlineData("PD1203")]
    [InlineData("PD1211")]
    [InlineData("PD1108")]
    public void Assess_NoText_IsNotAssessable(string rule) =>
        Assert.Equal("?Specifications:NotStated", Given.Outcome(rule, TenderFacts.None));

    [Fact]
    public void Assess_AcceptanceBesideTheText_CountsForIt() => Assert.Equal("-", Given.Outcome("PD1205", new(new TenderPart
    {
        Facts = [Given.Fact(FactKeys.EquivalentAccepted, value: true)],
        Wordings = [new(Standard, Given.Here)],
    })));

    [Theory]
    [InlineData("Kun dette mål passer til det eksisterende anlæg", "Info")]
    [InlineData("se bilag 4", "Error")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome("PD1205", new(new TenderPart
    {
        Facts = [Given.Fact(FactKeys.Justification, reason)],
        Wordings = [new(Standard, Given.Here)],
    })));
}
