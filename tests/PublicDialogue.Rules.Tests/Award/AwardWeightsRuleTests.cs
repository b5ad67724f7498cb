using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Award;

public sealed class AwardWeightsRuleTests
{
    private const string Rule = "PD1601";

    [Theory]
    [InlineData("60 40", "-")]
    [InlineData("60 39.9", "Error")]
    [InlineData("60 40.1", "Error")]
    [InlineData("100", "-")]
    [InlineData("60", "Error")]
    [InlineData("0.6 0.4", "-")]
    [InlineData("0.6 0.39", "Error")]
    [InlineData("0.6 0.41", "Error")]
    [InlineData("1", "-")]
    [InlineData("33.33 33.33 33.33", "-")]
    [InlineData("33.3 33.3 33.3", "-")]
    [InlineData("33 33 33", "Error")]
    [InlineData("0.333 0.333 0.333", "-")]
    [InlineData("33.33 33.33 33.3", "Error")]
    [InlineData("16.67 16.67 16.67 16.67 16.67 16.67", "-")]
    [InlineData("33.33 33.33 33.34", "-")]
    [InlineData("60 ?", "?AwardWeight:Unreadable")]
    [InlineData("60 -", "Error")]
    [InlineData("- -", "Error")]
    [InlineData("-", "-")]
    [InlineData("?", "-")]
    [InlineData("110 -10", "-")]
    public void Assess_Weights_AddUpToTheWhole(string weights, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Weighing(weights, FactUnit.Own)));

    [Theory]
    [InlineData(FactUnit.Percent, "60 41", "Error")]
    [InlineData(FactUnit.Share, "0.6 0.5", "Error")]
    [InlineData(FactUnit.Points, "60 41", "-")]
    [InlineData(FactUnit.Order, "1 2", "-")]
    public void Assess_PointsAndOrder_AreNotAddedUp(FactUnit unit, string weights, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Weighing(weights, unit)));

    [Fact]
    public void Assess_MiddleOfARange_IsNotAddedUp() => Assert.Equal("-", Given.Outcome(Rule, Given.Tender(
        [],
        Criterion(Given.Fact(FactKeys.AwardWeight, new Weight(60, FactUnit.Percent, IsExact: false))),
        Criterion(Given.Fact(FactKeys.AwardWeight, new Weight(50, FactUnit.Percent))))));

    [Fact]
    public void Assess_WeightWithheld_IsNotAssessable() => Assert.Equal("?AwardWeight:Withheld", Given.Outcome(Rule, Given.Tender(
        [], Criterion(FactKeys.AwardWeight.Unknown(UnknownReason.Withheld)), Criterion(Given.Fact(FactKeys.AwardWeight, 40)))));

    [Theory]
    [InlineData("60 -", "Rækkefølgen kan angives, men vægtene afhænger af dialogen", "-")]
    [InlineData("60 -", "se bilag", "Error")]
    [InlineData("60 41", "Rækkefølgen kan angives, men vægtene afhænger af dialogen", "Error")]
    public void Assess_Reason_AnswersOnlyForMissingWeights(string weights, string reason, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Weighing(weights, FactUnit.Own, Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_CriteriaThatCouldNotBeFollowed_IsNotAssessable() =>
        Assert.Equal("?AwardCriteria:Unreadable", Given.Outcome(Rule, new(new TenderPart
        {
            MayHaveMore = [TenderFactKind.AwardWeight],
            Parts = [Criterion(Given.Fact(FactKeys.AwardWeight, 60))],
        })));

    [Fact]
    public void Assess_Lots_AreWeighedEachByItself() => Assert.Equal(["LOT-2"], Given.Assess(Rule, Given.Tender(
        [], Lot("LOT-1", 60, 40), Lot("LOT-2", 60, 30), Lot("LOT-3", 100))).Findings.Select(finding => finding.Lot));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable()
    {
        Assert.Equal("?AwardCriteria:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?AwardCriteria:Elsewhere", Given.Outcome(Rule, Given.Tender(FactKeys.AwardCriteria.Unknown(UnknownReason.Elsewhere))));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.AwardCriteria.Absent())));
    }

    [Theory]
    [InlineData("60 39.9", "Weights of the award criteria that add up to 99.9 and not to 100 may")]
    [InlineData("0.6 0.39", "Weights of the award criteria that add up to 0.99 and not to 1 may")]
    [InlineData("60 - -", "2 of 3 award criteria without a weight may")]
    public void Assess_Wrong_SaysTheSum(string weights, string words) => Assert.StartsWith(
        words,
        Assert.Single(Given.Assess(Rule, Weighing(weights, FactUnit.Own)).Findings).Message(new CultureInfo("en")),
        System.StringComparison.Ordinal);

    [Fact]
    public void Assess_LargestNumbers_DoNotThrow() => Assert.Equal("?AwardWeight:Unreadable", Given.Outcome(Rule, Given.Tender(
        [],
        Criterion(Given.Fact(FactKeys.AwardWeight, new Weight(decimal.MaxValue, FactUnit.Percent))),
        Criterion(Given.Fact(FactKeys.AwardWeight, decimal.MaxValue)))));

    // A question mark for what cannot be read, a dash for a criterion without a weight.
    private static TenderFacts Weighing(string weights, FactUnit unit, params FactEntry[] tender) => Given.Tender(
        tender,
        [.. weights.Split(' ').Select(weight => Criterion(Given.Fact(FactKeys.AwardWeight, weight == "-" ? null : weight, unit)))]);

    private static TenderPart Criterion(params FactEntry[] facts) => new() { Role = TenderFactKind.AwardCriteria, Facts = facts };

    private static TenderPart Lot(string id, params int[] weights) => new()
    {
        Role = TenderFactKind.Lots,
        Id = id,
        Parts = [.. weights.Select(weight => Criterion(Given.Fact(FactKeys.AwardWeight, weight)))],
    };
}
