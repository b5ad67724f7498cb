using System.Linq;
using NodaTime;

namespace PublicDialogue.Calendars.Countries;

/// <summary>The days on which the institutions of the European Union are closed: decided and published year by year, never computed.</summary>
/// <remarks>A further year is a further row. Where the list names a day for Brussels or Luxembourg only, it counts for both.</remarks>
internal static class UnionInstitutions
{
    /// <summary>The first year that has a list.</summary>
    public const int FirstYear = 2008;

    /// <summary>The last year that has a list.</summary>
    public const int LastYear = 2023;

    /// <summary>Gets the years in between that have none.</summary>
    public static int[] UnknownYears { get; } = [.. Enumerable.Range(FirstYear, LastYear - FirstYear).Except([2008, 2014])];

    /// <summary>Gets the days.</summary>
    public static HolidayRule[] Public { get; } =
    [
        .. List(2008, "OJ C 169/3, 21.7.2006", "01-01 New Year's Day", "01-02 Day after New Year", "03-20 Maundy Thursday", "03-21 Good Friday", "03-24 Easter Monday",
            "05-01 Ascension", "05-02 Day after Ascension", "05-09 Schuman Declaration", "05-12 Whit Monday",
            "07-21 Belgian National Day (in Luxembourg 23 June)", "08-15 Assumption", "12-24 End of year", "12-25 End of year", "12-26 End of year",
            "12-29 End of year", "12-30 End of year", "12-31 End of year"),
        .. List(2014, "OJ C 39/26, 12.2.2013", "01-01 New Year's Day", "01-02 Day after New Year", "04-17 Maundy Thursday", "04-18 Good Friday", "04-21 Easter Monday",
            "05-01 Labour Day", "05-09 Schuman Declaration", "05-29 Ascension", "05-30 Day after Ascension", "06-09 Whit Monday", "07-21 Belgian National Day",
            "08-15 Assumption", "12-24 End of year", "12-25 End of year", "12-26 End of year", "12-29 End of year", "12-30 End of year", "12-31 End of year"),
        .. List(2023, "OJ C 201 I/2, 28.5.2021", "01-02 Day after New Year", "04-06 Maundy Thursday", "04-07 Good Friday", "04-10 Easter Monday", "05-01 Labour Day",
            "05-09 Schuman Declaration", "05-18 Ascension", "05-19 Day after Ascension", "05-29 Whit Monday", "06-23 Luxembourg National Holiday (Luxembourg only)",
            "07-21 Belgian National Holiday (Brussels only)", "08-15 Assumption", "11-01 All Saints", "11-02 All Souls", "12-25 End of year", "12-26 End of year",
            "12-27 End of year", "12-28 End of year", "12-29 End of year"),
    ];

    private static HolidayRule[] List(int year, string source, params string[] days) =>
        [.. days.Select(day => new SingleDay(day.Substring(6), Day(year, day)) { Source = source })];

    private static LocalDate Day(int year, string day) => new(year, ((day[0] - '0') * 10) + day[1] - '0', ((day[3] - '0') * 10) + day[4] - '0');
}
