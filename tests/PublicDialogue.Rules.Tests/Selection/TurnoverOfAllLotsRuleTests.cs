using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class TurnoverOfAllLotsRuleTests
{
    private const string Rule = "PD1004";

    [Theory]
    [InlineData(2, new[] { "10", "1" }, "-")]
    [InlineData(3, new[] { "10", "1" }, "Error")]
    [InlineData(0, new[] { "10", "1" }, "-")]
    [InlineData(20, new[] { "1" }, "-")]
    [InlineData(3, new[] { "", "1" }, "Error")]
    [InlineData(2, new[] { "", "1" }, "?EstimatedValue:NotStated")]
    [InlineData(2, new[] { "0", "1" }, "?EstimatedValue:NotStated")]
    [InlineData(2, new[] { "much", "1" }, "?EstimatedValue:Unreadable")]
    public void Assess_SmallestLot_Decides(int turnover, string[] lots, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Asking(turnover, lots)));

    [Fact]
    public void Assess_TurnoverOfALot_IsAnotherRules() => Assert.Equal("-", Given.Outcome(Rule, Given.Tender(
        [],
        Given.Lot("A", Given.Fact(FactKeys.EstimatedValue, 1), Given.Fact(FactKeys.MinimumYearlyTurnover, 9)),
        Given.Lot("B", Given.Fact(FactKeys.EstimatedValue, 1)))));

    [Theory]
    [InlineData(null, "-")]
    [InlineData("some", "?Lots:Unreadable")]
    public void Assess_NoLots_AreKnownOrNotAssessable(string? lots, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Lots, lots), Given.Fact(FactKeys.MinimumYearlyTurnover, 9))));

    [Fact]
    public void Assess_LotsNotStated_IsNotAssessable() =>
        Assert.Equal("?Lots:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(FactKeys.MinimumYearlyTurnover, 9))));

    [Fact]
    public void Assess_OtherCurrency_IsNotAssessable() => Assert.Equal("?EstimatedValue:Unreadable", Given.Outcome(Rule, Given.Tender(
        [Given.Fact(FactKeys.MinimumYearlyTurnover, new Amount(9, "DKK"))],
        Given.Lot("A", Given.Fact(FactKeys.EstimatedValue, new Amount(1, "EUR"))),
        Given.Lot("B", Given.Fact(FactKeys.EstimatedValue, new Amount(9, "DKK"))))));

    [Theory]
    [InlineData("Delaftalerne deler ét lager og vindes samlet", "Info")]
    [InlineData("se bilag", "Error")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Asking(9, ["1", "2"], Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_BelowTheThreshold_Informs() => Assert.Equal(
        "Info", Given.Outcome(Rule, Asking(9, ["1", "2"], Given.Fact(FactKeys.EstimatedValue, new Amount(3, "EUR")))));

    [Fact]
    public void Assess_Finding_SaysWhatTheSmallestLotAllows() => Assert.Equal(
        "A required yearly turnover of 9 for all lots together may restrict competition: for the smallest lot at most 2 may be asked, "
        + "2 times its value. State the turnover for each lot, in proportion to it (Directive 2014/24/EU art. 58(3))",
        Assert.Single(Given.Assess(Rule, Asking(9, ["5", "1"])).Findings).Message(new CultureInfo("en")));

    private static TenderFacts Asking(int turnover, string[] lots, params FactEntry[] more) => Given.Tender(
        [Given.Fact(FactKeys.MinimumYearlyTurnover, turnover), .. more],
        [.. lots.Select((value, at) => Given.Lot($"LOT-{at}", Given.Fact(FactKeys.EstimatedValue, value)))]);
}
