using NodaTime;

namespace PublicDialogue.Calendars;

/// <summary>Days of the ISO calendar as numbers in a row, so that tables can be looked up by them.</summary>
internal static class DayNumber
{
    /// <summary>Counts the days from 1 March of year 0 to a day, without a division by the lengths of months.</summary>
    /// <param name="date">The day, in the ISO calendar, in a year from 1.</param>
    /// <returns>The number; one more for every day later.</returns>
    public static int Of(LocalDate date)
    {
        // Years begin in March, so that the day that comes and goes is their last.
        int month = date.Month;
        int year = date.Year - (month <= 2 ? 1 : 0);
        int century = year / 100;
        return (year * 365) + (year / 4) - century + (century / 4) + (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + date.Day - 1;
    }
}
