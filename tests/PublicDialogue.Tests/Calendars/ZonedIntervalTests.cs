using System;
using NodaTime;
using PublicDialogue.Calendars;
using Xunit;

namespace PublicDialogue.Tests.Calendars;

/// <summary>A time at a place, also where its clock changes.</summary>
public sealed class ZonedIntervalTests
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    [Fact]
    public void Of_TheClockOfAPlace_KnowsItsMoments()
    {
        var meeting = ZonedInterval.Of(new(2027, 3, 4, 9, 0), new LocalDateTime(2027, 3, 4, 10, 30), Copenhagen);
        Assert.Equal(Instant.FromUtc(2027, 3, 4, 8, 0), meeting.Start);
        Assert.Equal(Duration.FromMinutes(90), meeting.Duration);
        Assert.Equal(new LocalDate(2027, 3, 4), meeting.Date);
        Assert.Equal("2027-03-04T09:00:00+01/2027-03-04T10:30:00+01", meeting.ToString());
    }

    [Fact]
    public void Of_OverTheClockChange_IsAsLongAsItIs() => Assert.Equal(
        Duration.FromHours(2),
        ZonedInterval.Of(new(2027, 3, 28, 1, 0), new LocalDateTime(2027, 3, 28, 4, 0), Copenhagen).Duration);

    [Fact]
    public void Of_ALength_IsThatLongOverTheClockChange() => Assert.Equal(
        "2027-03-28T01:00:00+01/2027-03-28T05:00:00+02",
        ZonedInterval.Of(new(2027, 3, 28, 1, 0), Duration.FromHours(3), Copenhagen).ToString());

    [Fact]
    public void Constructor_NoTime_IsRefused()
    {
        var start = Instant.FromUtc(2027, 1, 1, 0, 0);
        Assert.Throws<ArgumentException>("end", () => new ZonedInterval(start, start, Copenhagen));
        Assert.Throws<ArgumentException>("end", () => new ZonedInterval(start, start - Duration.Epsilon, Copenhagen));
        Assert.Throws<ArgumentException>("length", () => ZonedInterval.Of(new LocalDateTime(2027, 1, 1, 0, 0), Duration.Zero, Copenhagen));
        Assert.Equal(Duration.Epsilon, new ZonedInterval(start, start + Duration.Epsilon, Copenhagen).Duration);
    }

    [Theory]
    [InlineData(9, 10, false)]
    [InlineData(9, 11, true)]
    [InlineData(10, 11, true)]
    [InlineData(11, 12, true)]
    [InlineData(12, 13, false)]
    public void Overlaps_TenToTwelve_IsWhereAMomentIsShared(int from, int until, bool does)
    {
        Assert.Equal(does, Hours(10, 12).Overlaps(Hours(from, until)));
        Assert.Equal(does, Hours(from, until).Overlaps(Hours(10, 12)));
    }

    private static ZonedInterval Hours(int from, int until) => ZonedInterval.Of(new(2027, 3, 4, from, 0), new LocalDateTime(2027, 3, 4, until, 0), Copenhagen);
}
