using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class InsuranceCoverRuleTests
{
    private const string Rule = "PD1008";

    [Theory]
    [InlineData(1_000_000, 3_000_000, null, "-")]
    [InlineData(1_000_000, 3_000_001, null, "Warning")]
    [InlineData(100_000, 1_000_000, null, "-")]
    [InlineData(100_000, 1_000_001, null, "Warning")]
    [InlineData(1_000_000, 2_000_001, "pd1008.most_times_value=2", "Warning")]
    [InlineData(100_000, 500_001, "pd1008.floor_euro=500000", "Warning")]
    [InlineData(100_000, 500_000, "pd1008.floor_euro=500000", "-")]
    [InlineData(1_000_000, 0, null, "-")]
    public void Assess_Euro_AllowsThreeTimesTheValueAndAMillion(int value, int cover, string? options, string outcome) =>
        Assert.Equal(outcome, Outcome(value, cover, "EUR", options));

    [Theory]
    [InlineData("DKK", 1_000_000, "-")]
    [InlineData("DKK", 7_292_520, "-")]
    [InlineData("DKK", 7_500_000, "?Currency:Unreadable")]
    [InlineData("DKK", 7_628_241, "Warning")]
    [InlineData("SEK", 8_000_000, "-")]
    [InlineData("SEK", 10_000_000, "?Currency:Unreadable")]
    [InlineData("SEK", 15_000_001, "Warning")]
    [InlineData("NOK", 7_000_000, "-")]
    [InlineData("NOK", 15_000_001, "Warning")]
    [InlineData("USD", 15_000_001, "?Currency:Unreadable")]
    [InlineData(null, 15_000_001, "?Currency:NotStated")]
    public void Assess_OtherCurrency_AnswersWhatNoRateCanChange(string? currency, int cover, string outcome) =>
        Assert.Equal(outcome, Outcome(100_000, cover, currency));

    [Fact]
    public void Assess_WithinThreeTimes_NeedsNoRate() => Assert.Equal("-", Outcome(5_000_000, 15_000_000, "SEK"));

    [Theory]
    [InlineData("En skada på ledningen kan kosta mer", "Info")]
    [InlineData("todo", "Warning")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.EstimatedValue, new Amount(1_000_000, "EUR")), Given.Fact(StandingFacts.InsuranceCover, new Amount(9_000_000, "EUR")),
        Given.Fact(FactKeys.Justification, reason))));

    [Theory]
    [InlineData(2_000_000, "-")]
    [InlineData(500_000, "Warning")]
    public void Assess_DemandOfALot_IsMeasuredByTheLot(int value, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        [Given.Fact(FactKeys.EstimatedValue, new Amount(9_000_000, "EUR"))],
        Given.Lot("A", Given.Fact(FactKeys.EstimatedValue, new Amount(value, "EUR")), Given.Fact(StandingFacts.InsuranceCover, new Amount(5_000_000, "EUR"))))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?InsuranceCover:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?EstimatedValue:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(StandingFacts.InsuranceCover, new Amount(2_000_000, "EUR")))));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(Given.Fact(StandingFacts.InsuranceCover, new Amount(1_000_000, "EUR")))));
        Assert.Equal("?EstimatedValue:Unreadable", Given.Outcome(Rule, Given.Tender(
            Given.Fact(FactKeys.EstimatedValue, new Amount(1, "SEK")), Given.Fact(StandingFacts.InsuranceCover, new Amount(2_000_000, "EUR")))));
    }

    [Theory]
    [InlineData(1_000_000, "3000000")]
    [InlineData(10_000, "1000000")]
    public void Assess_Remedy_IsWhatIsAllowed(int value, string most) => Assert.Equal(most, Assert.Single(Given.Assess(Rule, Given.Tender(
        Given.Fact(FactKeys.EstimatedValue, new Amount(value, "EUR")), Given.Fact(StandingFacts.InsuranceCover, new Amount(9_000_000, "EUR")))).Findings).Remedy!.Value);

    private static string Outcome(int value, int cover, string? currency, string? options = null) => Given.Outcome(
        Rule,
        Given.Tender(Given.Fact(FactKeys.EstimatedValue, new Amount(value, currency)), Given.Fact(StandingFacts.InsuranceCover, new Amount(cover, currency))),
        options);
}
