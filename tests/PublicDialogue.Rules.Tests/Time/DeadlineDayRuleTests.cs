using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Time;

public sealed class DeadlineDayRuleTests
{
    private const string Rule = "PD1311";

    // 7 December 2026 is a Monday.
    [Theory]
    [InlineData("2026-12-07", "-")]
    [InlineData("2026-12-08", "-")]
    [InlineData("2026-12-09", "-")]
    [InlineData("2026-12-10", "-")]
    [InlineData("2026-12-11", "-")]
    [InlineData("2026-12-12", "Info")]
    [InlineData("2026-12-13", "Info")]
    [InlineData("2024-02-29", "-")]
    [InlineData("2000-01-01", "Info")]
    [InlineData("2016-12-31", "Info")]
    public void Assess_Weekend_IsTold(string day, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.TenderDeadline, day),
        Given.Fact(TimeFacts.DeadlineOnHoliday, value: false), Given.Fact(TimeFacts.DeadlineAfterHours, value: false))));

    [Theory]
    [InlineData("2026-12-12")]
    [InlineData("2026-12-13")]
    public void Assess_Weekend_NamesTheNextWeekday(string day) => Assert.Contains(
        "2026-12-14",
        Assert.Single(Given.Assess(Rule, Given.Tender(Given.Fact(TimeFacts.RequestDeadline, day))).Findings).Message(new CultureInfo("da")),
        System.StringComparison.Ordinal);

    [Theory]
    [InlineData("true", "true", "Info")]
    [InlineData("true", "perhaps", "Info")]
    [InlineData("false", "true", "Info")]
    [InlineData("false", "false", "-")]
    [InlineData("false", null, "?DeadlineAfterHours:NotStated")]
    [InlineData(null, "false", "?DeadlineOnHoliday:NotStated")]
    [InlineData(null, "true", "Info ?DeadlineOnHoliday:NotStated")]
    [InlineData(null, null, "?DeadlineOnHoliday:NotStated ?DeadlineAfterHours:NotStated")]
    [InlineData("perhaps", "false", "?DeadlineOnHoliday:Unreadable")]
    public void Assess_OnAWeekday_ACalendarAnswers(string? holiday, string? afterHours, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.TenderDeadline, "2026-12-25"), Given.Fact(TimeFacts.DeadlineOnHoliday, holiday), Given.Fact(TimeFacts.DeadlineAfterHours, afterHours))));

    [Fact]
    public void Assess_BothDeadlines_AreEachTold() => Assert.Equal("Info Info", Given.Outcome(Rule, Given.Tender(
        Given.Fact(TimeFacts.RequestDeadline, "2026-11-14"), Given.Fact(FactKeys.TenderDeadline, "2026-12-13"))));

    [Fact]
    public void Assess_Lots_EachHaveTheirDay() => Assert.Equal(["2"], Given.Assess(Rule, Given.Tender(
        [],
        Lot("1", "2026-12-11"),
        Lot("2", "2026-12-12"))).Findings.Select(finding => finding.Lot));

    [Theory]
    [InlineData(null, "?TenderDeadline:NotStated")]
    [InlineData("soon", "?TenderDeadline:Unreadable")]
    public void Assess_Missing_IsNotAssessable(string? due, string outcome)
    {
        List<FactEntry> facts = due is null ? [] : [Given.Fact(FactKeys.TenderDeadline, due)];
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender([.. facts])));
    }

    [Fact]
    public void Assess_NoDeadline_IsSilent() => Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.TenderDeadline.Absent())));

    [Fact]
    public void Assess_Result_IsSilent() => Assert.Equal("-", Given.Outcome(
        Rule, new(Given.Tender(Given.Fact(FactKeys.TenderDeadline, "2026-12-12")).Tender.Part) { IsCallForCompetition = false }));

    [Fact]
    public void Assess_Reason_Silences() => Assert.Equal("-", Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.TenderDeadline, "2026-12-12"), Given.Fact(FactKeys.Justification, "Messen slutter om lørdagen"))));

    private static TenderPart Lot(string id, string due) => Given.Lot(
        id, Given.Fact(FactKeys.TenderDeadline, due), Given.Fact(TimeFacts.DeadlineOnHoliday, value: false), Given.Fact(TimeFacts.DeadlineAfterHours, value: false));
}
