using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

/// <summary>A head-count against a contract of a million in four years: ten at fifty thousand.</summary>
public sealed class HeadcountRuleTests
{
    private const string Rule = "PD1112";

    [Theory]
    [InlineData(10, null, "-")]
    [InlineData(11, null, "Info")]
    [InlineData(0, null, "-")]
    [InlineData(null, null, "-")]
    [InlineData("many", null, "?MinimumHeadcount:Unreadable")]
    [InlineData(5, "pd1112.yearly_cost_euro=100000", "-")]
    [InlineData(6, "pd1112.yearly_cost_euro=100000", "Info")]
    [InlineData(600, "pd1112.yearly_cost_euro=0", "-")]
    public void Assess_Heads_CostAtMostTwiceTheYearlyValue(object? heads, string? options, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Tender(heads, "EUR"), options));

    [Theory]
    [InlineData("SEK", 1, "?Currency:Unreadable")]
    [InlineData("SEK", 2, "Info")]
    [InlineData("DKK", 1, "-")]
    [InlineData("DKK", 2, "Info")]
    [InlineData("USD", 99, "?Currency:Unreadable")]
    [InlineData(null, 99, "?Currency:NotStated")]
    public void Assess_OtherCurrency_AnswersWhatNoRateCanChange(string? currency, int heads, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Tender(heads, currency)));

    [Theory]
    [InlineData(10, "?ContractRenewals:Elsewhere")]
    [InlineData(11, "Info")]
    public void Assess_Renewals_LeaveOpenWhatTheyMayAdd(int heads, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Tender(heads, "EUR", Given.Fact(ContractFacts.ContractRenewals, 1))));

    [Theory]
    [InlineData("Vagten skal kunne afløses hele døgnet", "-")]
    [InlineData("todo", "Info")]
    public void Assess_Reason_IsSilent(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        [
            Given.Fact(FactKeys.EstimatedValue, new Amount(1_000, "EUR")), Given.Fact(FactKeys.FrameworkDuration, "P1Y"),
            Given.Fact(AbilityFacts.MinimumHeadcount, 50), Given.Fact(FactKeys.Justification, reason),
        ])));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?MinimumHeadcount:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?EstimatedValue:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(AbilityFacts.MinimumHeadcount, 50))));
        Assert.Equal("?ContractDuration:NotStated", Given.Outcome(Rule, Given.Tender(
            Given.Fact(AbilityFacts.MinimumHeadcount, 50), Given.Fact(FactKeys.EstimatedValue, new Amount(1, "EUR")))));
    }

    [Theory]
    [InlineData(1_000_000, "10")]
    [InlineData(10_000, null)]
    public void Assess_Remedy_IsAsManyAsAreAllowed(int value, string? most) => Assert.Equal(most, Assert.Single(Given.Assess(Rule, Given.Tender(
        Given.Fact(FactKeys.EstimatedValue, new Amount(value, "EUR")), Given.Fact(FactKeys.FrameworkDuration, "P4Y"),
        Given.Fact(AbilityFacts.MinimumHeadcount, 50))).Findings).Remedy?.Value);

    private static TenderFacts Tender(object? heads, string? currency, params FactEntry[] more) => Given.Tender(
        [Given.Fact(FactKeys.EstimatedValue, new Amount(1_000_000, currency)), Given.Fact(AbilityFacts.MinimumHeadcount, heads)],
        new TenderPart { Role = TenderFactKind.Contract, Facts = [Given.Fact(ContractFacts.ContractDuration, "P4Y"), .. more] });
}
