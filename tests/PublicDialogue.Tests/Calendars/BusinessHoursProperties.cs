using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Calendars;
using Xunit;

namespace PublicDialogue.Tests.Calendars;

/// <summary>Any hours, in any of the four zones, round changes of the clock and round holidays.</summary>
public sealed class BusinessHoursProperties
{
    private const int Days = 24;

    private static readonly string[] Zones = ["Europe/Copenhagen", "Europe/Stockholm", "Europe/Amsterdam", "Europe/Helsinki"];

    // Before both changes of the clock, Easter, Christmas, and a quiet time.
    private static readonly LocalDate[] Starts = [new(2026, 3, 20), new(2025, 10, 15), new(2024, 3, 21), new(2026, 12, 18), new(2026, 2, 2)];

    private static readonly Gen<DayHours> Hours = Gen.Choose(0, 288).ArrayOf(6).SelectMany(_ => Gen.Choose(0, 3), (ends, pairs) => Day(ends, pairs));

    private static readonly Arbitrary<Case> Cases = Hours.ArrayOf(9)
        .SelectMany(_ => Gen.Elements(Zones), (hours, zone) => (hours, zone))
        .SelectMany(_ => Gen.Elements(Starts), (made, start) => (made.hours, made.zone, start))
        .SelectMany(_ => Gen.Choose(1500, (Days * 1440) - 1500).ArrayOf(4), (made, minutes) => new Case(made.hours, made.zone, made.start, minutes))
        .ToArbitrary();

    [Fact]
    public void EveryQuestion_IsAnsweredAsMinuteByMinute() => Prop.ForAll(Cases, given =>
    {
        var hours = given.Make();
        var judge = new MinuteJudge(hours, given.Start, Days);
        return Array.TrueForAll(given.Minutes, from => Array.TrueForAll(given.Minutes, to => Agrees(hours, judge, from, to)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void IsOpen_EveryMinute_IsThatOfTheClock() => Prop.ForAll(Cases, given =>
    {
        var hours = given.Make();
        var judge = new MinuteJudge(hours, given.Start, Days);
        return Enumerable.Range(0, judge.Minutes / 7).All(week => hours.IsOpen(judge.At(week * 7)) == judge.IsOpen(week * 7));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AddAndBetween_AreInverseMonotoneAndAddUp() => Prop.ForAll(Cases, given =>
    {
        var hours = given.Make().With(IsoDayOfWeek.Wednesday, DayHours.From(new(9, 0), new(15, 0)));
        var from = Instant.FromUtc(given.Start.Year, given.Start.Month, given.Start.Day, 0, 0) + Duration.FromNanoseconds((given.Minutes[0] * 60_000_000_000L) + given.Minutes[1]);
        var later = from + Duration.FromMinutes(given.Minutes[2]);
        var one = Duration.FromNanoseconds((given.Minutes[2] * 60_000_000_000L) + given.Minutes[3]);
        var other = Duration.FromMinutes(given.Minutes[3]);
        var added = hours.Add(from, one);
        return hours.Between(from, added) == one
            && hours.Between(added, from) == -one
            && hours.Between(from, hours.Add(from, -one)) == -one
            && hours.Add(from, one) <= hours.Add(later, one)
            && hours.Add(from, -one) <= hours.Add(later, -one)
            && hours.Add(added, other) == hours.Add(from, one + other)
            && hours.Add(hours.Add(from, -one), -other) == hours.Add(from, -one - other)
            && hours.Add(from, Duration.Zero) == from
            && hours.Add(from, one) < hours.Add(from, one + Duration.Epsilon);
    }).QuickCheckThrowOnFailure();

    private static bool Agrees(BusinessHours hours, MinuteJudge judge, int from, int to)
    {
        var (start, end) = (judge.At(from), judge.At(to));
        int minutes = to - from;
        return hours.Between(start, end) == Duration.FromMinutes(judge.Between(from, to))
            && (judge.Add(from, minutes / 8) is not { } added || hours.Add(start, Duration.FromMinutes(minutes / 8)) == judge.At(added))
            && (judge.NextOpening(from) is not { } opening || hours.NextOpening(start) == judge.At(opening))
            && (judge.NextClosing(from) is not { } closing || hours.NextClosing(start) == judge.At(closing))
            && (!judge.IsOpen(from) || hours.OpenFrom(start) == start);
    }

    private static DayHours Day(int[] ends, int pairs)
    {
        int[] times = [.. ends.Distinct().Order()];
        var day = DayHours.Closed;
        for (int at = 0; at + 1 < times.Length && at < pairs * 2; at += 2)
        {
            day = day.And(Clock(times[at]), Clock(times[at + 1]));
        }

        return day;
    }

    private static LocalTime Clock(int fives) => LocalTime.FromMinutesSinceMidnight(fives % 288 * 5);

    private sealed record Case(DayHours[] Hours, string Zone, LocalDate Start, int[] Minutes)
    {
        public BusinessHours Make() => Enumerable.Range(1, 7)
            .Aggregate(new BusinessHours(CountryCalendars.Denmark, DateTimeZoneProviders.Tzdb[Zone], DayHours.Closed), (made, day) => made.With((IsoDayOfWeek)day, Hours[day - 1]))
            .On(Start.PlusDays(9), Hours[7])
            .On(Start.PlusDays(5), Hours[8]);

        public override string ToString() => $"{Make()} from {Start} minutes {string.Join(' ', Minutes)}";
    }
}
