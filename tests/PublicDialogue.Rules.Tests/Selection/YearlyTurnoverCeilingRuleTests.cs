using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

/// <summary>A turnover against a contract of a million.</summary>
public sealed class YearlyTurnoverCeilingRuleTests
{
    private const string Rule = "PD1002";

    [Theory]
    [InlineData("500000", "P4Y", null, "-")]
    [InlineData("500000.01", "P4Y", null, "Info")]
    [InlineData("2000000", "P4Y", null, "Info")]
    [InlineData("2000000.01", "P4Y", null, "-")]
    [InlineData("2000000", "P1Y", null, "-")]
    [InlineData("2000000", "P6M", null, "-")]
    [InlineData("1000000", "P2Y", null, "-")]
    [InlineData("1000001", "P730D", null, "-")]
    [InlineData("1000001", "P731D", null, "Info")]
    [InlineData("0", "P4Y", null, "-")]
    [InlineData(null, "P4Y", null, "-")]
    [InlineData("250001", "P4Y", "pd1001.most_times_value=1", "Info")]
    [InlineData("1000001", "P4Y", "pd1001.most_times_value=1", "-")]
    [InlineData("some", "P4Y", null, "?MinimumYearlyTurnover:Unreadable")]
    [InlineData("500001", "long", null, "?ContractDuration:Unreadable")]
    [InlineData("500001", "P0M", null, "?ContractDuration:NotStated")]
    public void Assess_Turnover_IsMeasuredByTheYear(string? turnover, string duration, string? options, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender([Value(1_000_000), Given.Fact(FactKeys.MinimumYearlyTurnover, turnover)], Contract(duration)), options));

    [Theory]
    [InlineData(0, "-")]
    [InlineData(null, "-")]
    [InlineData(1, "?ContractRenewals:Elsewhere")]
    [InlineData("some", "?ContractRenewals:Elsewhere")]
    public void Assess_Renewals_LeaveOpenWhatTheyMayAdd(object? renewals, string outcome)
    {
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
            [Value(1_000_000), Asked(1_000_000)], Contract("P2Y", Given.Fact(ContractFacts.ContractRenewals, renewals)))));
        Assert.Equal("Info", Given.Outcome(Rule, Given.Tender(
            [Value(1_000_000), Asked(1_000_001)], Contract("P2Y", Given.Fact(ContractFacts.ContractRenewals, renewals)))));
    }

    [Theory]
    [InlineData("P2Y", "P2Y", "Info")]
    [InlineData("P2Y", null, "-")]
    [InlineData("P2Y", "perhaps", "?FrameworkRenewals:Elsewhere")]
    [InlineData("P4Y", "perhaps", "Info")]
    [InlineData("long", null, "?FrameworkDuration:Unreadable")]
    public void Assess_Framework_RunsWithItsRenewals(string duration, string? renewals, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender([Value(1_000_000), Asked(600_000)], new TenderPart
        {
            Role = TenderFactKind.Framework,
            Facts = [Given.Fact(FactKeys.FrameworkDuration, duration), Given.Fact(FactKeys.FrameworkRenewals, renewals)],
        })));

    [Fact]
    public void Assess_DurationOnTheTenderItself_Counts() => Assert.Equal("Info", Given.Outcome(
        Rule, Given.Tender(Value(1_000_000), Asked(600_000), Given.Fact(FactKeys.FrameworkDuration, "P4Y"))));

    [Theory]
    [InlineData("P4Y", "P1Y", "Info")]
    [InlineData("P1Y", "P4Y", "-")]
    public void Assess_DemandOfALot_IsMeasuredByTheLot(string own, string other, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender([Value(9_000_000)], Lot("A", own, Value(1_000_000), Asked(600_000)), Lot("B", other, Value(1_000_000)))));

    [Theory]
    [InlineData("P4Y", "P1Y", "-")]
    [InlineData("P4Y", "P3Y", "Info")]
    public void Assess_DemandOfAllLots_IsMeasuredByTheShortest(string one, string other, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender([Value(2_000_000), Asked(1_400_000)], Lot("A", one), Lot("B", other))));

    [Fact]
    public void Assess_NoEnd_IsNotAssessable() => Assert.Equal("?ContractDuration:NotStated", Given.Outcome(Rule, Given.Tender(
        [Value(1_000_000), Asked(600_000)],
        new TenderPart { Role = TenderFactKind.Contract, Facts = [Given.Fact(ContractFacts.OpenEnded, value: true), ContractFacts.ContractDuration.Absent()] })));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?MinimumYearlyTurnover:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?EstimatedValue:NotStated", Given.Outcome(Rule, Given.Tender([Asked(1)], Contract("P4Y"))));
        Assert.Equal("?ContractDuration:NotStated", Given.Outcome(Rule, Given.Tender(Value(1_000_000), Asked(600_000))));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(Value(1_000_000), Asked(600_000), ContractFacts.Contract.Absent(), FactKeys.Framework.Absent())));
        Assert.Equal("?EstimatedValue:Unreadable", Given.Outcome(Rule, Given.Tender(
            [Given.Fact(FactKeys.EstimatedValue, new Amount(1, "SEK")), Given.Fact(FactKeys.MinimumYearlyTurnover, new Amount(1, "DKK"))], Contract("P4Y"))));
    }

    [Theory]
    [InlineData("Leverantören bygger upp ett lager det första året", "-")]
    [InlineData("todo", "Info")]
    public void Assess_Reason_IsSilent(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender([Value(1_000_000), Asked(600_000), Given.Fact(FactKeys.Justification, reason)], Contract("P4Y"))));

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Info")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender([Given.Fact(FactKeys.DispatchDate, dispatched), Value(1_000_000), Asked(600_000)], Contract("P4Y"))));

    [Fact]
    public void Assess_Remedy_IsTwiceAYear()
    {
        var finding = Assert.Single(Given.Assess(Rule, Given.Tender([Value(1_000_000), Asked(700_000)], Contract("P3Y"))).Findings);

        Assert.Equal("666666.66", finding.Remedy!.Value);
    }

    private static FactEntry Value(int value) => Given.Fact(FactKeys.EstimatedValue, value);

    private static FactEntry Asked(int turnover) => Given.Fact(FactKeys.MinimumYearlyTurnover, turnover);

    private static TenderPart Contract(string duration, params FactEntry[] more) =>
        new() { Role = TenderFactKind.Contract, Facts = [Given.Fact(ContractFacts.ContractDuration, duration), .. more] };

    private static TenderPart Lot(string id, string duration, params FactEntry[] facts) =>
        new() { Role = TenderFactKind.Lots, Id = id, Facts = facts, Parts = [Contract(duration)] };
}
