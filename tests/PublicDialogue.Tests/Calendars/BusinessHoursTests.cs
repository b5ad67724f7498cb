using System;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Calendars;
using Xunit;

namespace PublicDialogue.Tests.Calendars;

public sealed class BusinessHoursTests
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    // A town hall: long Thursdays with a break, short Fridays, Saturdays of an hour; closed on a bridge day and early before Christmas.
    private static readonly BusinessHours Office = new BusinessHours(CountryCalendars.Denmark, Copenhagen, DayHours.Parse("09:00-15:00"))
        .With(IsoDayOfWeek.Thursday, DayHours.Parse("09:00-12:00, 13:00-17:30"))
        .With(IsoDayOfWeek.Friday, DayHours.Parse("09:00-13:00"))
        .With(IsoDayOfWeek.Saturday, DayHours.Parse("10:00-11:00"))
        .On(new(2026, 5, 15), DayHours.Closed)
        .On(new(2026, 12, 23), DayHours.Parse("09:00-12:00"))
        .On(new(2026, 12, 25), DayHours.Parse("10:00-11:00"));

    private static readonly BusinessHours Watch = new BusinessHours(CountryCalendars.Denmark, Copenhagen, DayHours.AllDay)
        .With(IsoDayOfWeek.Saturday, DayHours.AllDay).With(IsoDayOfWeek.Sunday, DayHours.AllDay);

    [Theory]
    [InlineData("2026-11-23T08:59:59", false)] // Monday
    [InlineData("2026-11-23T09:00:00", true)]
    [InlineData("2026-11-23T14:59:59", true)]
    [InlineData("2026-11-23T15:00:00", false)]
    [InlineData("2026-11-26T12:30:00", false)] // Thursday's break
    [InlineData("2026-11-26T17:29:59", true)]
    [InlineData("2026-11-28T10:30:00", true)] // Saturday
    [InlineData("2026-11-29T10:30:00", false)]
    [InlineData("2026-12-26T10:30:00", false)] // a Saturday that is a holiday
    [InlineData("2026-05-14T10:00:00", false)] // Ascension, a Thursday
    [InlineData("2026-05-15T10:00:00", false)] // its own closing day
    [InlineData("2026-12-23T11:59:59", true)]
    [InlineData("2026-12-23T12:00:00", false)]
    [InlineData("2026-12-25T10:30:00", true)] // a holiday with hours of its own
    public void IsOpen_ByWeekdayHolidayAndDate(string local, bool isOpen) => Assert.Equal(isOpen, Office.IsOpen(At(local)));

    [Theory]
    [InlineData("2026-11-23T08:00:00", "2026-11-23T09:00:00", "2026-11-23T15:00:00")]
    [InlineData("2026-11-23T09:00:00", "2026-11-24T09:00:00", "2026-11-23T15:00:00")]
    [InlineData("2026-11-23T15:00:00", "2026-11-24T09:00:00", "2026-11-24T15:00:00")]
    [InlineData("2026-11-26T11:00:00", "2026-11-26T13:00:00", "2026-11-26T12:00:00")]
    [InlineData("2026-05-13T15:00:00", "2026-05-16T10:00:00", "2026-05-16T11:00:00")]
    [InlineData("2026-12-25T11:00:00", "2026-12-28T09:00:00", "2026-12-28T15:00:00")]
    public void NextOpeningAndClosing_AreLaterMoments(string local, string opening, string closing)
    {
        Assert.Equal(At(opening), Office.NextOpening(At(local)));
        Assert.Equal(At(closing), Office.NextClosing(At(local)));
        Assert.Equal(Office.IsOpen(At(local)) ? At(local) : At(opening), Office.OpenFrom(At(local)));
    }

    [Theory]
    [InlineData("2026-11-23T09:00:00", 360, "2026-11-23T15:00:00")] // what fills a day ends when it closes
    [InlineData("2026-11-23T09:00:00", 361, "2026-11-24T09:01:00")]
    [InlineData("2026-11-23T07:00:00", 60, "2026-11-23T10:00:00")]
    [InlineData("2026-11-26T11:30:00", 60, "2026-11-26T13:30:00")]
    [InlineData("2026-11-27T12:00:00", 120, "2026-11-28T11:00:00")]
    [InlineData("2026-11-27T12:00:00", 121, "2026-11-30T09:01:00")]
    [InlineData("2026-11-24T09:00:00", -1, "2026-11-23T14:59:00")]
    [InlineData("2026-11-24T10:00:00", -60, "2026-11-24T09:00:00")] // backwards the latest such moment
    [InlineData("2026-11-29T00:00:00", -60, "2026-11-28T10:00:00")]
    [InlineData("2026-11-29T03:04:05", 0, "2026-11-29T03:04:05")]
    public void Add_PassesTheClosedTime(string local, int minutes, string found) =>
        Assert.Equal(At(found), Office.Add(At(local), Duration.FromMinutes(minutes)));

    [Theory]
    [InlineData("2026-11-23T00:00:00", "2026-11-30T00:00:00", 6 + 6 + 6 + 7.5 + 4 + 1)]
    [InlineData("2026-11-30T00:00:00", "2026-11-23T00:00:00", -30.5)]
    [InlineData("2026-11-28T12:00:00", "2026-11-30T09:00:00", 0)]
    [InlineData("2026-05-13T14:00:00", "2026-05-18T10:00:00", 1 + 1 + 1)]
    public void Between_CountsOpenTime(string from, string to, double hours) =>
        Assert.Equal(Duration.FromHours(hours), Office.Between(At(from), At(to)));

    [Theory]
    [InlineData("2026-03-29T00:00:00", "2026-03-30T00:00:00", 23)]
    [InlineData("2026-10-25T00:00:00", "2026-10-26T00:00:00", 25)]
    [InlineData("2026-03-28T18:00:00", "2026-03-29T06:00:00", 11)]
    [InlineData("2026-10-24T18:00:00", "2026-10-25T06:00:00", 13)]
    public void Between_NightsOfAChange_PassAsTheyDo(string from, string to, int hours)
    {
        Assert.Equal(Duration.FromHours(hours), Watch.Between(At(from), At(to)));
        Assert.Equal(At(to), Watch.Add(At(from), Duration.FromHours(hours)));
        Assert.Equal(At(from), Watch.Add(At(to), Duration.FromHours(-hours)));
    }

    // Of a time that is skipped the change is meant, of one that comes twice the first.
    [Theory]
    [InlineData("2026-03-29", "01:30-02:30", "2026-03-29T00:30:00Z", "2026-03-29T01:00:00Z", 30)]
    [InlineData("2026-03-29", "02:30-04:00", "2026-03-29T01:00:00Z", "2026-03-29T02:00:00Z", 60)]
    [InlineData("2026-10-25", "01:30-02:30", "2026-10-24T23:30:00Z", "2026-10-25T00:30:00Z", 60)]
    [InlineData("2026-10-25", "02:30-04:00", "2026-10-25T00:30:00Z", "2026-10-25T03:00:00Z", 150)]
    [InlineData("2026-10-25", "02:00-03:00", "2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z", 120)]
    public void Hours_InTheNightOfAChange_OpenAndCloseAsSaid(string day, string hours, string opens, string closes, int minutes)
    {
        var date = LocalDatePattern.Iso.Parse(day).Value;
        var night = new BusinessHours(CountryCalendars.Denmark, Copenhagen, DayHours.Closed).On(date, DayHours.Parse(hours));
        var start = date.AtStartOfDayInZone(Copenhagen).ToInstant();
        Assert.Equal((Moment(opens), Moment(closes)), (night.NextOpening(start), night.NextClosing(start)));
        Assert.Equal(Duration.FromMinutes(minutes), night.Between(start, start + Duration.FromHours(30)));
    }

    [Fact]
    public void Hours_WhollyWithinTheHourThatIsSkipped_AreNone()
    {
        var night = new BusinessHours(CountryCalendars.Denmark, Copenhagen, DayHours.Closed)
            .On(new(2026, 3, 29), DayHours.Parse("02:15-02:45")).On(new(2026, 3, 30), DayHours.Parse("02:15-02:45"));
        Assert.Equal(At("2026-03-30T02:15:00"), night.NextOpening(At("2026-03-29T00:00:00")));
        Assert.Equal(Duration.Zero, night.Between(At("2026-03-29T00:00:00"), At("2026-03-30T00:00:00")));
    }

    [Fact]
    public void Midnight_BetweenOpenDays_IsNoClosing()
    {
        // The Sunday before Ascension, open round the clock until Ascension itself begins, and again after it.
        Assert.Equal(At("2026-05-14T00:00:00"), Watch.NextClosing(At("2026-05-10T12:00:00")));
        Assert.Equal(At("2026-05-15T00:00:00"), Watch.NextOpening(At("2026-05-10T12:00:00")));
    }

    [Fact]
    public void NeverOpen_IsSaidAndNotSearchedForEver()
    {
        var never = new BusinessHours(CountryCalendars.Denmark, Copenhagen, DayHours.Closed);
        var monday = At("2026-11-23T10:00:00");
        Assert.False(never.IsOpen(monday));
        Assert.Equal(Duration.Zero, never.Between(monday, monday + Duration.FromDays(900)));
        Assert.Equal(monday, never.Add(monday, Duration.Zero));
        Assert.Contains("never open", Assert.Throws<InvalidOperationException>(() => never.Add(monday, Duration.FromHours(1))).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => never.Add(monday, Duration.FromHours(-1)));
        Assert.Throws<InvalidOperationException>(() => never.NextOpening(monday));
        Assert.Throws<InvalidOperationException>(() => never.NextClosing(monday));
        Assert.Throws<InvalidOperationException>(() => never.OpenFrom(monday));
    }

    [Fact]
    public void BeyondTheKnownYears_FailsLoudly()
    {
        var last = At("2060-12-31T14:00:00");
        Assert.Equal(At("2060-12-31T13:00:00"), Office.NextClosing(At("2060-12-31T10:00:00")));
        Assert.Contains("DK is known from 1990 through 2060", Assert.Throws<ArgumentOutOfRangeException>("moment", () => Office.NextOpening(last)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("time", () => Office.Add(last, Duration.FromHours(4)));
        Assert.Throws<ArgumentOutOfRangeException>("time", () => Office.Add(At("1990-01-02T10:00:00"), Duration.FromHours(-2)));
        Assert.Throws<ArgumentOutOfRangeException>("moment", () => Office.Add(At("2061-01-01T14:00:00"), Duration.FromHours(-4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Office.IsOpen(At("1989-12-31T14:00:00")));
        Assert.Throws<ArgumentOutOfRangeException>("to", () => Office.Between(last, At("2061-01-03T10:00:00")));
        Assert.Throws<ArgumentOutOfRangeException>("moment", () => Watch.NextClosing(At("2060-12-30T10:00:00")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Office.On(new(2061, 1, 1), DayHours.Closed));

        // Between two lists of the institutions nothing is known.
        var union = new BusinessHours(CountryCalendars.UnionInstitutions, DateTimeZoneProviders.Tzdb["Europe/Brussels"], DayHours.Parse("09:00-17:00"));
        var end = Instant.FromUtc(2008, 12, 23, 10, 0);
        Assert.Equal(Instant.FromUtc(2008, 12, 23, 16, 0), union.NextClosing(end));
        Assert.Throws<ArgumentOutOfRangeException>("moment", () => union.NextOpening(end));
        Assert.Throws<ArgumentOutOfRangeException>("time", () => union.Add(end, Duration.FromHours(7)));
        Assert.Throws<ArgumentOutOfRangeException>("time", () => union.Add(Instant.FromUtc(2014, 1, 3, 10, 0), Duration.FromHours(-3)));
        Assert.Throws<ArgumentOutOfRangeException>("to", () => union.Between(end, Instant.FromUtc(2014, 1, 3, 10, 0)));
    }

    [Fact]
    public void Questions_FarFromAChangeOfTheClock_AllocateNothing()
    {
        _ = Ask();
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = Ask();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void With_MakesAnother_AndLeavesTheFirst()
    {
        var shut = Office.With(IsoDayOfWeek.Monday, DayHours.Closed).On(new(2026, 12, 23), DayHours.Closed);
        Assert.True(Office.IsOpen(At("2026-11-23T10:00:00")) && !shut.IsOpen(At("2026-11-23T10:00:00")));
        Assert.True(Office.IsOpen(At("2026-12-23T10:00:00")) && !shut.IsOpen(At("2026-12-23T10:00:00")));
        Assert.Equal([new(2026, 5, 15), new(2026, 12, 23), new(2026, 12, 25)], shut.Dates);
        Assert.Throws<ArgumentOutOfRangeException>("weekday", () => Office.With(IsoDayOfWeek.None, DayHours.Closed));
        Assert.StartsWith("DK Europe/Copenhagen Mon 09:00-15:00; Tue 09:00-15:00; Wed 09:00-15:00; Thu 09:00-12:00, 13:00-17:30; Fri 09:00-13:00; Sat 10:00-11:00; Sun closed; 2026-05-15 closed;", Office.ToString(), StringComparison.Ordinal);
    }

    private static long Ask()
    {
        var monday = Instant.FromUtc(2026, 11, 23, 10, 0);
        return (Office.IsOpen(monday) ? 1 : 0) + Office.NextOpening(monday).ToUnixTimeTicks() + Office.NextClosing(monday).ToUnixTimeTicks()
            + Office.Add(monday, Duration.FromHours(40)).ToUnixTimeTicks() + Office.Add(monday, Duration.FromHours(-40)).ToUnixTimeTicks()
            + Office.Between(monday, monday + Duration.FromDays(1000)).BclCompatibleTicks;
    }

    private static Instant At(string local) => LocalDateTimePattern.GeneralIso.Parse(local).Value.InZoneStrictly(Copenhagen).ToInstant();

    private static Instant Moment(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
