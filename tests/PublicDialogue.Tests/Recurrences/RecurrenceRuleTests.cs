using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using PublicDialogue.Recurrences;
using Xunit;

namespace PublicDialogue.Tests.Recurrences;

public sealed class RecurrenceRuleTests
{
    [Theory]
    [InlineData("FREQ=DAILY", "FREQ=DAILY")]
    [InlineData("RRULE:FREQ=MONTHLY;BYDAY=1TU", "FREQ=MONTHLY;BYDAY=1TU")]
    [InlineData("  rrule:freq=weekly;byday=fr,mo,mo;wkst=mo  ", "FREQ=WEEKLY;BYDAY=MO,FR")]
    [InlineData("COUNT=10;INTERVAL=1;FREQ=MONTHLY;BYDAY=-1SU,+1SU", "FREQ=MONTHLY;COUNT=10;BYDAY=1SU,-1SU")]
    [InlineData("FREQ=YEARLY;WKST=SU;BYDAY=MO;BYWEEKNO=-1,20", "FREQ=YEARLY;BYWEEKNO=20,-1;BYDAY=MO;WKST=SU")]
    [InlineData("FREQ=MONTHLY;BYSETPOS=-1;BYMONTHDAY=31,-1,1;BYMONTH=12,3", "FREQ=MONTHLY;BYMONTH=3,12;BYMONTHDAY=1,31,-1;BYSETPOS=-1")]
    [InlineData("FREQ=DAILY;UNTIL=20261231T225959Z", "FREQ=DAILY;UNTIL=20261231T225959Z")]
    [InlineData("FREQ=DAILY;UNTIL=20261231t235959", "FREQ=DAILY;UNTIL=20261231T235959")]
    [InlineData("FREQ=DAILY;INTERVAL=2147483647;UNTIL=99991231T235959Z", "FREQ=DAILY;INTERVAL=2147483647;UNTIL=99991231T235959Z")]
    public void Parse_AnyOrderAndCase_IsWrittenInOne(string text, string written) => Assert.Equal(written, RecurrenceRule.Parse(text).ToString());

