using System.Globalization;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class TurnoverCeilingRuleTests
{
    private const string Rule = "PD1001";

    [Theory]
    [InlineData("2000000", "-")]
    [InlineData("1999999.99", "-")]
    [InlineData("2000000.01", "Error")]
    [InlineData("0", "-")]
    [InlineData(null, "-")]
    [InlineData("twice", "?MinimumYearlyTurnover:Unreadable")]
    [InlineData("-1", "?MinimumYearlyTurnover:Unreadable")]
    public void Assess_AgainstAMillion_AllowsTwice(string? turnover, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Asking("1000000", turnover)));

    [Theory]
    [InlineData(UnknownReason.Withheld)]
    [InlineData(UnknownReason.Elsewhere)]
    [InlineData(UnknownReason.Unreadable)]
    [InlineData(UnknownReason.NotStated)]
    public void Assess_Unknown_IsNotAssessable(UnknownReason why)
    {
        Assert.Equal($"?MinimumYearlyTurnover:{why}", Given.Outcome(Rule, Given.Tender(
            Given.Fact(FactKeys.EstimatedValue, 1m), FactKeys.MinimumYearlyTurnover.Unknown(why))));
        Assert.Equal($"?EstimatedValue:{why}", Given.Outcome(Rule, Given.Tender(
            FactKeys.EstimatedValue.Unknown(why), Given.Fact(FactKeys.MinimumYearlyTurnover, 1m))));
    }

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() =>
        Assert.Equal("?MinimumYearlyTurnover:NotStated", Given.Outcome(Rule, TenderFacts.None));

    [Theory]
    [InlineData("0")]
    [InlineData(null)]
    public void Assess_NoValue_IsNotAssessable(string? value) =>
        Assert.Equal("?EstimatedValue:NotStated", Given.Outcome(Rule, Asking(value, "3")));

    [Theory]
    [InlineData("pd1001.most_times_value=3", "3000000", "-")]
    [InlineData("pd1001.most_times_value=3", "3000001", "Error")]
    [InlineData("pd1001.most_times_value=1.5", "1500001", "Error")]
    [InlineData("pd1001.most_times_value=three", "2000000", "-")]
    [InlineData("pd1001.most_times_value=three", "2000001", "Error")]
    [InlineData("pd1001.most_times_value=", "2000001", "Error")]
    [InlineData("pd1001.most_times_value=1e99", "2000001", "Error")]
    [InlineData("pd1001.enabled=false", "9000000", "-")]
    public void Assess_Option_MovesTheCeiling(string option, string turnover, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Asking("1000000", turnover), option));

    [Theory]
    [InlineData("DKK", "DKK", "Error")]
    [InlineData("DKK", null, "Error")]
    [InlineData(null, "SEK", "Error")]
    [InlineData("DKK", "EUR", "?EstimatedValue:Unreadable")]
    public void Assess_Currencies_MustAgree(string? value, string? turnover, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.EstimatedValue, new Amount(1_000_000, value)),
        Given.Fact(FactKeys.MinimumYearlyTurnover, new Amount(2_000_001, turnover)))));

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(FactKeys.EstimatedValue, 1m), Given.Fact(FactKeys.MinimumYearlyTurnover, 3m))));

    [Fact]
    public void Assess_JustOver_SaysWhatWouldDo()
    {
        var finding = Assert.Single(Given.Assess(Rule, Given.Tender(
            Given.Fact(FactKeys.Jurisdiction, "DK"),
            Given.Fact(FactKeys.EstimatedValue, new Amount(4_000_000, "DKK")),
            Given.Fact(FactKeys.MinimumYearlyTurnover, 12_000_000))).Findings);

        Assert.Equal((Given.Here, new Remedy(RemedyAction.UseAmount, "8000000")), (finding.Origin, finding.Remedy));
        Assert.Equal(
            "A required yearly turnover of 12,000,000\u00A0DKK may restrict competition: without a recorded reason at most 8,000,000\u00A0DKK may be asked, "
            + "2 times the estimated value. Lower it, or record why more is needed (Directive 2014/24/EU art. 58(3); udbudsloven § 142, stk. 2-5)",
            finding.Message(new CultureInfo("en")));
    }

    [Theory]
    [InlineData("Driften kan ikke afbrydes, og leverandøren skal kunne bære et tab", "Info")]
    [InlineData("Se bilag 3", "Error")]
    [InlineData("", "Error")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.EstimatedValue, 1m), Given.Fact(FactKeys.MinimumYearlyTurnover, 3m), Given.Fact(FactKeys.Justification, reason))));

    [Theory]
    [InlineData("LOT-1", 3, "Error")]
    [InlineData("LOT-1", 2, "-")]
    [InlineData("LOT-2", 20, "-")]
    [InlineData("LOT-2", 21, "Error")]
    [InlineData("LOT-3", 1, "?EstimatedValue:NotStated")]
    public void Assess_Lots_AreMeasuredByTheirOwnValue(string lot, int turnover, string outcome)
    {
        FactEntry[] Facts(string id, params FactEntry[] value) =>
            id == lot ? [.. value, Given.Fact(FactKeys.MinimumYearlyTurnover, turnover)] : value;
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
            [Given.Fact(FactKeys.EstimatedValue, 100)],
            Given.Lot("LOT-1", Facts("LOT-1", Given.Fact(FactKeys.EstimatedValue, 1))),
            Given.Lot("LOT-2", Facts("LOT-2", Given.Fact(FactKeys.EstimatedValue, 10))),
            Given.Lot("LOT-3", Facts("LOT-3")))));
    }

    [Theory]
    [InlineData(200, "-")]
    [InlineData(201, "Error")]
    public void Assess_OnlyLot_InheritsTheValue(int turnover, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        [Given.Fact(FactKeys.EstimatedValue, 100)], Given.Lot("LOT-1", Given.Fact(FactKeys.MinimumYearlyTurnover, turnover)))));

    [Fact]
    public void Assess_InALot_NamesTheLot() => Assert.Equal("LOT-1", Assert.Single(Given.Assess(Rule, Given.Tender(
        [Given.Fact(FactKeys.EstimatedValue, 1)], Given.Lot("LOT-1", Given.Fact(FactKeys.MinimumYearlyTurnover, 3)))).Findings).Lot);

    private static TenderFacts Asking(string? value, string? turnover) => Given.Tender(
        Given.Fact(FactKeys.EstimatedValue, value), Given.Fact(FactKeys.MinimumYearlyTurnover, turnover));
}
