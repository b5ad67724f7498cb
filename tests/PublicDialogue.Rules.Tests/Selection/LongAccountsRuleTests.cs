using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class LongAccountsRuleTests
{
    private const string Rule = "PD1005";

    [Theory]
    [InlineData(1, "-")]
    [InlineData(3, "-")]
    [InlineData(4, "Error")]
    [InlineData(null, "-")]
    [InlineData("some", "?TurnoverYears:Unreadable")]
    public void Assess_Years_AreThreeAtMost(object? years, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(StandingFacts.TurnoverYears, years))));

    [Theory]
    [InlineData("Anlægget afskrives over fem år", "Info")]
    [InlineData("todo", "Error")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(StandingFacts.TurnoverYears, 5), Given.Fact(FactKeys.Justification, reason))));

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(StandingFacts.TurnoverYears, 4))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?TurnoverYears:NotStated", Given.Outcome(Rule, TenderFacts.None));
}
