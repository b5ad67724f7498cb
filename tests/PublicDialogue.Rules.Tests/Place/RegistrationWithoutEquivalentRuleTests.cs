using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Place;

public sealed class RegistrationWithoutEquivalentRuleTests
{
    private const string Rule = "PD1704";
    private const string Permit = "Kloakmesterautorisation";

    [Theory]
    [InlineData(Permit, "false", null, "Error")]
    [InlineData(Permit, null, null, "Error")]
    [InlineData(Permit, "true", null, "-")]
    [InlineData(Permit, "perhaps", null, "?EquivalentAccepted:Unreadable")]
    [InlineData("Kloakmesterautorisation eller tilsvarende", null, null, "-")]
    [InlineData("VCA-register of gelijkwaardig", "false", null, "-")]
    [InlineData("Registered in a trade register of the country in which the tenderer is established", null, null, "-")]
    [InlineData("Autorisation som elinstallatør eller en anerkendt ret fra et andet EU-land", null, null, "-")]
    [InlineData("Handelsregister eller liknande register i det land där verksamheten är etablerad", null, null, "-")]
    [InlineData("Inschrijving in het handelsregister van het land waar de inschrijver is gevestigd", null, null, "-")]
    [InlineData("Registered in the trade register of the country", null, null, "Error")]
    [InlineData("Autorisation som elinstallatør i hele landet", null, null, "Error")]
    [InlineData("Handelsregister för etablerade företag", null, null, "Error")]
    [InlineData("Inschrijving in het handelsregister", null, null, "Error")]
    [InlineData(null, "false", null, "-")]
    [InlineData(Permit, "false", "Arbejdet må efter loven kun udføres af en kloakmester", "Info")]
    [InlineData(Permit, "false", "tbd", "Error")]
    public void Assess_Registration_MustAcceptEquivalents(string? name, string? isAccepted, string? reason, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(
            Given.Fact(AbilityFacts.Registration, name), Given.Fact(FactKeys.EquivalentAccepted, isAccepted), Given.Fact(FactKeys.Justification, reason))));

    [Theory]
    [InlineData("DK", "-")]
    [InlineData(null, "Error")]
    public void Assess_OneCountryNamed_IsLeftToTheRuleOnCountries(string? country, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(AbilityFacts.Registration, Permit), Given.Fact(AbilityFacts.RegistrationCountry, country))));

    [Fact]
    public void Assess_Certificate_IsNoRegistration() =>
        Assert.Equal("?Registration:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(AbilityFacts.Certificate, "ISO 14001"))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?Registration:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?Registration:Elsewhere", Given.Outcome(Rule, Given.Tender(AbilityFacts.Registration.Unknown(UnknownReason.Elsewhere))));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.SelectionCriteria.Absent())));
    }

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(AbilityFacts.Registration, Permit))));
}
