using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Recurrences;

/// <summary>What a rule must not say: numbers that no calendar has, and what RFC 5545, section 3.3.10, forbids together.</summary>
internal static class RuleCheck
{
    /// <summary>Finds the first fault; null where there is none.</summary>
    public static RecurrenceFault? Fault(RecurrenceRule rule) =>
        Range(rule, "BYMONTH", rule.Months, 12, isBackwardToo: false)
        ?? Range(rule, "BYWEEKNO", rule.WeekNumbers, 53)
        ?? Range(rule, "BYMONTHDAY", rule.MonthDays, 31)
        ?? Range(rule, "BYDAY", rule.Days.Select(day => day.Ordinal).Where(ordinal => ordinal != 0), RecurrenceDay.MostOrdinal)
        ?? Range(rule, "BYSETPOS", rule.Positions, 366)
        ?? Together(rule);

    private static RecurrenceFault? Range(RecurrenceRule rule, string name, IEnumerable<int> numbers, int most, bool isBackwardToo = true) =>
        numbers.Any(number => number == 0 || number > most || number < (isBackwardToo ? -most : 1))
            ? new(RuleWriter.Part(rule, name), isBackwardToo ? "RangeBothWays" : "Range", most)
            : null;

    private static RecurrenceFault? Together(RecurrenceRule rule)
    {
        bool hasOrdinal = rule.Days.Any(day => day.Ordinal != 0);
        bool hasDays = rule.Months.Count + rule.WeekNumbers.Count + rule.MonthDays.Count + rule.Days.Count > 0;
        (string Name, string Text)? found = rule switch
        {
            { Count: not null, Until: not null } => ("COUNT", "CountAndUntil"),
            { WeekNumbers.Count: > 0, Frequency: not RecurrenceFrequency.Yearly } => ("BYWEEKNO", "WeeksNotYearly"),
            { MonthDays.Count: > 0, Frequency: RecurrenceFrequency.Weekly } => ("BYMONTHDAY", "DatesWeekly"),
            { Frequency: RecurrenceFrequency.Daily or RecurrenceFrequency.Weekly } when hasOrdinal => ("BYDAY", "OrdinalPeriod"),
            { WeekNumbers.Count: > 0 } when hasOrdinal => ("BYDAY", "OrdinalWeeks"),
            { Positions.Count: > 0 } when !hasDays => ("BYSETPOS", "PositionsAlone"),
            _ => null,
        };
        return found is { } fault ? new(RuleWriter.Part(rule, fault.Name), fault.Text) : null;
    }
}
