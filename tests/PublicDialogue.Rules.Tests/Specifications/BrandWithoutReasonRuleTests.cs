using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Tests.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Specifications;

/// <summary>Makes with "or equivalent", in four languages; where nothing is accepted, PD1201 answers alone.</summary>
public sealed class BrandWithoutReasonRuleTests
{
    private const string Open = "Printeren skal være af mærket Canon eller tilsvarende.";

    public static TheoryData<string, string> Named => new()
    {
        { "da", "Printeren skal være af mærket Canon eller tilsvarende." },
        { "da", "Maskinen skal være af fabrikatet Jura eller tilsvarende." },
        { "da", "Bilen skal være en Volvo eller tilsvarende." },
        { "da", "Kaffemaskinen skal være af mærket Jura. Tilsvarende produkter accepteres." },
        { "da", "Skærmene skal være af mærket Dell eller ligeværdige." },
        { "da", "Pumpen skal være af fabrikatet Grundfos, eller tilsvarende." },
        { "da", "Der skal leveres Lenovo eller tilsvarende bærbare computere." },
        { "da", "Låsene skal være af mærket Ruko eller tilsvarende kvalitet." },
        { "da", "Telefonen skal være af mærket Samsung (eller tilsvarende)." },
        { "da", "Belysningen skal være af fabrikat Philips el. tilsvarende." },
        { "da", "Ovnen skal være af mærket Rational eller lignende eller tilsvarende." },
        { "da", "Dækkene skal være af mærket Michelin eller tilsvarende mærke." },
        { "sv", "Skrivaren ska vara av märket Canon eller likvärdig." },
        { "sv", "Maskinen ska vara av fabrikatet Jura eller likvärdigt." },
        { "sv", "Bilen ska vara en Volvo eller likvärdig." },
        { "sv", "Kaffemaskinen ska vara av märket Jura. Likvärdiga produkter accepteras." },
        { "sv", "Skärmarna ska vara av märket Dell eller motsvarande." },
        { "sv", "Pumpen ska vara av fabrikat Grundfos, eller motsvarande." },
        { "sv", "Låsen ska vara av märket Assa eller likvärdiga." },
        { "sv", "Telefonen ska vara av märket Samsung (eller likvärdig)." },
        { "sv", "Belysningen ska vara av fabrikat Philips eller motsv." },
        { "sv", "Ugnen ska vara av märket Rational eller likvärdig." },
        { "sv", "Däcken ska vara av märket Michelin eller likvärdigt märke." },
        { "sv", "Datorerna ska vara av märket Lenovo eller likvärdiga." },
        { "nl", "De printer moet van het merk Canon of gelijkwaardig zijn." },
        { "nl", "De machine is van het fabricaat Jura of gelijkwaardig." },
        { "nl", "De auto moet een Volvo of gelijkwaardig zijn." },
        { "nl", "De koffiemachine is van het merk Jura. Gelijkwaardige producten worden geaccepteerd." },
        { "nl", "De schermen zijn van het merk Dell of gelijkwaardig." },
        { "nl", "De pomp is van het merk Grundfos, of gelijkwaardig." },
        { "nl", "De sloten zijn van het merk Salto of daaraan gelijkwaardig." },
        { "nl", "De telefoon is van het merk Samsung (of gelijkwaardig)." },
        { "nl", "De verlichting is van het merk Philips of een gelijkwaardig merk." },
        { "nl", "De oven moet van het merk Rational of gelijkwaardig zijn." },
        { "nl", "De banden zijn van het merk Michelin of gelijkwaardig." },
        { "nl", "De laptops zijn van het merk Lenovo dan wel gelijkwaardig." },
        { "en", "The printer must be of the brand Canon or equivalent." },
        { "en", "The machine must be of the make Jura or equivalent." },
        { "en", "The car must be a Volvo or equivalent." },
        { "en", "The coffee machine must be of the brand Jura. Equivalent products are accepted." },
        { "en", "The screens must be of the brand Dell or equal." },
        { "en", "The pump must be of the brand Grundfos, or its equivalent." },
        { "en", "The locks must be of the brand Abloy or an equivalent brand." },
        { "en", "The phone must be of the brand Samsung (or equivalent)." },
        { "en", "The lamps must be of the make Philips or equivalent quality." },
        { "en", "The oven must be of the brand Rational or an approved equivalent." },
        { "en", "The tyres must be of the brand Michelin or equivalent." },
        { "en", "The laptops must be of the brand Lenovo / equivalent." },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Printeren skal være af mærket Canon." },
        { "da", "Printeren skal være af mærket Canon eller lignende." },
        { "da", "Der er ikke krav om et bestemt mærke, Canon eller tilsvarende." },
        { "da", "Printeren skal udskrive 40 sider i minuttet." },
        { "da", "Patronerne skal være kompatible med den eksisterende Canon-printer eller tilsvarende." },
        { "da", "Legepladsen skal opfylde DS/EN 1176 eller tilsvarende." },
        { "da", "Sæben skal være svanemærket eller tilsvarende." },
        { "da", "Ordregiver bruger i dag Microsoft 365 eller tilsvarende." },
        { "da", "Fakturaen sendes via NemHandel eller tilsvarende." },
        { "da", "Uanset mærke skal bilen have træk." },
        { "da", "Kloakrørene skal være af beton eller tilsvarende." },
        { "da", "Filerne leveres i PDF eller tilsvarende." },
        { "sv", "Skrivaren ska vara av märket Canon." },
        { "sv", "Skrivaren ska vara av märket Canon eller liknande." },
        { "sv", "Det är inget krav på märket Canon eller likvärdigt." },
        { "sv", "Skrivaren ska skriva 40 sidor i minuten." },
        { "sv", "Patronerna ska vara kompatibla med befintlig Canon-skrivare eller motsvarande." },
        { "sv", "Stolen ska uppfylla SS-EN 1335 eller likvärdigt." },
        { "sv", "Tvålen ska vara Svanenmärkt eller likvärdig." },
        { "sv", "Kommunen använder i dag Microsoft 365 eller motsvarande." },
        { "sv", "Fakturan skickas via Peppol eller motsvarande." },
        { "sv", "Oavsett märke ska bilen ha dragkrok." },
        { "sv", "Rören ska vara av betong eller likvärdigt." },
        { "sv", "Filerna levereras i PDF eller motsvarande." },
        { "nl", "De printer moet van het merk Canon zijn." },
        { "nl", "De printer moet van het merk Canon of soortgelijk zijn." },
        { "nl", "Het merk Canon of gelijkwaardig is niet vereist." },
        { "nl", "De printer drukt 40 pagina’s per minuut." },
        { "nl", "De cartridges zijn compatibel met de bestaande Canon-printer of gelijkwaardig." },
        { "nl", "De stoel voldoet aan NEN-EN 1335 of gelijkwaardig." },
        { "nl", "De koffie heeft het Fairtrade-keurmerk of gelijkwaardig." },
        { "nl", "De gemeente werkt momenteel met Microsoft 365 of gelijkwaardig." },
        { "nl", "De factuur gaat via Peppol of gelijkwaardig." },
        { "nl", "Ongeacht het merk heeft de auto een trekhaak." },
        { "nl", "De buizen zijn van beton of gelijkwaardig." },
        { "nl", "De bestanden zijn in PDF of gelijkwaardig." },
        { "en", "The printer must be of the brand Canon." },
        { "en", "The printer must be of the brand Canon or similar." },
        { "en", "No brand such as Canon or equivalent is required." },
        { "en", "The printer must print 40 pages a minute." },
        { "en", "The cartridges must be compatible with the existing Canon printer or equivalent." },
        { "en", "The chair must comply with EN 1335 or equivalent." },
        { "en", "The coffee must be Fairtrade or equivalent." },
        { "en", "The buyer currently uses Microsoft 365 or equivalent." },
        { "en", "Invoices are sent through Peppol or equivalent." },
        { "en", "Regardless of the brand, the car must have a tow bar." },
        { "en", "The pipes must be of concrete or equivalent." },
        { "en", "The files are delivered as PDF or equivalent." },
    };

