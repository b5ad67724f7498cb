using System.Linq;
using NodaTime;

namespace PublicDialogue.Calendars.Countries;

/// <summary>Dutch days off, and those that the Algemene termijnenwet (Atw) counts for statutory terms.</summary>
/// <remarks>
/// The decree days of Atw art. 3(3) follow from no rule. They are quoted from royal decrees on secondary pages (uitvaart.nl,
/// sterfgeval.nl, wvhl.nl): to be checked against the decrees. For other years than those below, none was found.
/// </remarks>
internal static class Netherlands
{
    private const string Decree = "Algemene termijnenwet art. 3(3), royal decree";

    private static readonly HolidayRule[] Common =
    [
        new FixedDate("Nieuwjaarsdag", 1, 1) { EnglishName = "New Year's Day" },
        new EasterOffset("Goede Vrijdag", -2) { EnglishName = "Good Friday", Source = "Algemene termijnenwet art. 3(2)" },
        new EasterOffset("Eerste paasdag", 0) { EnglishName = "Easter Sunday" },
        new EasterOffset("Tweede paasdag", 1) { EnglishName = "Easter Monday" },
        new FixedDateOffSunday("Koninginnedag", 4, 30, -1) { EnglishName = "Queen's Day", LastYear = 2013 },
        new FixedDateOffSunday("Koningsdag", 4, 27, -1) { EnglishName = "King's Day", FirstYear = 2014 },
        new EasterOffset("Hemelvaartsdag", 39) { EnglishName = "Ascension Day" },
        new EasterOffset("Eerste Pinksterdag", 49) { EnglishName = "Whit Sunday" },
        new EasterOffset("Tweede Pinksterdag", 50) { EnglishName = "Whit Monday" },
        new FixedDate("Eerste Kerstdag", 12, 25) { EnglishName = "Christmas Day" },
        new FixedDate("Tweede Kerstdag", 12, 26) { EnglishName = "Second Day of Christmas" },
    ];

    /// <summary>Gets the public holidays: 5 May in every fifth year only.</summary>
    public static HolidayRule[] Public { get; } =
        [.. Common, .. Enumerable.Range(398, 15).Select(lustrum => new SingleDay("Bevrijdingsdag", new(lustrum * 5, 5, 5)) { EnglishName = "Liberation Day" })];

    /// <summary>Gets the days of Atw art. 3: 5 May in every year, and those equated by decree.</summary>
    public static HolidayRule[] Termijnenwet { get; } =
    [
        .. Common,
        new FixedDate("Bevrijdingsdag", 5, 5) { EnglishName = "Liberation Day", Source = "Algemene termijnenwet art. 3(1)" },
        .. Decreed(2014, (5, 30)),
        .. Decreed(2015, (1, 2), (5, 4), (5, 15)),
        .. Decreed(2016, (5, 6)),
        .. Decreed(2017, (4, 28), (5, 26)),
        .. Decreed(2018, (5, 11), (12, 24), (12, 31)),
        .. Decreed(2019, (5, 31), (12, 27)),
        .. Decreed(2022, (5, 27)),
        .. Decreed(2023, (4, 28), (5, 19)),
        .. Decreed(2024, (5, 10), (12, 27)),
        .. Decreed(2025, (5, 30)),
        .. Decreed(2026, (1, 2), (5, 15)),
        .. Decreed(2027, (5, 7)),
        .. Decreed(2028, (4, 28), (5, 26)),
    ];

    /// <summary>Gets the years whose decree days are unknown.</summary>
    public static KnownGap[] Gaps { get; } =
    [
        new(new(1990, 1, 1), new(2013, 12, 31), "the decree days of these years"),
        new(new(2020, 1, 1), new(2021, 12, 31), "the decree days of these years"),
        new(new(2022, 1, 1), new(2022, 12, 31), "further decree days of this year"),
    ];

    private static HolidayRule[] Decreed(int year, params (int Month, int Day)[] days) =>
    [
        .. days.Select(day => new SingleDay("Gelijkgestelde dag", new LocalDate(year, day.Month, day.Day))
            { EnglishName = "Equated day", Kind = HolidayKind.Equated, Source = Decree }),
    ];
}
