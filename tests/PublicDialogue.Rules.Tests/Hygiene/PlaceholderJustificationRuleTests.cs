using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Hygiene;
using Xunit;

namespace PublicDialogue.Rules.Tests.Hygiene;

public sealed class PlaceholderJustificationRuleTests
{
    private const string Rule = "PD2005";

    public static TheoryData<string> Placeholders =>
    [
        "", " ", "-", "todo", "TODO: ask the lawyer before Friday", "To do: find a reason for this", "tbd", "TBD by the project group",
        "n/a", "N/A for this contract", "fixme later on, please", "xxxxxxxxxxxxxxxxxxxx", "....................", "aaaa bbbb aaaa bbbb",
        "Lorem ipsum dolor sit amet", "placeholder for the reason", "to be decided by the board", "To be completed before publication",
        "see annex 3", "See the annex, section four", "See attachment B for details", "because", "needed",
        "se bilag", "Se bilag 4, afsnit 2", "jf. bilag 3 og bilag 4", "Se vedlagt notat om sagen", "Udfyldes senere af indkøb",
        "Afventer svar fra forvaltningen", "Begrundelse følger senere", "Indsæt begrundelse her", "Se udbudsmaterialet afsnit 4",
        "se bilaga", "Se bilaga 2, avsnitt 3", "Enligt bilaga 4 till annonsen", "Fylls i av verksamheten", "Kommer senare under hösten",
        "Motivering saknas ännu", "Fyll i motivering här",
        "zie bijlage", "Zie bijlage 3 bij het bestek", "zie bijlagen A tot en met D", "Nog in te vullen door inkoop", "n.v.t. voor dit perceel",
        "Nader te bepalen door college", "Motivering volgt later nog", "Wordt later ingevuld door ons",
    ];

    public static TheoryData<string> Reasons =>
    [
        "Operation around the clock without reserve",
        "The pumps must fit the existing station from 2019",
        "To do this safely the crew needs training",
        "None of the other formats opens in the archive",
        "Seen together the lots cost less to run, as the study shows",
        "Annex 3 shows that nine suppliers meet this",
        "Ingen anden standard passer til det eksisterende anlæg",
        "Seks referencer, da anlægget styrer vandforsyningen",
        "Todosis-pakning kræves af apoteket",
        "Driften kan ikke afbrydes i eksamensperioden",
        "Investeringen afskrives over seks år",
        "Se bilag 4: lageret kan kun betjenes af trucks med samme ladestik som de nuværende tolv",
        "Ingen annan standard passar den befintliga anläggningen",
        "Avskrivningstiden för depån är sex år",
        "Enligt lag krävs omsättning för försäkringen",
        "Kompletterar den anläggning som togs i drift i fjol",
        "Geen andere norm past op de bestaande installatie",
        "De investering wordt over zes jaar afgeschreven",
        "Ziekenhuiszorg mag geen uur worden onderbroken",
        "In te zetten personeel werkt met kwetsbare kinderen",
    ];

    [Theory]
    [MemberData(nameof(Placeholders))]
    public void Assess_Placeholder_IsFound(string text) =>
        Assert.Equal("Warning", Given.Outcome(Rule, Given.Tender(Given.Fact(FactKeys.Justification, text))));

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Assess_Reason_IsSilent(string text) =>
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(Given.Fact(FactKeys.Justification, text))));

    [Theory]
    [InlineData("Fjorten tegn..", true)]
    [InlineData("Femten tegn....", false)]
    public void IsPlaceholder_Length_DecidesAtFifteen(string text, bool isPlaceholder) =>
        Assert.Equal(isPlaceholder, PlaceholderJustificationRule.IsPlaceholder(text));

    [Fact]
    public void Assess_NoReason_LacksNothing()
    {
        Assert.Equal("-", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.Justification.Absent())));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.Justification.Unknown(UnknownReason.Unreadable))));
    }

    [Fact]
    public void Assess_PlaceholderForADemand_RaisesBoth()
    {
        var answer = RuleBook.Assess(
            Given.Tender(Given.Fact(FactKeys.ReferenceCount, 6), Given.Fact(FactKeys.Justification, "se bilag")), RuleOptions.Default);

        Assert.Equal([("PD1106", Severity.Warning), ("PD2005", Severity.Warning)], answer.Findings.Select(finding => (finding.RuleId, finding.Severity)));
        Assert.All(answer.Findings, finding => Assert.Null(finding.JustifiedBy));
    }

    [Fact]
    public void Assess_Placeholder_CitesNoLaw() => Assert.Equal(
        "“se bilag” is no reason that anyone can check, so that what it should justify may restrict competition. Say what this contract needs, and why",
        Assert.Single(Given.Assess(Rule, Given.Tender(Given.Fact(FactKeys.Justification, " se bilag "))).Findings).Message(new CultureInfo("en")));
}
