using System;
using System.Linq;
using NodaTime;
using PublicDialogue.ICalendar;
using Xunit;

namespace PublicDialogue.Tests.ICalendar;

public sealed class AlarmAndUidTests
{
    [Theory]
    [InlineData(0, "PT0S")]
    [InlineData(59, "PT59S")]
    [InlineData(60, "PT1M")]
    [InlineData(3600, "PT1H")]
    [InlineData(3605, "PT1H0M5S")]
    [InlineData(3660, "PT1H1M")]
    [InlineData(86_400, "PT24H")]
    [InlineData(90_061, "PT25H1M1S")]
    public void Alarm_SomeTimeBefore_IsWrittenAsTheGrammarHasIt(int seconds, string before) =>
        Assert.Equal(before, EventAlarm.TimeBefore(Duration.FromSeconds(seconds)).Before);

    [Fact]
    public void Alarm_OutOfBounds_IsRefused()
    {
        Assert.Equal("P0D", EventAlarm.DaysBefore(0).Before);
        Assert.Throws<ArgumentOutOfRangeException>("days", () => EventAlarm.DaysBefore(-1));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => EventAlarm.DaysBefore(EventAlarm.MostDays + 1));
        Assert.Throws<ArgumentOutOfRangeException>("time", () => EventAlarm.TimeBefore(Duration.FromSeconds(-1)));
        Assert.Throws<ArgumentException>("time", () => EventAlarm.TimeBefore(Duration.FromMilliseconds(1)));
    }

    [Fact]
    public void Uid_OfTheSameWords_IsTheSameForEver()
    {
        Assert.Equal(EventUid.FromText("d55ffa20-a4f1-8a40-9b88-0b39a05a87e0"), EventUid.Of("2026-17", "standstill"));
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", EventUid.Of("æøå").Text);
        Assert.Equal(4, new[] { EventUid.Of("a", "b"), EventUid.Of("ab"), EventUid.Of("b", "a"), EventUid.Of("1:a1:b") }.Distinct().Count());
        Assert.Throws<ArgumentException>("identity", () => EventUid.Of());
        Assert.Throws<ArgumentException>("identity", () => EventUid.Of("a", " "));
        Assert.Throws<ArgumentException>("text", () => EventUid.FromText("a b"));
        Assert.Throws<ArgumentException>("text", () => EventUid.FromText("a\r\nb"));
        Assert.Throws<ArgumentException>("text", () => EventUid.FromText(new('a', 256)));
        Assert.Equal(255, EventUid.FromText(new('a', 255)).ToString().Length);
    }
}
