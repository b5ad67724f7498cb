using System;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Calendars;
using PublicDialogue.LegalTime;

namespace PublicDialogue.Tool.Verbs;

/// <summary>The options of the verbs about time: days, calendars, zones.</summary>
internal static class TimeOptions
{
    private const string NoTime = "is neither day nor time; write it as 2026-12-31 or 2026-12-31T12:00";

    private static readonly BusinessCalendar[] Known = [.. CountryCalendars.All, .. CountryCalendars.GermanLaender];

    private static readonly string Calendars = string.Join(", ", CountryCalendars.All.Select(calendar => calendar.Id)) + ", or a German Land such as DE-BY";

    private static readonly LocalDateTimePattern[] TimePatterns =
    [
        LocalDateTimePattern.GeneralIso, LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"), LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss"),
    ];

    /// <summary>Makes an option that is a day. One that is not required is null where it is not given.</summary>
    public static Option<LocalDate?> Day(string name, string description, bool isRequired = true) => new(name)
    {
        Description = description,
        Required = isRequired,
        CustomParser = argument => LocalDatePattern.Iso.Parse(Options.Text(argument)) is { Success: true } parsed
            ? parsed.Value
            : Options.Refuse<LocalDate?>(argument, "is no day; write it as 2026-12-31"),
    };

    /// <summary>Makes an option that is a time of a day by the clock of the place; a day alone is its midnight.</summary>
    public static Option<LocalDateTime?> Time(string name, string description) => new(name)
    {
        Description = description,
        Required = true,
        CustomParser = argument => Read(Options.Text(argument)) ?? Options.Refuse<LocalDateTime?>(argument, NoTime),
    };

    /// <summary>Makes an option that may be given several times, for a time each.</summary>
    public static Option<LocalDateTime[]> Times(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = argument =>
        {
            if (argument.Tokens.FirstOrDefault(token => Read(token.Value) is null) is { } wrong)
            {
                argument.AddError($"{name} {wrong.Value} {NoTime}.");
            }

            return [.. argument.Tokens.Select(token => Read(token.Value)).OfType<LocalDateTime>()];
        },
    };

    /// <summary>Makes an option that is a whole number from 0 to the greatest that there can be.</summary>
    public static Option<int?> Number(string name, string description, int most, string remedy) => new(name)
    {
        Description = description,
        Required = true,
        CustomParser = argument => int.TryParse(Options.Text(argument), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= most
            ? number
            : Options.Refuse<int?>(argument, string.Create(CultureInfo.InvariantCulture, $"is no whole number from 0 to {most}; {remedy}")),
    };

    /// <summary>Makes the option that names a calendar.</summary>
    public static Option<BusinessCalendar?> Calendar(bool isRequired = true) => new("--calendar")
    {
        Description = $"Whose days off count: {Calendars}.",
        Required = isRequired,
        CustomParser = argument =>
            Array.Find(Known, calendar => string.Equals(calendar.Id, Options.Text(argument), StringComparison.OrdinalIgnoreCase))
            ?? Options.Refuse<BusinessCalendar?>(argument, IsPart(Options.Text(argument))
                ? $"is a part of a country, and there is no data for it; write one of {Calendars}, and mind its own days off"
                : $"is no calendar; write one of {Calendars}"),
    };

    /// <summary>Makes the option that names a time zone.</summary>
    public static Option<DateTimeZone?> Zone(string description, bool isRequired = false) => new("--zone")
    {
        Description = description,
        Required = isRequired,
        CustomParser = argument => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Options.Text(argument))
            ?? Options.Refuse<DateTimeZone?>(argument, "is no time zone; write one of the tz database, for example Europe/Copenhagen"),
    };

    /// <summary>Makes the option that names the act by which a period is counted.</summary>
    public static Option<Computation?> Act() => new("--computation")
    {
        Description = $"The act by which it is counted: {string.Join(", ", Computation.All)}.",
        DefaultValueFactory = _ => Computation.Regulation1182,
        CustomParser = argument =>
            Computation.All.FirstOrDefault(act => string.Equals(act.Id, Options.Text(argument), StringComparison.OrdinalIgnoreCase))
            ?? Options.Refuse<Computation?>(argument, $"is no computation; write one of {string.Join(", ", Computation.All)}"),
    };

    // DE-BY or DE.BY: a country that is known, and something behind it.
    private static bool IsPart(string text) => text.Length > 3 && (text[2] is '-' or '.')
        && CountryCalendars.All.Any(calendar => text.StartsWith(calendar.Id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Finds the zone of the place whose calendar it is.</summary>
    public static DateTimeZone ZoneOf(BusinessCalendar calendar) =>
        NationalTime.All.First(country => calendar.Id.StartsWith(country.Holidays.Id[..2], StringComparison.Ordinal)).Zone;

    private static LocalDateTime? Read(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day
        ? day.Value.AtMidnight()
        : TimePatterns.Select(pattern => pattern.Parse(text)).FirstOrDefault(parsed => parsed.Success)?.Value;
}
