using NodaTime;

namespace PublicDialogue.Recurrences;

/// <summary>A rule's months, dates and weekdays as bits, so that a day is judged without going through lists. It knows nothing of ordinals.</summary>
internal readonly struct DayBits
{
    private const int Backward = 32;

    private readonly int months;
    private readonly ulong dates;
    private readonly int weekdays;

    public DayBits(RecurrenceRule rule)
    {
        months = rule.Months.Count == 0 ? ~0 : 0;
        dates = rule.MonthDays.Count == 0 ? ~0UL : 0;
        weekdays = rule.Days.Count == 0 ? ~0 : 0;
        foreach (int month in rule.Months)
        {
            months |= 1 << month;
        }

        foreach (int date in rule.MonthDays)
        {
            dates |= 1UL << (date > 0 ? date : Backward - date);
        }

        foreach (var day in rule.Days)
        {
            weekdays |= 1 << (int)day.Day;
        }
    }

    /// <summary>Says whether the rule has a month, or none in particular.</summary>
    public bool AllowMonth(int month) => ((months >> month) & 1) != 0;

    /// <summary>Says whether a day has a month, a date and a weekday of the rule's.</summary>
    public bool Allow(LocalDate day) =>
        AllowMonth(day.Month)
        && (weekdays == ~0 || ((weekdays >> (int)day.DayOfWeek) & 1) != 0)
        && (dates == ~0UL || IsDate(day.Day, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month)));

    // The last of the month is -1, and so on.
    private bool IsDate(int date, int length) => (((dates >> date) | (dates >> (Backward + length - date + 1))) & 1) != 0;
}
