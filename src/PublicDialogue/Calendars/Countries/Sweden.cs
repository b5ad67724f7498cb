using NodaTime;

namespace PublicDialogue.Calendars.Countries;

/// <summary>Swedish days off: lag (1989:253) om allmänna helgdagar; for time limits lag (1930:173) § 2 besides.</summary>
internal static class Sweden
{
    private const string Eves = "lag (1930:173) om beräkning av lagstadgad tid, 2 §";

    /// <summary>Gets the allmänna helgdagar, ordinary Sundays left out.</summary>
    public static HolidayRule[] Public { get; } =
    [
        new FixedDate("Nyårsdagen", 1, 1) { EnglishName = "New Year's Day" },
        new FixedDate("Trettondedag jul", 1, 6) { EnglishName = "Epiphany" },
        new EasterOffset("Långfredagen", -2) { EnglishName = "Good Friday" },
        new EasterOffset("Påskdagen", 0) { EnglishName = "Easter Sunday" },
        new EasterOffset("Annandag påsk", 1) { EnglishName = "Easter Monday" },
        new FixedDate("Första maj", 5, 1) { EnglishName = "May Day" },
        new EasterOffset("Kristi himmelsfärdsdag", 39) { EnglishName = "Ascension Day" },
        new EasterOffset("Pingstdagen", 49) { EnglishName = "Whit Sunday" },
        new EasterOffset("Annandag pingst", 50) { EnglishName = "Whit Monday", LastYear = 2004, Source = "no holiday since 1 January 2005" },
        new FixedDate("Nationaldagen", 6, 6) { EnglishName = "National Day", FirstYear = 2005, Source = "in force on 1 April 2005" },
        new WeekdayFrom("Midsommardagen", IsoDayOfWeek.Saturday, 6, 20) { EnglishName = "Midsummer Day" },
        new WeekdayFrom("Alla helgons dag", IsoDayOfWeek.Saturday, 10, 31) { EnglishName = "All Saints' Day" },
        new FixedDate("Juldagen", 12, 25) { EnglishName = "Christmas Day" },
        new FixedDate("Annandag jul", 12, 26) { EnglishName = "Second Day of Christmas" },
    ];

    /// <summary>Gets the eves on which no statutory time ends.</summary>
    public static HolidayRule[] TimeLimit { get; } =
    [
        new WeekdayFrom("Midsommarafton", IsoDayOfWeek.Friday, 6, 19) { EnglishName = "Midsummer Eve", Kind = HolidayKind.TimeLimit, Source = Eves },
        new FixedDate("Julafton", 12, 24) { EnglishName = "Christmas Eve", Kind = HolidayKind.TimeLimit, Source = Eves },
        new FixedDate("Nyårsafton", 12, 31) { EnglishName = "New Year's Eve", Kind = HolidayKind.TimeLimit, Source = Eves },
    ];
}
