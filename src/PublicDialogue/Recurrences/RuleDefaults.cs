using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.Recurrences;

/// <summary>What a rule leaves open and its start decides: RFC 5545, section 3.3.10, "derived from DTSTART".</summary>
internal static class RuleDefaults
{
    public static RecurrenceRule Fill(RecurrenceRule rule, LocalDate start)
    {
        var date = ContentList<int>.Of([start.Day], nameof(start));
        var month = ContentList<int>.Of([start.Month], nameof(start));
        var weekday = ContentList<RecurrenceDay>.Of([new(0, start.DayOfWeek)], nameof(start));
        return rule switch
        {
            { Frequency: RecurrenceFrequency.Weekly, Days.Count: 0 } => rule with { Days = weekday },
            { Frequency: RecurrenceFrequency.Monthly, Days.Count: 0, MonthDays.Count: 0 } => rule with { MonthDays = date },

            // Weeks give the month, and dates give the day of the week.
            { Frequency: RecurrenceFrequency.Yearly, WeekNumbers.Count: > 0, Days.Count: 0, MonthDays.Count: 0 } => rule with { Days = weekday },
            { Frequency: RecurrenceFrequency.Yearly, WeekNumbers.Count: > 0 } => rule,
            { Frequency: RecurrenceFrequency.Yearly, Months.Count: 0, MonthDays.Count: > 0 } => rule with { Months = month },
            { Frequency: RecurrenceFrequency.Yearly, Months.Count: 0, Days.Count: 0 } => rule with { Months = month, MonthDays = date },
            { Frequency: RecurrenceFrequency.Yearly, Days.Count: 0, MonthDays.Count: 0 } => rule with { MonthDays = date },
            _ => rule,
        };
    }
}
