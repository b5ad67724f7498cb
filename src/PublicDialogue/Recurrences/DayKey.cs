using NodaTime;

namespace PublicDialogue.Recurrences;

/// <summary>Days of the ISO calendar as numbers that are in the same order, for comparing many of them: a comparison of dates asks their calendar.</summary>
internal static class DayKey
{
    /// <summary>Gives the number of a day.</summary>
    public static int Of(LocalDate day) => (((day.Year * 16) + day.Month) * 32) + day.Day;
}