    [Theory]
    [InlineData("", "There is no rule. Write for example FREQ=MONTHLY;BYDAY=1TU.")]
    [InlineData("RRULE:", "There is no rule. Write for example FREQ=MONTHLY;BYDAY=1TU.")]
    [InlineData("every monday", "The rule “every monday…” does not say how often. Begin it with FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.")]
    [InlineData("INTERVAL=2", "The rule “INTERVAL=2…” does not say how often. Begin it with FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.")]
    [InlineData("FREQ=HOURLY", "Character 1, “FREQ=HOURLY”: Nothing that repeats within a day is supported.")]
    [InlineData("FREQ=MINUTELY;COUNT=1", "Character 1, “FREQ=MINUTELY”: Nothing that repeats within a day is supported.")]
    [InlineData("RRULE:FREQ=FORTNIGHTLY", "Character 7, “FREQ=FORTNIGHTLY”: That is no period.")]
    [InlineData("FREQ=DAILY,WEEKLY", "Character 1, “FREQ=DAILY,WEEKLY”: That is no period.")]
    [InlineData("FREQ=1", "Character 1, “FREQ=1”: That is no period.")]
    [InlineData("FREQ=DAILY;FREQ=WEEKLY", "Character 12, “FREQ=WEEKLY”: FREQ stands here a second time.")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO;BYDAY=TU", "Character 22, “BYDAY=TU”: BYDAY stands here a second time.")]
    [InlineData("FREQ=DAILY;", "A part needs a name and a value.")]
    [InlineData("FREQ=DAILY;INTERVAL", "Character 12, “INTERVAL”: A part needs a name and a value.")]
    [InlineData("FREQ=DAILY;BYWEEKDAY=TH", "Character 12, “BYWEEKDAY=TH”: There is no such part. There are: FREQ, INTERVAL,")]
    [InlineData("FREQ=DAILY;INTERVAL=0", "Character 12, “INTERVAL=0”: This needs one whole number from 1")]
    [InlineData("FREQ=DAILY;COUNT=-1", "Character 12, “COUNT=-1”: This needs one whole number from 1")]
    [InlineData("FREQ=DAILY;COUNT=2147483648", "“COUNT=2147483648”: This needs one whole number from 1")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=1,,2", "“BYMONTHDAY=1,,2”: This needs whole numbers separated by commas")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=first", "“BYMONTHDAY=first”: This needs whole numbers separated by commas")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=0", "“BYMONTHDAY=0”: Only numbers from 1 to 31, or from -1 to -31 counted from the end")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=31,32", "Character 14, “BYMONTHDAY=31,32”: Only numbers from 1 to 31, or")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-32", "“BYMONTHDAY=-32”: Only numbers from 1 to 31, or")]
    [InlineData("FREQ=YEARLY;BYMONTH=13", "“BYMONTH=13”: Only numbers from 1 to 12 have")]
    [InlineData("FREQ=YEARLY;BYMONTH=-1", "“BYMONTH=-1”: Only numbers from 1 to 12 have")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=54", "“BYWEEKNO=54”: Only numbers from 1 to 53, or")]
    [InlineData("FREQ=YEARLY;BYDAY=54MO", "“BYDAY=54MO”: Only numbers from 1 to 53, or")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367", "“BYSETPOS=367”: Only numbers from 1 to 366, or")]
    [InlineData("FREQ=MONTHLY;BYDAY=0MO", "“BYDAY=0MO”: This needs weekdays: MO, TU,")]
    [InlineData("FREQ=WEEKLY;BYDAY=M", "“BYDAY=M”: This needs weekdays: MO, TU,")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO TU", "“BYDAY=MO TU”: This needs weekdays: MO, TU,")]
    [InlineData("FREQ=WEEKLY;WKST=1MO", "“WKST=1MO”: This needs weekdays: MO, TU,")]
    [InlineData("FREQ=DAILY;BYHOUR=9", "Character 12, “BYHOUR=9”: The time of day is that of the start.")]
    [InlineData("FREQ=YEARLY;BYYEARDAY=100", "Character 13, “BYYEARDAY=100”: Days of the year by number are not supported. Write BYMONTH and BYMONTHDAY.")]
    [InlineData("FREQ=DAILY;UNTIL=20261231", "“UNTIL=20261231”: A day alone does not say at what time. Write the last moment in UTC, for example UNTIL=20261231T225959Z.")]
    [InlineData("FREQ=DAILY;UNTIL=2026-12-31", "“UNTIL=2026-12-31”: That is no time.")]
    [InlineData("FREQ=DAILY;UNTIL=20260230T000000Z", "“UNTIL=20260230T000000Z”: That is no time.")]
    [InlineData("FREQ=DAILY;COUNT=2;UNTIL=20261231T225959Z", "Character 12, “COUNT=2”: A rule has COUNT or UNTIL, and not both.")]
    [InlineData("FREQ=MONTHLY;BYWEEKNO=20", "Character 14, “BYWEEKNO=20”: Weeks of the year stand in yearly rules only (RFC 5545, 3.3.10). Write FREQ=YEARLY, or leave BYWEEKNO out.")]
    [InlineData("freq=daily;byweekno=20", "Character 12, “byweekno=20”: Weeks of the year stand in yearly rules only")]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=1", "“BYMONTHDAY=1”: Dates of the month do not stand in weekly rules")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,1TU", "Character 13, “BYDAY=MO,1TU”: The n-th weekday is one of a month or year")]
    [InlineData("FREQ=DAILY;BYDAY=-1TU", "“BYDAY=-1TU”: The n-th weekday is one of a month or year")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO", "Character 25, “BYDAY=1MO”: In the weeks that BYWEEKNO names, each weekday comes once")]
    [InlineData("FREQ=MONTHLY;BYSETPOS=1", "“BYSETPOS=1”: BYSETPOS picks among days that other parts give")]
    public void Parse_RuleThatIsRefused_SaysWhatWhereAndHowToMendIt(string text, string said)
    {
        Assert.Contains(said, Assert.Throws<FormatException>(() => RecurrenceRule.Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(RecurrenceRule.TryParse(text, out var rule, out var fault));
        Assert.Null(rule);
        Assert.Contains(said, fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("da", "Tegn 14, “BYWEEKNO=20”: Ugenumre kan kun stå i årlige regler (RFC 5545, 3.3.10). Skriv FREQ=YEARLY, eller udelad BYWEEKNO.")]
    [InlineData("sv", "Tecken 14, ”BYWEEKNO=20”: Veckonummer får bara stå i årliga regler (RFC 5545, 3.3.10). Skriv FREQ=YEARLY, eller utelämna BYWEEKNO.")]
    [InlineData("nl", "Teken 14, “BYWEEKNO=20”: Weeknummers staan alleen in jaarlijkse regels (RFC 5545, 3.3.10). Schrijf FREQ=YEARLY, of laat BYWEEKNO weg.")]
    [InlineData("fr", "Character 14, “BYWEEKNO=20”: Weeks of the year stand in yearly rules only (RFC 5545, 3.3.10). Write FREQ=YEARLY, or leave BYWEEKNO out.")]
    public void Fault_IsWordedInTheLanguage(string language, string said)
    {
        Assert.False(RecurrenceRule.TryParse("FREQ=MONTHLY;BYWEEKNO=20", out _, out var fault));
        Assert.Equal(said, fault.Text(new CultureInfo(language)));
    }

    [Fact]
    public void Rule_MadeInCode_IsTheOneThatIsRead()
    {
        Assert.Equal(RecurrenceRule.Parse("FREQ=MONTHLY;BYDAY=1TU"), RecurrenceRule.Monthly.OnNth(1, IsoDayOfWeek.Tuesday));
        Assert.Equal(RecurrenceRule.Parse("FREQ=WEEKLY;INTERVAL=2;COUNT=9;BYDAY=MO,TH;WKST=SU"), RecurrenceRule.Weekly.Every(2).Times(9).On(IsoDayOfWeek.Thursday, IsoDayOfWeek.Monday).WithWeekStart(IsoDayOfWeek.Sunday));
        Assert.Equal(RecurrenceRule.Parse("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"), RecurrenceRule.Monthly.On(Enumerable.Range(1, 5).Select(day => (IsoDayOfWeek)day)).Only(-1));
        Assert.Equal(RecurrenceRule.Parse("FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1"), RecurrenceRule.Yearly.InMonths(9, 3, 9).OnMonthDays(-1));
        Assert.Equal(RecurrenceRule.Parse("FREQ=YEARLY;BYWEEKNO=46;BYDAY=TH"), RecurrenceRule.Yearly.InWeeks(46).On(IsoDayOfWeek.Thursday));
        Assert.Equal(RecurrenceRule.Parse("FREQ=DAILY;UNTIL=20261231T225959Z"), RecurrenceRule.Daily.Through(Instant.FromUtc(2026, 12, 31, 22, 59, 59)));
    }

    [Fact]
    public void Rule_MadeInCodeAgainstTheRfc_IsRefusedByItsPart()
    {
        Refused("COUNT=3: A rule has COUNT or UNTIL", () => RecurrenceRule.Daily.Through(Instant.FromUtc(2026, 1, 1, 0, 0)).Times(3));
        Refused("BYWEEKNO=20: Weeks of the year", () => RecurrenceRule.Monthly.InWeeks(20));
        Refused("BYMONTHDAY=1: Dates of the month", () => RecurrenceRule.Weekly.OnMonthDays(1));
        Refused("BYDAY=1MO: The n-th weekday", () => RecurrenceRule.Weekly.OnNth(1, IsoDayOfWeek.Monday));
        Refused("BYSETPOS=1: BYSETPOS picks", () => RecurrenceRule.Monthly.Only(1));
        Refused("BYMONTH=13: Only numbers from 1 to 12", () => RecurrenceRule.Yearly.InMonths(13));
        Refused("Count from 1", () => RecurrenceRule.Monthly.OnNth(0, IsoDayOfWeek.Monday));
        Refused("weeks", () => RecurrenceRule.Yearly.InWeeks());
        Refused("interval", () => RecurrenceRule.Yearly.Every(0));
        Refused("count", () => RecurrenceRule.Yearly.Times(0));
        Refused("day", () => RecurrenceRule.Weekly.On(IsoDayOfWeek.None));
        Refused("whole seconds", () => RecurrenceRule.Daily.Through(Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.Epsilon));
    }

    private static void Refused(string said, Func<object> act) =>
        Assert.Contains(said, Assert.ThrowsAny<ArgumentException>(act).Message, StringComparison.Ordinal);
}
