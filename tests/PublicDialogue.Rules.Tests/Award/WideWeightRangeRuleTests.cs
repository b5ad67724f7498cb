using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Award;

public sealed class WideWeightRangeRuleTests
{
    private const string Rule = "PD1602";

    [Theory]
    [InlineData(40, FactUnit.Percent, 9.9, null, "-")]
    [InlineData(40, FactUnit.Percent, 10, null, "-")]
    [InlineData(40, FactUnit.Percent, 10.1, null, "Warning")]
    [InlineData(40, FactUnit.Points, 11, null, "Warning")]
    [InlineData(0.4, FactUnit.Share, 0.1, null, "-")]
    [InlineData(0.4, FactUnit.Share, 0.11, null, "Warning")]
    [InlineData(40, FactUnit.Percent, 25, "pd1602.most_points=30", "-")]
    [InlineData(40, FactUnit.Percent, 5, "pd1602.most_points=4", "Warning")]
    public void Assess_Range_IsAtMostTenPoints(double number, FactUnit unit, double spread, string? options, string outcome) => Assert.Equal(
        outcome, Given.Outcome(Rule, Tender(new Weight((decimal)number, unit, IsExact: false) { Spread = (decimal)spread }), options));

    [Theory]
    [InlineData("20", "30", "-")]
    [InlineData("20", "31", "Warning")]
    [InlineData("0.2", "0.31", "Warning")]
    [InlineData("0.2", "0.3", "-")]
    [InlineData("20", null, "-")]
    [InlineData("20", "much", "?AwardWeightMaximum:Unreadable")]
    public void Assess_TwoEndsBesideEachOther_AreARange(string from, string? to, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.AwardWeight, from), Given.Fact(AwardFacts.AwardWeightMaximum, to))));

    [Fact]
    public void Assess_ExactAbsentOrUnknown_IsNoFinding()
    {
        Assert.Equal("-", Given.Outcome(Rule, Tender(new Weight(40, FactUnit.Percent))));
        Assert.Equal("?AwardWeightMaximum:NotStated", Given.Outcome(Rule, Tender(new Weight(40, FactUnit.Percent, IsExact: false))));
        Assert.Equal("?AwardWeight:Withheld", Given.Outcome(Rule, Given.Tender(FactKeys.AwardWeight.Unknown(UnknownReason.Withheld))));
        Assert.Equal("?AwardWeight:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.AwardCriteria.Absent())));
    }

    [Fact]
    public void Assess_Reason_LowersToInformation() => Assert.Equal("Info", Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Justification, "Vægten følger af afprøvningen"), FactKeys.AwardWeight.Known(new(20, FactUnit.Percent, IsExact: false) { Spread = 40 }))));

    private static TenderFacts Tender(Weight weight) => Given.Tender(FactKeys.AwardWeight.Known(weight, Given.Here));
}
