using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class RatioMethodRuleTests
{
    private const string Rule = "PD1007";

    [Theory]
    [InlineData("0.15", null, "Error")]
    [InlineData("0.15", " ", "Error")]
    [InlineData("0.15", "Equity divided by assets", "-")]
    [InlineData("0.15", 7, "?RatioMethod:Unreadable")]
    [InlineData("sound", null, "?FinancialRatio:Unreadable")]
    [InlineData(null, null, "-")]
    public void Assess_Ratio_NeedsAMethod(string? ratio, object? method, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(StandingFacts.FinancialRatio, ratio), Given.Fact(StandingFacts.RatioMethod, method))));

    [Fact]
    public void Assess_MethodNotStated_IsNotAssessable() =>
        Assert.Equal("?RatioMethod:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(StandingFacts.FinancialRatio, 1))));

    [Theory]
    [InlineData("Metoden står i årsregnskabsloven", "Info")]
    [InlineData("todo", "Error")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(StandingFacts.FinancialRatio, 1), StandingFacts.RatioMethod.Absent(), Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?FinancialRatio:NotStated", Given.Outcome(Rule, TenderFacts.None));
}
