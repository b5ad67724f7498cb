using System.Globalization;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class UnreasonedTurnoverRuleTests
{
    private const string Rule = "PD1003";
    private const string Weighty = "De opdrachtnemer financiert de voorraad van een jaar";

    [Theory]
    [InlineData("0", null, "-")]
    [InlineData("1", null, "Error")]
    [InlineData("3000001", null, "Error")]
    [InlineData("1000000", Weighty, "-")]
    [InlineData("1000000.01", Weighty, "Warning")]
    [InlineData("3000000", Weighty, "Warning")]
    [InlineData("3000000.01", Weighty, "Error")]
    [InlineData("1000000", "n.v.t.", "Error")]
    [InlineData(null, null, "-")]
    [InlineData("veel", null, "?MinimumYearlyTurnover:Unreadable")]
    public void Assess_AgainstAMillion_FollowsTheScale(string? turnover, string? reason, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Asking("NL", "1000000", turnover, reason)));

    [Theory]
    [InlineData("NL", "Error")]
    [InlineData("BE", "-")]
    [InlineData("DK", "-")]
    [InlineData("EU", "-")]
    public void Assess_Elsewhere_IsSilent(string country, string outcome)
    {
        Assert.Equal(outcome, Given.Outcome(Rule, Asking(country, "1000000", "9000000", reason: null)));
        Assert.Equal(outcome, Given.Outcome(Rule, Asking(country, null, "9000000", reason: null)));
    }

    [Fact]
    public void Assess_ReasonWithoutAValue_IsNotAssessable() =>
        Assert.Equal("?EstimatedValue:NotStated", Given.Outcome(Rule, Asking("NL", null, "9000000", Weighty)));

    [Theory]
    [InlineData(null, "Error")]
    [InlineData(Weighty, "?EstimatedValue:Unreadable")]
    public void Assess_OtherCurrency_NeedsTheValueOnlyBesideAReason(string? reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Jurisdiction, "NL"), Given.Fact(FactKeys.EstimatedValue, new Amount(1, "EUR")),
        Given.Fact(FactKeys.MinimumYearlyTurnover, new Amount(9, "SEK")), Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() =>
        Assert.Equal("?MinimumYearlyTurnover:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(FactKeys.Jurisdiction, "NL"))));

    [Theory]
    [InlineData("500000", null, "without weighty reasons. Remove it")]
    [InlineData("2000000", Weighty, "more than 100 % of the estimated value")]
    [InlineData("9000000", Weighty, "more than 300 % of the estimated value, where the sliding scale ends. Lower it to 3,000,000")]
    public void Assess_Finding_SaysWhichStepOfTheScale(string turnover, string? reason, string words) => Assert.Contains(
        words, Assert.Single(Given.Assess(Rule, Asking("NL", "1000000", turnover, reason)).Findings).Message(new CultureInfo("en")), System.StringComparison.Ordinal);

    private static TenderFacts Asking(string country, string? value, string? turnover, string? reason) => Given.Tender(
        Given.Fact(FactKeys.Jurisdiction, country), Given.Fact(FactKeys.EstimatedValue, value),
        Given.Fact(FactKeys.MinimumYearlyTurnover, turnover), Given.Fact(FactKeys.Justification, reason));
}
