using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>A clause for the whole tender opens up what is named elsewhere in it, where the option says so.</summary>
public sealed class EquivalenceClauseTests
{
    private const string On = "tender_wide_equivalence=true";
    private const string Make = "The machine must be of the brand Jura.";

    [Theory]
    [InlineData("en", "Where a make is named, read 'or equivalent' behind it.")]
    [InlineData("en", "Wherever a brand or trade mark is mentioned in these documents, equivalent products are accepted.")]
    [InlineData("en", "Any reference to a brand name is to be read with the words “or equivalent”.")]
    [InlineData("da", "Hvor der er nævnt et fabrikat, skal det læses som fulgt af ordene “eller tilsvarende”.")]
    [InlineData("da", "Alle henvisninger til mærker og typer i kravspecifikationen efterfølges af “eller tilsvarende”.")]
    [InlineData("da", "Såfremt der i materialet er angivet et varemærke, accepteres tilsvarende produkter.")]
    [InlineData("sv", "Där ett märke eller fabrikat anges ska det läsas som ”eller likvärdigt”.")]
    [InlineData("sv", "Samtliga hänvisningar till varumärken i förfrågningsunderlaget följs av orden ”eller likvärdigt”.")]
    [InlineData("sv", "Om ett visst fabrikat nämns godtas likvärdiga produkter.")]
    [InlineData("nl", "Waar een merk of type wordt genoemd, moet dit worden gelezen met de toevoeging ‘of gelijkwaardig’.")]
    [InlineData("nl", "Alle merken die in het bestek zijn vermeld, gelden als ‘of gelijkwaardig’.")]
    [InlineData("nl", "Indien een fabricaat is voorgeschreven, worden gelijkwaardige producten geaccepteerd.")]
    [InlineData("de", "Soweit eine Marke genannt ist, gilt der Zusatz „oder gleichwertig“.")]
    [InlineData("nb", "Der det er vist til et varemerke, gjelder «eller tilsvarende».")]
    [InlineData("fi", "Jos asiakirjoissa on mainittu tavaramerkki, hyväksytään myös vastaava tuote.")]
    [InlineData("fr", "Lorsqu’une marque est mentionnée, elle s’entend « ou équivalent ».")]
    public void Assess_ClauseElsewhere_OpensMakes(string language, string clause)
    {
        var facts = Tender(Make, new RequirementWording(clause, Given.Here) { Language = language });

        Assert.Equal("Error", Found("PD1201", facts));
        Assert.Equal("", Found("PD1201", facts, On));
        Assert.Equal("Warning", Found("PD1202", facts, On));
    }

    [Theory]
    [InlineData("Where possible, products must be new or equivalent to new.")]
    [InlineData("Where a make is named, equivalents are not accepted.")]
    [InlineData("Where a standard is named, read 'or equivalent'.")]
    [InlineData("Where the printer of the brand Canon is mentioned, or equivalent, see annex 1.")]
    [InlineData("The make is stated in the tender.")]
    [InlineData("Equivalent products are of the same make.")]
    public void Assess_NoSuchClause_LeavesMakes(string text) =>
        Assert.NotEqual("-", Given.Outcome("PD1201", Tender(Make, new RequirementWording(text, Given.Here)), On));

    [Theory]
    [InlineData("PD1205", "Legepladsen skal opfylde DS/EN 1176.", "Hvor der henvises til standarder, gælder “eller tilsvarende”.", "-")]
    [InlineData("PD1205", "Legepladsen skal opfylde DS/EN 1176.", "Hvor der henvises til fabrikater, gælder “eller tilsvarende”.", "Error")]
    [InlineData("PD1206", "Sæben skal være svanemærket.", "Hvor der henvises til miljømærker, gælder “eller tilsvarende”.", "-")]
    [InlineData("PD1207", "Stigen skal være godkendt af TÜV.", "Hvor der henvises til certifikater, gælder “eller tilsvarende”.", "-")]
    [InlineData("PD1203", "Bænken skal være lavet af eg.", "Hvor der henvises til fabrikater, gælder “eller tilsvarende”.", "-")]
    [InlineData("PD1703", "Mindst 20 % skal udføres af lokal arbejdskraft.", "Hvor der henvises til fabrikater, gælder “eller tilsvarende”.", "Error")]
    public void Assess_Clause_ReachesItsFamily(string rule, string text, string clause, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(rule, Tender(text, new RequirementWording(clause, Given.Here)), On));

    [Theory]
    [InlineData(null, "Error")]
    [InlineData("tender_wide_equivalence=false", "Error")]
    [InlineData("tender_wide_equivalence=rubbish", "Error")]
    [InlineData("tender_wide_equivalence= TRUE ", "-")]
    public void Assess_Option_DecidesWhetherItCounts(string? options, string outcome) => Assert.Equal(
        outcome,
        Given.Outcome("PD1201", Tender(Make, new RequirementWording("Where a make is named, read 'or equivalent' behind it.", Given.Here)), options));

    [Fact]
    public void Assess_ClauseOfTheTender_ReachesAField() => Assert.Equal("-", Given.Outcome(
        "PD1201",
        new(new TenderPart
        {
            Wordings = [new("Where a make is named, read 'or equivalent' behind it.", Given.Here)],
            Parts = [new TenderPart { Role = TenderFactKind.Specifications, Facts = [Given.Fact(FactKeys.Brand, "Jura")] }],
        }),
        On));

    // What else a clause says in a language that is not read remains open.
    private static string Found(string rule, TenderFacts facts, string? options = null) =>
        string.Join(' ', Given.Assess(rule, facts, options).Findings.Select(finding => finding.Severity));

    private static TenderFacts Tender(string text, RequirementWording clause) => new(new TenderPart
    {
        Parts =
        [
            new TenderPart { Role = TenderFactKind.Specifications, Wordings = [new(text, Given.Here)] },
            new TenderPart { Role = TenderFactKind.Specifications, Wordings = [clause] },
        ],
    });
}
