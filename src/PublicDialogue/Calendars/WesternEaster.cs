using NodaTime;

namespace PublicDialogue.Calendars;

/// <summary>The date of Western Easter.</summary>
internal static class WesternEaster
{
    /// <summary>Finds Easter Sunday: the first Sunday after the ecclesiastical full moon on or after 21 March.</summary>
    /// <param name="year">The year in the Gregorian calendar, from 1583.</param>
    /// <returns>A Sunday from 22 March to 25 April, both included.</returns>
    /// <remarks>The arithmetic of the Gregorian computus: epact from the golden number, then the Sunday behind it.</remarks>
    public static LocalDate Sunday(int year)
    {
        int century = year / 100;
        int golden = year % 19;
        int moon = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        moon -= moon / 28 * (1 - (moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11)));
        int weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        return new LocalDate(year, 3, 28).PlusDays(moon - weekday);
    }
}
