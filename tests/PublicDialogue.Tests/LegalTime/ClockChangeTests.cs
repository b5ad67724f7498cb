using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.LegalTime;
using Xunit;

namespace PublicDialogue.Tests.LegalTime;

/// <summary>
/// Both changes of the clock of every year, in four places, by what Directive 2000/84/EC says of them: at 01:00 UTC on the last Sunday of March
/// and of October. No table of zones is asked for what is right.
/// </summary>
public sealed class ClockChangeTests
{
    private const int First = 1997;
    private const int Last = 2040;

    public static TheoryData<string, int> Places { get; } = new()
    {
        { "Europe/Copenhagen", 1 },
        { "Europe/Stockholm", 1 },
        { "Europe/Amsterdam", 1 },
        { "Europe/Helsinki", 2 },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void EndOfTheDay_OnADayOfAChange_ComesAfter23Or25Hours(string id, int winter) => Each(id, (zone, change, isSpring) =>
    {
        var day = Deadline.After(change.Day, TimeLimit.Days(0), Computation.Plain, CountryCalendars.Denmark);
        var before = Deadline.After(change.Day.PlusDays(-1), TimeLimit.Days(0), Computation.Plain, CountryCalendars.Denmark);
        Assert.Equal(Duration.FromHours(isSpring ? 23 : 25), day.EndsAt(zone) - before.EndsAt(zone));
        Assert.Equal(change.Moment + Duration.FromHours(23 - winter - (isSpring ? 1 : 0)), day.EndsAt(zone));
    });

    [Theory]
    [MemberData(nameof(Places))]
    public void Hours_OverAChange_PassAsTheyDo(string id, int winter) => Each(id, (zone, change, isSpring) =>
    {
        // At noon of the day before, by the clock: the hour from 12 to 13 is not counted.
        var noon = Noon(change.Day.PlusDays(-1), winter + (isSpring ? 0 : 1));
        for (int hours = 0; hours <= 48; hours++)
        {
            Assert.Equal(noon + Duration.FromHours(hours + 1), Deadline.AfterHours(noon.InZone(zone), hours));
        }

        var later = Noon(change.Day.PlusDays(1), winter + (isSpring ? 1 : 0));
        Assert.Equal(later - Duration.FromHours(48), HourDeadline.Before(later.InZone(zone), 48, Computation.Regulation1182).EndsAt);
        Assert.Equal(isSpring ? 11 : 13, HourDeadline.Before(later.InZone(zone), 48, Computation.Regulation1182).EndsAt.InZone(zone).Hour);
    });

    [Theory]
    [MemberData(nameof(Places))]
    public void Hours_FromWithinTheHourThatComesTwice_KnowWhichOneItIs(string id, int winter) => Each(id, (zone, change, isSpring) =>
    {
        var half = Duration.FromMinutes(30);
        var expected = change.Moment + Duration.FromHours(isSpring ? 2 : 1);
        Assert.Equal(expected - (isSpring ? Duration.FromHours(1) : Duration.Zero), Deadline.AfterHours((change.Moment - half).InZone(zone), 1));
        Assert.Equal(change.Moment + Duration.FromHours(2), Deadline.AfterHours((change.Moment + half).InZone(zone), 1));
        Assert.True(winter is 1 or 2);
    });

    [Theory]
    [MemberData(nameof(Places))]
    public void OpenRoundTheClock_OverAChange_Is23Or25Hours(string id, int winter)
    {
        var watch = Watch(id, DayHours.AllDay);
        Each(id, (zone, change, isSpring) =>
        {
            var start = Noon(change.Day, winter + (isSpring ? 1 : 0)) - Duration.FromHours(isSpring ? 11 : 13);
            var length = Duration.FromHours(isSpring ? 23 : 25);
            Assert.Equal(length, watch.Between(start, start + length));
            Assert.Equal(start + length, watch.Add(start, length));
            Assert.Equal(start, watch.Add(start + length, -length));
            Assert.Equal(change.Day.PlusDays(1).AtStartOfDayInZone(zone).ToInstant(), start + length);
        });
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Nights_OverAChange_AreAnHourShorterOrLonger(string id, int winter)
    {
        // A night watch from 22 to 06, written on the two days that it touches.
        var night = Watch(id, DayHours.Parse("00:00-06:00, 22:00-24:00"));
        Each(id, (_, change, isSpring) =>
        {
            var opens = Noon(change.Day.PlusDays(-1), winter + (isSpring ? 0 : 1)) + Duration.FromHours(10);
            var length = Duration.FromHours(isSpring ? 7 : 9);
            Assert.Equal(opens, night.NextOpening(opens - Duration.FromHours(1)));
            Assert.Equal(opens + length, night.NextClosing(opens));
            Assert.Equal(length, night.Between(opens, opens + Duration.FromHours(12)));
            Assert.Equal(opens + length, night.Add(opens, length));
            Assert.True(night.IsOpen(opens + length - Duration.Epsilon) && !night.IsOpen(opens + length));
        });
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void OfficeHours_OverAChange_KeepTheClock(string id, int winter)
    {
        var office = Watch(id, DayHours.Parse("09:00-15:00"));
        Each(id, (_, change, isSpring) =>
        {
            var before = Noon(change.Day.PlusDays(-1), winter + (isSpring ? 0 : 1)) - Duration.FromHours(3);
            var after = Noon(change.Day, winter + (isSpring ? 1 : 0)) - Duration.FromHours(3);
            Assert.Equal(after, office.NextOpening(before));
            Assert.Equal(Duration.FromHours(24 + (isSpring ? -1 : 1)), after - before);
            Assert.Equal(Duration.FromHours(6), office.Between(before, after));
            Assert.Equal(after + Duration.FromHours(1), office.Add(before, Duration.FromHours(7)));
        });
    }

    // Without holidays, so that every Sunday is open.
    private static BusinessHours Watch(string id, DayHours hours) =>
        new BusinessHours(new BusinessCalendar("none"), DateTimeZoneProviders.Tzdb[id], hours).With(IsoDayOfWeek.Saturday, hours).With(IsoDayOfWeek.Sunday, hours);

    private static void Each(string id, Action<DateTimeZone, (LocalDate Day, Instant Moment), bool> holds)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        foreach (int year in Enumerable.Range(First, Last - First + 1))
        {
            foreach (int month in new[] { 3, 10 })
            {
                var day = new LocalDate(year, month, 31);
                day = day.PlusDays(-((int)day.DayOfWeek % 7));
                holds(zone, (day, Instant.FromUtc(year, month, day.Day, 1, 0)), month == 3);
            }
        }
    }

    private static Instant Noon(LocalDate day, int offset) => Instant.FromUtc(day.Year, day.Month, day.Day, 12 - offset, 0);
}
