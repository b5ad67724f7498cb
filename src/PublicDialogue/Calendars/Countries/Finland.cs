using NodaTime;

namespace PublicDialogue.Calendars.Countries;

/// <summary>Finnish days off; for time limits laki 150/1930 § 5 besides.</summary>
internal static class Finland
{
    private const string Eves = "laki säädettyjen määräaikain laskemisesta 150/1930, 5 §";

    /// <summary>Gets the public holidays.</summary>
    public static HolidayRule[] Public { get; } =
    [
        new FixedDate("Uudenvuodenpäivä", 1, 1) { EnglishName = "New Year's Day" },
        new FixedDate("Loppiainen", 1, 6) { EnglishName = "Epiphany" },
        new EasterOffset("Pitkäperjantai", -2) { EnglishName = "Good Friday" },
        new EasterOffset("Pääsiäispäivä", 0) { EnglishName = "Easter Sunday" },
        new EasterOffset("Toinen pääsiäispäivä", 1) { EnglishName = "Easter Monday" },
        new FixedDate("Vappu", 5, 1) { EnglishName = "May Day" },
        new EasterOffset("Helatorstai", 34) { EnglishName = "Ascension Day, kept on a Saturday", LastYear = 1990 },
        new EasterOffset("Helatorstai", 39) { EnglishName = "Ascension Day", FirstYear = 1991 },
        new EasterOffset("Helluntaipäivä", 49) { EnglishName = "Whit Sunday" },
        new WeekdayFrom("Juhannuspäivä", IsoDayOfWeek.Saturday, 6, 20) { EnglishName = "Midsummer Day" },
        new WeekdayFrom("Pyhäinpäivä", IsoDayOfWeek.Saturday, 10, 31) { EnglishName = "All Saints' Day" },
        new FixedDate("Itsenäisyyspäivä", 12, 6) { EnglishName = "Independence Day" },
        new FixedDate("Joulupäivä", 12, 25) { EnglishName = "Christmas Day" },
        new FixedDate("Tapaninpäivä", 12, 26) { EnglishName = "Second Day of Christmas" },
    ];

    /// <summary>Gets the eves on which no statutory time ends.</summary>
    public static HolidayRule[] TimeLimit { get; } =
    [
        new WeekdayFrom("Juhannusaatto", IsoDayOfWeek.Friday, 6, 19) { EnglishName = "Midsummer Eve", Kind = HolidayKind.TimeLimit, Source = Eves },
        new FixedDate("Jouluaatto", 12, 24) { EnglishName = "Christmas Eve", Kind = HolidayKind.TimeLimit, Source = Eves },
    ];
}
