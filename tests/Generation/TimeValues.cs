using System;
using NodaTime;
using PublicDialogue.Calendars;

namespace PublicDialogue.Generation;

/// <summary>Moments, days and lengths: the whole of NodaTime's range, and mostly the years that people plan in.</summary>
internal static class TimeValues
{
    private static readonly LocalDate[] Awkward =
    [
        new(2024, 2, 29), new(2026, 12, 31), new(2027, 1, 1), new(2026, 3, 29), new(2026, 10, 25), new(1, 1, 1), new(9999, 12, 31), new(-9998, 1, 1), new(1582, 10, 15), new(0, 2, 29),
    ];

    private static readonly string[] Zones =
        ["Europe/Copenhagen", "Europe/Stockholm", "Europe/Amsterdam", "Europe/Helsinki", "America/Nuuk", "Asia/Kathmandu", "Pacific/Apia", "UTC", "UTC+01:30"];

    public static Instant Moment(Chance chance) => chance.Next(20) switch
    {
        0 => Instant.MinValue,
        1 => Instant.MaxValue,
        2 => default,
        3 => Usual(chance) + Duration.FromNanoseconds(chance.Next(1_000_000_000)),
        4 => Instant.FromUtc(chance.Next(-9998, 9999), 1, 1, 0, 0) + Duration.FromNanoseconds(chance.NextInt64(NodaConstants.NanosecondsPerDay)),
        _ => Usual(chance),
    };

    /// <summary>A whole second of a year that people plan in.</summary>
    public static Instant Usual(Chance chance) => Instant.FromUtc(1995, 1, 1, 0, 0) + Duration.FromSeconds(chance.NextInt64(0, 60L * 365 * 86_400));

    public static LocalDate Date(Chance chance) => chance.Next(10) == 0 ? Awkward[chance.Next(Awkward.Length)] : Near(chance);

    /// <summary>A day that every country's calendar knows.</summary>
    public static LocalDate Near(Chance chance) => new LocalDate(2025, 1, 1).PlusDays(chance.Next(0, 1000));

    public static LocalTime Time(Chance chance) => chance.Next(6) switch
    {
        0 => LocalTime.Midnight,
        1 => LocalTime.MaxValue,
        2 => LocalTime.FromNanosecondsSinceMidnight(chance.NextInt64(NodaConstants.NanosecondsPerDay)),
        _ => LocalTime.FromMinutesSinceMidnight(chance.Next(1440)),
    };

    public static Duration Length(Chance chance) => chance.Next(10) switch
    {
        0 => Duration.Zero,
        1 => Duration.FromNanoseconds(chance.NextInt64(-5_000_000_000, 5_000_000_000)),
        2 => Duration.FromDays(chance.Next(0, 10_000)),
        3 => -Duration.FromMinutes(chance.Next(1, 10_000)),
        _ => Duration.FromMinutes(chance.Next(1, 600)),
    };

    public static Period Span(Chance chance) => chance.Next(6) switch
    {
        0 => Period.FromDays(chance.Next(1, 1000)),
        1 => Period.FromMonths(chance.Next(1, 120)) + Period.FromDays(chance.Next(1, 60)),
        2 => Period.FromWeeks(chance.Next(1, 100)),
        3 => Period.FromHours(chance.Next(1, 100)) + Period.FromNanoseconds(chance.Next(1, 1000)),
        _ => Period.FromYears(chance.Next(1, 12)),
    };

    public static DateTimeZone Zone(Chance chance) => DateTimeZoneProviders.Tzdb[Zones[chance.Next(Zones.Length)]];

    public static Interval Between(Chance chance)
    {
        var start = Usual(chance);
        return new(chance.Next(6) == 0 ? null : start, chance.Next(6) == 0 ? null : start + Duration.FromSeconds(chance.Next(1, 1_000_000)));
    }

    public static DateInterval Days(Chance chance)
    {
        var start = Near(chance);
        return new(start, start.PlusDays(chance.Next(0, 400)));
    }

    /// <summary>Some hours at a place, mostly of one working day.</summary>
    public static ZonedInterval AtAPlace(Chance chance)
    {
        var start = chance.Next(8) == 0 ? Usual(chance) + Duration.FromNanoseconds(chance.Next(1000))
            : (Near(chance) + LocalTime.FromMinutesSinceMidnight(chance.Next(480, 960))).InUtc().ToInstant();
        return new(start, start + Duration.FromMinutes(chance.Next(15, 480)), Zone(chance));
    }
}
