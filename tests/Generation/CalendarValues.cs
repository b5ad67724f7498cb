using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;

namespace PublicDialogue.Generation;

/// <summary>Calendars and opening hours.</summary>
internal static class CalendarValues
{
    public static HolidayRule Rule(Chance chance) => chance.Next(5) switch
    {
        0 => Fixed(chance),
        1 => new EasterOffset("Påske", chance.Next(-60, 60)) { Kind = (HolidayKind)chance.Next(5) },
        2 => Weekday(chance),
        3 => OffSunday(chance),
        _ => new SingleDay("Stängt", TimeValues.Near(chance)) { Source = "Beslut" },
    };

    public static FixedDate Fixed(Chance chance) => new("Juledag " + chance.Next(9), chance.Next(1, 13), chance.Next(1, 29))
    {
        EnglishName = chance.Next(2) == 0 ? "Christmas Day" : "Juledag",
        FirstYear = chance.Next(3) == 0 ? 2024 : int.MinValue,
        LastYear = chance.Next(3) == 0 ? 2029 : int.MaxValue,
    };

    public static FixedDateOffSunday OffSunday(Chance chance) => new("Koningsdag", chance.Next(1, 13), chance.Next(1, 28), chance.Next(2) == 0 ? -1 : 1);

    public static WeekdayFrom Weekday(Chance chance) => new("Midsommar", (IsoDayOfWeek)chance.Next(1, 8), chance.Next(1, 13), chance.Next(1, 29));

    public static BusinessCalendar Calendar(Chance chance) => chance.Next(4) switch
    {
        0 => new BusinessCalendar("own-" + chance.Next(100), [.. Enumerable.Range(0, chance.Next(4)).Select(_ => Rule(chance))])
        {
            FirstYear = 2000,
            LastYear = chance.Next(2050, 2090),
            UnknownYears = chance.Next(3) == 0 ? [2001] : [],
            Gaps = chance.Next(3) == 0 ? [new(new(2003, 1, 1), new(2003, 2, 1), "no list")] : [],
        },
        1 => CountryCalendars.GermanLaender[chance.Next(CountryCalendars.GermanLaender.Count)],
        _ => CountryCalendars.All[chance.Next(CountryCalendars.All.Count)],
    };

    public static DayHours Day(Chance chance) => chance.Next(5) switch
    {
        0 => DayHours.Closed,
        1 => DayHours.AllDay,
        2 => DayHours.From(new(9, 0), new(12, 0)).And(new(12, 30), new(16, 0, 1)),
        _ => DayHours.From(LocalTime.FromMinutesSinceMidnight(chance.Next(0, 700)), chance.Next(3) == 0 ? LocalTime.Midnight : LocalTime.FromMinutesSinceMidnight(chance.Next(701, 1440))),
    };

    public static OpenHours Hours(Chance chance) => Day(chance).Intervals is [var first, ..] ? first : default;

    public static BusinessHours Week(Chance chance, ValueMaker make)
    {
        var hours = new BusinessHours(Calendar(chance), TimeValues.Zone(chance), Day(chance));
        for (int left = chance.Next(3); left > 0; left--)
        {
            hours = hours.With((IsoDayOfWeek)chance.Next(1, 8), make.Make<DayHours>());
        }

        return chance.Next(2) == 0 ? hours : hours.On(new LocalDate(2026, 1, 5).PlusDays(chance.Next(300)), make.Make<DayHours>());
    }
}
