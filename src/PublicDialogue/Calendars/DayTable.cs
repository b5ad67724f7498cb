using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PublicDialogue.Calendars;

/// <summary>A calendar's days in a row: how many business days lie before each, and which day each business day is.</summary>
/// <remarks>The two lists answer every question by looking up, whatever the distance. Immutable once built.</remarks>
internal sealed class DayTable
{
    private readonly int first;
    private readonly int firstYear;
    private readonly int[] runs;
    private readonly int[] before;
    private readonly LocalDate[] days;
    private readonly Holiday[] holidays;

    /// <summary>Initializes a new instance of the <see cref="DayTable"/> class.</summary>
    /// <param name="calendar">The calendar whose years and rows it takes.</param>
    public DayTable(BusinessCalendar calendar)
    {
        firstYear = calendar.FirstYear;
        var start = new LocalDate(firstYear, 1, 1);
        first = DayNumber.Of(start);
        holidays = [.. Enumerable.Range(firstYear, Math.Max(0, calendar.LastYear - firstYear + 1))
            .SelectMany(year => calendar.Rules.Select(rule => (Rule: rule, Date: rule.In(year))))
            .Where(row => row.Date is not null)
            .Select(row => new Holiday(row.Date!.Value, row.Rule))
            .OrderBy(holiday => holiday.Date)];
        before = new int[DayNumber.Of(new(calendar.LastYear, 12, 31)) - first + 2];
        days = Fill(start, [.. holidays.Select(holiday => holiday.Date)]);
        runs = Runs(calendar);
    }

    /// <summary>Finds the index of a day; -1 where the calendar does not answer for it.</summary>
    public int Find(LocalDate date)
    {
        int year = date.Year - firstYear;
        return year >= 0 && year < runs.Length && runs[year] > 0 ? DayNumber.Of(date) - first : -1;
    }

    /// <summary>Says whether the calendar answers for a year.</summary>
    public bool KnowsYear(int year) => year >= firstYear && year - firstYear < runs.Length && runs[year - firstYear] > 0;

    /// <summary>Says whether no unknown year lies between two days.</summary>
    public bool IsOneRun(LocalDate one, LocalDate other) => runs[one.Year - firstYear] == runs[other.Year - firstYear];

    /// <summary>Says whether the day at an index is a business day.</summary>
    public bool IsBusinessDay(int at) => before[at + 1] != before[at];

    /// <summary>Finds the n-th business day after a day that is known, or before it; null beyond what is known. Never for 0.</summary>
    public LocalDate? Add(LocalDate date, int n)
    {
        int at = DayNumber.Of(date) - first;
        long found = n > 0 ? (long)before[at + 1] + n - 1 : (long)before[at] + n;
        return found >= 0 && found < days.Length && IsOneRun(date, days[found]) ? days[found] : null;
    }

    /// <summary>Finds the n-th business day of some days, from the first or, where n is negative, from the last; null where there is none.</summary>
    public LocalDate? InDays(int from, int behind, int n)
    {
        long found = n > 0 ? (long)before[from] + n - 1 : (long)before[behind] + n;
        return n != 0 && found >= before[from] && found < before[behind] ? days[found] : null;
    }

    /// <summary>Counts the business days between the days at two indexes, the earlier first.</summary>
    public int Count(int from, int to, CountedEnds ends) => ends switch
    {
        CountedEnds.LaterOnly => before[to + 1] - before[from + 1],
        CountedEnds.EarlierOnly => before[to] - before[from],
        CountedEnds.Both => before[to + 1] - before[from],
        _ => Math.Max(0, before[to] - before[from + 1]),
    };

    /// <summary>Says whether a day has a holiday.</summary>
    public bool HasHoliday(LocalDate date)
    {
        int low = 0;
        int high = holidays.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = holidays[middle].Date >= date ? (low, middle) : (middle + 1, high);
        }

        return low < holidays.Length && holidays[low].Date == date;
    }

    /// <summary>Lists the holidays from one day to another, both included.</summary>
    public IReadOnlyList<Holiday> HolidaysBetween(LocalDate from, LocalDate to) =>
        [.. holidays.SkipWhile(holiday => holiday.Date < from).TakeWhile(holiday => holiday.Date <= to)];

    private LocalDate[] Fill(LocalDate start, HashSet<LocalDate> off)
    {
        var open = new List<LocalDate>(before.Length * 5 / 7);
        var day = start;
        for (int at = 0; at + 1 < before.Length; at++)
        {
            if (day.DayOfWeek < IsoDayOfWeek.Saturday && !off.Contains(day))
            {
                open.Add(day);
            }

            before[at + 1] = open.Count;
            day = day.PlusDays(1);
        }

        return [.. open];
    }

    // A number for each year, the same for those that follow each other without a hole; 0 for the unknown.
    private static int[] Runs(BusinessCalendar calendar)
    {
        int[] numbers = new int[Math.Max(0, calendar.LastYear - calendar.FirstYear + 1)];
        int run = 1;
        for (int at = 0; at < numbers.Length; at++)
        {
            bool isKnown = !calendar.UnknownYears.Contains(calendar.FirstYear + at);
            run += isKnown || at == 0 || numbers[at - 1] == 0 ? 0 : 1;
            numbers[at] = isKnown ? run : 0;
        }

        return numbers;
    }
}
