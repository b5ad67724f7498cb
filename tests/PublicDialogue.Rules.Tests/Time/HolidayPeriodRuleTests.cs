using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Time;

public sealed class HolidayPeriodRuleTests
{
    private const string Rule = "PD1308";

    [Theory]
    [InlineData(0.49, "-")]
    [InlineData(0.5, "-")]
    [InlineData(0.51, "Info")]
    [InlineData(1, "Info")]
    [InlineData(1.01, "?HolidayShare:Unreadable")]
    [InlineData(-0.1, "?HolidayShare:Unreadable")]
    public void Assess_Share_AllowsHalf(double share, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(TimeFacts.HolidayShare, share))));

    [Theory]
    [InlineData(50, "-")]
    [InlineData(51, "Info")]
    public void Assess_PerCent_IsAShare(int percent, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(TimeFacts.HolidayShare, percent, FactUnit.Percent))));

    // Null is not "no holidays": nobody asked a calendar.
    [Fact]
    public void Assess_NobodyAsked_IsNotAssessable()
    {
        Assert.Equal("?HolidayShare:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?HolidayShare:NotStated", Given.Outcome(Rule, Given.Tender(TimeFacts.HolidayShare.Absent())));
    }

    [Fact]
    public void Assess_OneLotAsked_IsEnough() => Assert.Equal("Info", Given.Outcome(Rule, Given.Tender(
        [TimeFacts.HolidayShare.Absent()], Given.Lot("1", Given.Fact(TimeFacts.HolidayShare, 0.8m)), Given.Lot("2", TimeFacts.HolidayShare.Absent()))));

    [Theory]
    [InlineData(0.79, "-")]
    [InlineData(0.81, "Info")]
    public void Assess_Option_MovesTheLimit(double share, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(TimeFacts.HolidayShare, share)), "pd1308.most_percent=80"));

    [Theory]
    [InlineData("Skolerne skal bruge dem i august", "-")]
    [InlineData("TODO", "Info")]
    public void Assess_Reason_Silences(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Justification, reason), Given.Fact(TimeFacts.HolidayShare, 0.8m))));

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Info")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(TimeFacts.HolidayShare, 0.8m))));
}
