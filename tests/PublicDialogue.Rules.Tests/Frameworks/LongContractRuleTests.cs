using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Frameworks;

public sealed class LongContractRuleTests
{
    private const string Rule = "PD1404";

    [Theory]
    [InlineData("P47M", "-")]
    [InlineData("P48M", "-")]
    [InlineData("P4Y", "-")]
    [InlineData("P4Y1D", "Warning")]
    [InlineData("P49M", "Warning")]
    [InlineData(null, "-")]
    [InlineData("long", "?ContractDuration:Unreadable")]
    public void Assess_Duration_AllowsFourYears(string? duration, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(ContractFacts.ContractDuration, duration))));

    [Theory]
    [InlineData(2, "-")]
    [InlineData(3, "Warning")]
    [InlineData("rubbish", "?ContractRenewals:Unreadable")]
    public void Assess_Renewals_AreTwoAtMost(object renewals, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(ContractFacts.ContractDuration, "P12M"), Given.Fact(ContractFacts.ContractRenewals, renewals))));

    [Theory]
    [InlineData("true", null, "Warning")]
    [InlineData("true", "P12M", "Warning")]
    [InlineData("false", "P12M", "-")]
    [InlineData("perhaps", "P12M", "?OpenEnded:Unreadable")]
    [InlineData("perhaps", "P5Y", "Warning")]
    public void Assess_OpenEnded_IsToldOnce(string isOpen, string? duration, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(ContractFacts.OpenEnded, isOpen), Given.Fact(ContractFacts.ContractDuration, duration))));

    [Theory]
    [InlineData(60, 0, "pd1404.most_months=60", "-")]
    [InlineData(61, 0, "pd1404.most_months=60", "Warning")]
    [InlineData(12, 1, "pd1404.most_renewals=0", "Warning")]
    [InlineData(12, 4, "pd1404.most_renewals=4", "-")]
    public void Assess_Options_MoveTheLimits(int months, int renewals, string options, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(ContractFacts.ContractDuration, months), Given.Fact(ContractFacts.ContractRenewals, renewals)), options));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?ContractDuration:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?ContractDuration:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(ContractFacts.ContractRenewals, 1))));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(ContractFacts.Contract.Absent())));
    }

    [Fact]
    public void Assess_Framework_IsAnotherRules() =>
        Assert.DoesNotContain("Warning", Given.Outcome(Rule, Given.Tender(Given.Fact(FactKeys.FrameworkDuration, "P9Y"))), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("Maskinerne afskrives over seks år", "Info")]
    [InlineData("se bilag", "Warning")]
    public void Assess_Reason_Lowers(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Justification, reason), Given.Fact(ContractFacts.ContractDuration, "P6Y"))));

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Warning")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(ContractFacts.ContractDuration, "P6Y"))));
}