    [Theory]
    [MemberData(nameof(Named))]
    public void Assess_MakeWithAnEquivalent_AsksForTheReason(string language, string text)
    {
        Assert.Equal("Warning", Given.Outcome("PD1202", Saying(text, language)));
        Assert.Equal("Warning", Given.Outcome("PD1202", Saying(text, language: null)));
        Assert.Equal("-", Given.Outcome("PD1201", Saying(text, language)));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Assess_NoMakeOrNoEquivalent_IsSilent(string language, string text)
    {
        Assert.Equal("-", Given.Outcome("PD1202", Saying(text, language)));
        Assert.Equal("-", Given.Outcome("PD1202", Saying(text, language: null)));
    }

    [Theory]
    [InlineData("Kun disse patroner passer til de 40 printere", "-")]
    [InlineData("se bilag 4", "Warning")]
    public void Assess_Reason_Answers(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome("PD1202", new(new TenderPart
    {
        Facts = [Given.Fact(FactKeys.Justification, reason)],
        Wordings = [new(Open, Given.Here)],
    })));

    [Theory]
    [InlineData("Canon", true, "Warning", "-")]
    [InlineData("Canon or equivalent", null, "Warning", "-")]
    [InlineData("Canon", false, "-", "Error")]
    [InlineData("Canon or similar", null, "-", "Warning")]
    public void Assess_Field_OneOfTheTwoAnswers(string make, bool? isAccepted, string reasonless, string closed)
    {
        FactEntry[] facts = isAccepted is { } accepted
            ? [Given.Fact(FactKeys.Brand, make), Given.Fact(FactKeys.EquivalentAccepted, accepted)]
            : [Given.Fact(FactKeys.Brand, make)];

        Assert.Equal(reasonless, Given.Outcome("PD1202", Given.Tender(facts)));
        Assert.Equal(closed, Given.Outcome("PD1201", Given.Tender(facts)));
    }

    [Fact]
    public void Assess_FieldAndText_AsksOnce() => Assert.Equal("Warning", Given.Outcome("PD1202", new(new TenderPart
    {
        Facts = [Given.Fact(FactKeys.Brand, "Canon"), Given.Fact(FactKeys.EquivalentAccepted, value: true)],
        Wordings = [new(Open, Given.Here)],
    })));

    [Fact]
    public void Assess_AcceptanceBesideTheText_IsAnEquivalent() => Assert.Equal("Warning", Given.Outcome("PD1202", new(new TenderPart
    {
        Facts = [Given.Fact(FactKeys.EquivalentAccepted, value: true)],
        Wordings = [new("Printeren skal være af mærket Canon.", Given.Here)],
    })));

    [Fact]
    public void Assess_AcceptanceUnreadable_IsNotAssessable() => Assert.Equal(
        "?EquivalentAccepted:Unreadable",
        Given.Outcome("PD1202", Given.Tender(Given.Fact(FactKeys.Brand, "Canon"), Given.Fact(FactKeys.EquivalentAccepted, "perhaps"))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?Brand:NotStated", Given.Outcome("PD1202", TenderFacts.None));

    [Fact]
    public void Citation_InTheNetherlands_NamesTheAct() => Assert.EndsWith(
        "Aanbestedingswet 2012 art. 2.76, vierde lid",
        Given.Assess("PD1202", new(new TenderPart { Wordings = [new(Open, Given.Here) { Jurisdiction = Jurisdiction.Netherlands }] })).Findings.Single().Citation,
        System.StringComparison.Ordinal);

    private static TenderFacts Saying(string text, string? language) =>
        new(new TenderPart { Wordings = [new(text, Given.Here) { Language = language }] });
}
