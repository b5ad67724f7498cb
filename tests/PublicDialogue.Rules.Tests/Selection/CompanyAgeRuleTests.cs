using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class CompanyAgeRuleTests
{
    private const string Rule = "PD1111";

    [Theory]
    [InlineData(0, "-")]
    [InlineData(1, "Warning")]
    [InlineData(null, "-")]
    [InlineData("old", "?CompanyAgeYears:Unreadable")]
    public void Assess_Age_IsNoCriterion(object? years, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(AbilityFacts.CompanyAgeYears, years))));

    [Theory]
    [InlineData("Tilladelsen gives først efter et års drift", "Info")]
    [InlineData("todo", "Warning")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(AbilityFacts.CompanyAgeYears, 3), Given.Fact(FactKeys.Justification, reason))));

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Warning")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(AbilityFacts.CompanyAgeYears, 1))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?CompanyAgeYears:NotStated", Given.Outcome(Rule, TenderFacts.None));
}
