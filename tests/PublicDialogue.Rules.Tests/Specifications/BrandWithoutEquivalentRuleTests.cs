using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Specifications;

public sealed class BrandWithoutEquivalentRuleTests
{
    private const string Rule = "PD1201";
    private const string Jura = "Maskinen skal være af mærket Jura.";

    [Theory]
    [InlineData("Jura", null, "Error")]
    [InlineData("Jura", "false", "Error")]
    [InlineData("Jura", "true", "-")]
    [InlineData("Jura", "perhaps", "?EquivalentAccepted:Unreadable")]
    [InlineData("Jura eller tilsvarende", null, "-")]
    [InlineData("Jura or similar", null, "Warning")]
    [InlineData(null, null, "-")]
    [InlineData("", null, "-")]
    public void Assess_Field_NeedsAcceptance(string? brand, string? accepted, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        accepted is null
            ? [Given.Fact(FactKeys.Brand, brand)]
            : [Given.Fact(FactKeys.Brand, brand), Given.Fact(FactKeys.EquivalentAccepted, accepted)])));

    [Theory]
    [InlineData(UnknownReason.Unreadable)]
    [InlineData(UnknownReason.Withheld)]
    [InlineData(UnknownReason.Elsewhere)]
    public void Assess_FieldUnknown_IsNotAssessable(UnknownReason why) =>
        Assert.Equal($"?Brand:{why}", Given.Outcome(Rule, Given.Tender(FactKeys.Brand.Unknown(why))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?Brand:NotStated", Given.Outcome(Rule, TenderFacts.None));

    [Theory]
    [InlineData(Jura, "Error")]
    [InlineData("Maskinen skal være af mærket Jura eller lignende.", "Warning")]
    [InlineData("Maskinen skal være af mærket Jura eller tilsvarende.", "-")]
    [InlineData("Maskinen skal kunne brygge kaffe.", "-")]
    [InlineData("", "-")]
    public void Assess_Wording_IsRead(string text, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Saying(text)));

    [Fact]
    public void Assess_Wording_QuotesAndMends()
    {
        var finding = Assert.Single(Given.Assess(Rule, Saying("Kaffe hele dagen. " + Jura)).Findings);

        Assert.Equal((Confidence.Text, Jura, new Remedy(RemedyAction.AppendWords, "eller tilsvarende") { At = "Jura" }), (finding.Confidence, finding.Quote, finding.Remedy));
        Assert.Equal(
            "“Jura” names a make or type, which may restrict competition. Describe what is needed by its performance, or add “eller tilsvarende” "
            + "(Directive 2014/24/EU art. 42(4))",
            finding.Message(new CultureInfo("en")));
    }

    [Theory]
    [InlineData("De printer is van het merk Canon.", "of gelijkwaardig")]
    [InlineData("Skrivaren ska vara av märket Canon.", "eller likvärdigt")]
    [InlineData("The printer must be of the brand Canon.", "or equivalent")]
    public void Assess_Wording_IsMendedInItsOwnLanguage(string text, string words) =>
        Assert.Equal(words, Assert.Single(Given.Assess(Rule, Saying(text)).Findings).Remedy!.Value);

    [Fact]
    public void Assess_AcceptanceBesideTheText_CountsForIt() => Assert.Equal("-", Given.Outcome(Rule, new(new TenderPart
    {
        Facts = [Given.Fact(FactKeys.EquivalentAccepted, value: true)],
        Wordings = [new(Jura, Given.Here)],
    })));

    [Theory]
    [InlineData("Ingen anden standard passer til det eksisterende anlæg", "Info")]
    [InlineData("se bilag 4", "Error")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, new(new TenderPart
    {
        Facts = [Given.Fact(FactKeys.Justification, reason)],
        Wordings = [new(Jura, Given.Here)],
    })));

    [Fact]
    public void Assess_SmallContract_KeepsItsSeverity() => Assert.Equal("Error", Given.Outcome(Rule, new(new TenderPart
    {
        Facts = [Given.Fact(FactKeys.EstimatedValue, new Amount(1, "EUR"))],
        Wordings = [new(Jura, Given.Here)],
    })));

    [Fact]
    public void Assess_WordingOfAnotherCountry_CitesItsLaw() => Assert.Equal(
        "Directive 2014/24/EU art. 42(4); Aanbestedingswet 2012 art. 2.76, derde en vierde lid",
        Assert.Single(Given.Assess(Rule, new(new TenderPart
        {
            Facts = [Given.Fact(FactKeys.Jurisdiction, "DK")],
            Wordings = [new(Jura, Given.Here) { Jurisdiction = Jurisdiction.Netherlands }],
        })).Findings).Citation);

    [Fact]
    public void Assess_SeveralTexts_EachAnswerForThemselves() => Assert.Equal(
        ["Jura", "HP"],
        Given.Assess(Rule, new(new TenderPart
        {
            Wordings = [new(Jura, Given.Here), new("Toner af mærket HP. Papir efter aftale.", Given.Here), new("Kaffe.", Given.Here)],
        })).Findings.Select(finding => finding.Remedy!.At));

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(FactKeys.Brand, "Jura"))));

    private static TenderFacts Saying(string text) => new(new TenderPart { Wordings = [new(text, Given.Here)] });
}
