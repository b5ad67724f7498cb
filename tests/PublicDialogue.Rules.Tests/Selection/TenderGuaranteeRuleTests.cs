using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class TenderGuaranteeRuleTests
{
    private const string Rule = "PD1009";

    [Theory]
    [InlineData("20000", null, "-")]
    [InlineData("20000.01", null, "Warning")]
    [InlineData("10001", "pd1009.most_percent=1", "Warning")]
    [InlineData("30000", "pd1009.most_percent=3", "-")]
    [InlineData(null, null, "-")]
    [InlineData("some", null, "?TenderGuarantee:Unreadable")]
    public void Assess_AgainstAMillion_AllowsTwoPerCent(string? guarantee, string? options, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.EstimatedValue, 1_000_000), Given.Fact(StandingFacts.TenderGuarantee, guarantee)), options));

    [Theory]
    [InlineData(0, "-")]
    [InlineData(1, "?EstimatedValue:NotStated")]
    public void Assess_NoValue_IsNotAssessable(int guarantee, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(StandingFacts.TenderGuarantee, guarantee))));

    [Theory]
    [InlineData("Tidligere tilbudsgivere er sprunget fra", "Info")]
    [InlineData("todo", "Warning")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.EstimatedValue, 1), Given.Fact(StandingFacts.TenderGuarantee, 1), Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?TenderGuarantee:NotStated", Given.Outcome(Rule, TenderFacts.None));
}
