using System.Linq;

namespace PublicDialogue.Calendars.Countries;

/// <summary>The days off that the Länder have besides those of all Germany, by their Feiertagsgesetze, since the Länder are sixteen.</summary>
/// <remarks>
/// A day that depends on the faith of most of a municipality's people is not here: Mariä Himmelfahrt in Bavaria, Fronleichnam in parts of
/// Saxony and Thuringia, the Friedensfest of Augsburg. Compared with the tables of vacanza/holidays (MIT), not with the statutes themselves.
/// </remarks>
internal static class GermanLaender
{
    /// <summary>The first year whose days are known whole: the eastern Länder began on 3 October 1990.</summary>
    public const int FirstYear = 1991;

    private static readonly HolidayRule Epiphany = new FixedDate("Heilige Drei Könige", 1, 6) { EnglishName = "Epiphany" };
    private static readonly HolidayRule WomensDay = new FixedDate("Frauentag", 3, 8) { EnglishName = "Women's Day", FirstYear = 2019 };
    private static readonly HolidayRule EasterSunday = new EasterOffset("Ostersonntag", 0) { EnglishName = "Easter Sunday" };
    private static readonly HolidayRule WhitSunday = new EasterOffset("Pfingstsonntag", 49) { EnglishName = "Whit Sunday" };
    private static readonly HolidayRule CorpusChristi = new EasterOffset("Fronleichnam", 60) { EnglishName = "Corpus Christi" };
    private static readonly HolidayRule Assumption = new FixedDate("Mariä Himmelfahrt", 8, 15) { EnglishName = "Assumption Day" };
    private static readonly HolidayRule ChildrensDay = new FixedDate("Weltkindertag", 9, 20) { EnglishName = "World Children's Day", FirstYear = 2019 };
    private static readonly HolidayRule Reformation = new FixedDate("Reformationstag", 10, 31) { EnglishName = "Reformation Day" };
    private static readonly HolidayRule ReformationSince2018 = Reformation with { FirstYear = 2018 };
    private static readonly HolidayRule AllSaints = new FixedDate("Allerheiligen", 11, 1) { EnglishName = "All Saints' Day" };

    private static readonly HolidayRule Repentance =
        new WeekdayFrom("Buß- und Bettag", NodaTime.IsoDayOfWeek.Wednesday, 11, 16) { EnglishName = "Day of Repentance and Prayer", FirstYear = 1995 };

    /// <summary>Gets the Länder by the second part of their ISO 3166-2 code, and what each has besides.</summary>
    public static (string Code, HolidayRule[] More)[] All { get; } =
    [
        ("BB", [EasterSunday, WhitSunday, Reformation]),
        ("BE", [
            WomensDay,
            new SingleDay("75. Jahrestag der Befreiung", new(2020, 5, 8)) { EnglishName = "75 years of liberation" },
            new SingleDay("80. Jahrestag der Befreiung", new(2025, 5, 8)) { EnglishName = "80 years of liberation" },
            new SingleDay("75. Jahrestag des Aufstandes vom 17. Juni 1953", new(2028, 6, 17)) { EnglishName = "75 years of the uprising of 1953" },
        ]),
        ("BW", [Epiphany, CorpusChristi, AllSaints]),
        ("BY", [Epiphany, CorpusChristi, AllSaints]),
        ("HB", [ReformationSince2018]),
        ("HE", [CorpusChristi]),
        ("HH", [ReformationSince2018]),
        ("MV", [WomensDay with { FirstYear = 2023 }, Reformation]),
        ("NI", [ReformationSince2018]),
        ("NW", [CorpusChristi, AllSaints]),
        ("RP", [CorpusChristi, AllSaints]),
        ("SH", [ReformationSince2018]),
        ("SL", [CorpusChristi, Assumption, AllSaints]),
        ("SN", [Reformation, Repentance]),
        ("ST", [Epiphany, Reformation]),
        ("TH", [ChildrensDay, Reformation]),
    ];

    /// <summary>Joins the days of a Land to those of the whole country; Reformation Day of 2017 stands once where the Land has it every year.</summary>
    public static HolidayRule[] Of(HolidayRule[] more) =>
        [.. Germany.Public.Where(rule => rule is not SingleDay || !more.Contains(Reformation)), .. more];
}
