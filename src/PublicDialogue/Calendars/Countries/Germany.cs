using NodaTime;

namespace PublicDialogue.Calendars.Countries;

/// <summary>The days off of the whole of Germany, by the laws of the Länder and, for 3 October, the Unification Treaty. The Länder have more.</summary>
internal static class Germany
{
    /// <summary>Gets the nine federal days, and two that were such for a time.</summary>
    public static HolidayRule[] Public { get; } =
    [
        new FixedDate("Neujahr", 1, 1) { EnglishName = "New Year's Day" },
        new EasterOffset("Karfreitag", -2) { EnglishName = "Good Friday" },
        new EasterOffset("Ostermontag", 1) { EnglishName = "Easter Monday" },
        new FixedDate("Erster Mai", 5, 1) { EnglishName = "May Day" },
        new EasterOffset("Christi Himmelfahrt", 39) { EnglishName = "Ascension Day" },
        new EasterOffset("Pfingstmontag", 50) { EnglishName = "Whit Monday" },
        new FixedDate("Tag der Deutschen Einheit", 10, 3) { EnglishName = "German Unity Day", Source = "Einigungsvertrag art. 2(2)" },
        new SingleDay("Reformationstag", new(2017, 10, 31)) { EnglishName = "Reformation Day" },
        new WeekdayFrom("Buß- und Bettag", IsoDayOfWeek.Wednesday, 11, 16) { EnglishName = "Day of Repentance and Prayer", LastYear = 1994 },
        new FixedDate("Erster Weihnachtstag", 12, 25) { EnglishName = "Christmas Day" },
        new FixedDate("Zweiter Weihnachtstag", 12, 26) { EnglishName = "Second Day of Christmas" },
    ];
}
