using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Place;

public sealed class NationalRegistrationRuleTests
{
    private const string Rule = "PD1701";

    [Theory]
    [InlineData("DK", "false", null, "Error")]
    [InlineData("DK", null, null, "Error")]
    [InlineData("DK", "true", null, "-")]
    [InlineData("DK", "perhaps", null, "?EquivalentAccepted:Unreadable")]
    [InlineData(null, "false", null, "-")]
    [InlineData("DK", "false", "Loven kræver autorisation her", "Info")]
    [InlineData("DK", "false", "tbd", "Error")]
    public void Assess_Country_MustNotBeTheOnlyOne(string? country, string? isAccepted, string? reason, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(
            Given.Fact(AbilityFacts.RegistrationCountry, country), Given.Fact(FactKeys.EquivalentAccepted, isAccepted), Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?RegistrationCountry:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.SelectionCriteria.Absent())));
    }

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(AbilityFacts.RegistrationCountry, "SE"))));
}
