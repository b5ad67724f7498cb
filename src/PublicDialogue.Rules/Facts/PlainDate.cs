using System;
using System.Globalization;

namespace PublicDialogue.Rules.Facts;

/// <summary>A day of the Gregorian calendar, as a law names it: no zone, no holidays.</summary>
/// <param name="Year">The year, from 1 to 9999.</param>
/// <param name="Month">The month, from 1 to 12.</param>
/// <param name="Day">The day of the month, from 1.</param>
/// <remarks>Equal and ordered by year, month and day. The default is before every law, and no day of the calendar. Immutable.</remarks>
[DefaultMeansNothing]
public readonly record struct PlainDate(int Year, int Month, int Day) : IComparable<PlainDate>
{
    private static readonly int[] DaysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    /// <summary>Gets the number of days since 31 December of the year 0: 1 January of the year 1 is day 1.</summary>
    public int DayNumber
    {
        get
        {
            int years = Year - 1;
            int leap = Month > 2 && IsLeap(Year) ? 1 : 0;
            return (years * 365) + (years / 4) - (years / 100) + (years / 400) + DaysBeforeMonth[Math.Max(Month, 1) - 1] + leap + Day;
        }
    }

    /// <summary>Says whether the left day is the earlier.</summary>
    public static bool operator <(PlainDate left, PlainDate right) => left.CompareTo(right) < 0;

    /// <summary>Says whether the left day is the later.</summary>
    public static bool operator >(PlainDate left, PlainDate right) => left.CompareTo(right) > 0;

    /// <summary>Says whether the left day is the earlier, or they are equal.</summary>
    public static bool operator <=(PlainDate left, PlainDate right) => left.CompareTo(right) <= 0;

    /// <summary>Says whether the left day is the later, or they are equal.</summary>
    public static bool operator >=(PlainDate left, PlainDate right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a day that exists.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day of the month.</param>
    /// <returns>The day, or null where the calendar has no such day between the years 1 and 9999.</returns>
    public static PlainDate? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DaysIn(year, month) ? new(year, month, day) : null;

    /// <summary>Reads an ISO 8601 day such as <c>2026-11-23</c>; what follows the day, an offset or a time, is left out.</summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>The day, or null where the text does not begin with one that exists.</returns>
    public static PlainDate? Parse(string? text)
    {
        string trimmed = text?.Trim() ?? "";
        return trimmed.Length >= 10 && trimmed[4] == '-' && trimmed[7] == '-'
            && (trimmed.Length == 10 || trimmed[10] is 'T' or ' ' or '+' or '-' or 'Z')
            && int.TryParse(trimmed.Substring(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && int.TryParse(trimmed.Substring(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            && int.TryParse(trimmed.Substring(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            ? Of(year, month, day)
            : null;
    }

    /// <summary>Goes a number of days on.</summary>
    /// <param name="days">How many; negative goes back.</param>
    /// <returns>The day.</returns>
    public PlainDate PlusDays(int days)
    {
        int year = Year;
        int month = Month;
        int day = Day + days;
        for (; day > DaysIn(year, month); Next(ref year, ref month))
        {
            day -= DaysIn(year, month);
        }

        while (day < 1)
        {
            (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1);
            day += DaysIn(year, month);
        }

        return new(year, month, day);
    }

    /// <summary>Goes a number of years on; 29 February becomes 28 February where there is none.</summary>
    /// <param name="years">How many.</param>
    /// <returns>The day.</returns>
    public PlainDate PlusYears(int years) => new(Year + years, Month, Math.Min(Day, DaysIn(Year + years, Month)));

    /// <inheritdoc/>
    public int CompareTo(PlainDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>Formats as ISO 8601, in every culture.</summary>
    /// <returns>For example <c>2026-11-23</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Year:0000}-{Month:00}-{Day:00}");

    private static void Next(ref int year, ref int month) => (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);

    private static int DaysIn(int year, int month) =>
        month == 2 ? (IsLeap(year) ? 29 : 28) : month is 4 or 6 or 9 or 11 ? 30 : 31;

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
