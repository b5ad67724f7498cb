using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Award;

public sealed class HighMinimumScoreRuleTests
{
    private const string Rule = "PD1608";

    [Theory]
    [InlineData(0.8, FactUnit.Share, null, "-")]
    [InlineData(0.81, FactUnit.Share, null, "Info")]
    [InlineData(0.9, FactUnit.Own, null, "Info")]
    [InlineData(80, FactUnit.Percent, null, "-")]
    [InlineData(81, FactUnit.Percent, null, "Info")]
    [InlineData(81, FactUnit.Percent, "pd1608.most_percent=90", "-")]
    [InlineData(0.6, FactUnit.Share, "pd1608.most_percent=50", "Info")]
    public void Assess_Score_IsAtMostEightyPerCent(double score, FactUnit unit, string? options, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(AwardFacts.AwardThreshold, (decimal)score, unit)), options));

    [Theory]
    [InlineData(40, 50, FactUnit.Points, "-")]
    [InlineData(41, 50, FactUnit.Points, "Info")]
    [InlineData(41, 50, FactUnit.Percent, "?AwardWeight:NotStated")]
    [InlineData(41, 0, FactUnit.Points, "?AwardWeight:NotStated")]
    public void Assess_Points_AreComparedWithTheWeight(int score, int weight, FactUnit unit, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(AwardFacts.AwardThreshold, score, FactUnit.Points), FactKeys.AwardWeight.Known(new(weight, unit), Given.Here))));

    [Fact]
    public void Assess_AbsentOrUnknown_IsNoFinding()
    {
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(AwardFacts.AwardThreshold.Absent())));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.AwardCriteria.Absent())));
        Assert.Equal("?AwardThreshold:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?AwardThreshold:Withheld", Given.Outcome(Rule, Given.Tender(AwardFacts.AwardThreshold.Unknown(UnknownReason.Withheld))));
    }

    [Fact]
    public void Assess_Reason_IsEnough() => Assert.Equal("-", Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Justification, "Operationsudstyr skal virke hver gang"), Given.Fact(AwardFacts.AwardThreshold, 0.9m, FactUnit.Share))));
}
