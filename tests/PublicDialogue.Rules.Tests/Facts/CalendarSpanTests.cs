using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Facts;

public sealed class CalendarSpanTests
{
    [Fact]
    public void Parse_WhatToStringWrote_IsTheSame() => Prop.ForAll(Gen.Choose(0, 100_000).ToArbitrary(), Gen.Choose(0, 100_000).ToArbitrary(), (months, days) =>
        CalendarSpan.Parse(new CalendarSpan(months, days).ToString()) == new CalendarSpan(months, days)).QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_AnyText_DoesNotThrow() => Prop.ForAll<NonNull<string>>(text =>
        CalendarSpan.Parse("P" + text.Get) is null or { Months: >= 0, Days: >= 0 }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("P4Y", 48, 0)]
    [InlineData("P1Y6M", 18, 0)]
    [InlineData("P2W3D", 0, 17)]
    [InlineData("P0D", 0, 0)]
    [InlineData("P48M15D", 48, 15)]
    public void Parse_Length_IsMonthsAndDays(string text, int months, int days) => Assert.Equal(new(months, days), CalendarSpan.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PY")]
    [InlineData("P4")]
    [InlineData("4Y")]
    [InlineData("P-4Y")]
    [InlineData("P4.5Y")]
    [InlineData("P4Y ")]
    [InlineData("PT4H")]
    [InlineData("P1YT4H")]
    [InlineData("P100001Y")]
    [InlineData("P99999999999999999999Y")]
    [InlineData("p4y")]
    public void Parse_OtherText_IsNone(string text) => Assert.Null(CalendarSpan.Parse(text));

    [Theory]
    [InlineData(4, FactUnit.Years, 48, 0)]
    [InlineData(1.5, FactUnit.Years, 18, 0)]
    [InlineData(48, FactUnit.Own, 48, 0)]
    [InlineData(2, FactUnit.Weeks, 0, 14)]
    [InlineData(30, FactUnit.Days, 0, 30)]
    [InlineData(0, FactUnit.Months, 0, 0)]
    public void Of_Number_IsMonthsAndDays(double number, FactUnit unit, int months, int days) =>
        Assert.Equal(new(months, days), CalendarSpan.Of((decimal)number, unit));

    [Theory]
    [InlineData(1.3, FactUnit.Years)]
    [InlineData(1.5, FactUnit.Months)]
    [InlineData(-1, FactUnit.Months)]
    [InlineData(100_001, FactUnit.Months)]
    [InlineData(4, FactUnit.Percent)]
    [InlineData(4, FactUnit.Points)]
    public void Of_PartsOrAnotherUnit_IsNone(double number, FactUnit unit) => Assert.Null(CalendarSpan.Of((decimal)number, unit));

    [Theory]
    [InlineData(48, 0, false)]
    [InlineData(48, 1, true)]
    [InlineData(0, 1461, false)]
    [InlineData(0, 1462, true)]
    [InlineData(24, 730, false)]
    [InlineData(24, 731, true)]
    [InlineData(49, 0, true)]
    public void IsLongerThan_FourYears_CountsDaysByTheMeanMonth(int months, int days, bool isLonger) =>
        Assert.Equal(isLonger, new CalendarSpan(months, days).IsLongerThan(48));
}
