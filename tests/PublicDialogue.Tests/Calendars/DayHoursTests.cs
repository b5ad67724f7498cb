using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using Xunit;

namespace PublicDialogue.Tests.Calendars;

public sealed class DayHoursTests
{
    [Theory]
    [InlineData("09:00-15:00", "09:00-15:00")]
    [InlineData(" 13:00-17:30,09:00-12:00 ", "09:00-12:00, 13:00-17:30")]
    [InlineData("09:00-12:00, 12:00-15:00", "09:00-15:00")]
    [InlineData("00:00-24:00", "00:00-24:00")]
    [InlineData("20:00 - 24:00", "20:00-24:00")]
    [InlineData("09:00:30-09:00:31", "09:00:30-09:00:31")]
    [InlineData("closed", "closed")]
    public void Parse_AsPeopleWrite_IsWrittenInOrder(string text, string written)
    {
        Assert.Equal(written, DayHours.Parse(text).ToString());
        Assert.Equal(DayHours.Parse(text), DayHours.Parse(written));
    }

    [Theory]
    [InlineData("")]
    [InlineData("9-15")]
    [InlineData("09:00-25:00")]
    [InlineData("22:00-02:00")]
    [InlineData("09:00-09:00")]
    [InlineData("24:00-24:00")]
    [InlineData("09:00-12:00, 11:59-15:00")]
    [InlineData("09:00-12:00,")]
    [InlineData("09:00-12:00-15:00")]
    [InlineData("Closed today")]
    public void Parse_AnythingElse_IsRefusedWithTheForm(string text)
    {
        Assert.False(DayHours.TryParse(text, out _));
        Assert.Contains("09:00-12:00, 12:30-16:00", Assert.Throws<FormatException>(() => DayHours.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_Null_IsNone() => Assert.False(DayHours.TryParse(null, out _));

    [Fact]
    public void From_ToMidnight_IsTheEndOfTheDay()
    {
        Assert.Equal("20:00-24:00", DayHours.From(new(20, 0), LocalTime.Midnight).ToString());
        Assert.Equal(DayHours.AllDay, DayHours.From(LocalTime.Midnight, LocalTime.Midnight));
        Assert.Equal((new LocalTime(0, 0), new LocalTime(0, 0)), (DayHours.AllDay.Intervals.Single().From, DayHours.AllDay.Intervals.Single().To));
        Assert.Equal("00:00-24:00", default(OpenHours).ToString());
        Assert.Empty(DayHours.Closed.Intervals);
    }

    [Fact]
    public void And_PastMidnightOrOverAnother_IsRefused()
    {
        var day = DayHours.From(new(9, 0), new(12, 0));
        Assert.Contains("24:00 on its own day", Assert.Throws<ArgumentException>("closes", () => day.And(new(22, 0), new(2, 0))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("closes", () => day.And(new(13, 0), new(13, 0)));
        Assert.Contains("11:59-15:00 overlaps 09:00-12:00", Assert.Throws<ArgumentException>("opens", () => day.And(new(11, 59), new(15, 0))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("opens", () => day.And(new LocalTime(13, 0).PlusMilliseconds(1), new(15, 0)));
        Assert.Equal(DayHours.Parse("09:00-15:00"), day.And(new(12, 0), new(15, 0)));
        Assert.Equal(DayHours.Parse("08:00-12:00").GetHashCode(), day.And(new(8, 0), new(9, 0)).GetHashCode());
    }
}
