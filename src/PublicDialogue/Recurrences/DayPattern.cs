using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PublicDialogue.Recurrences;

/// <summary>A rule from its start, made ready: which days of each period are meant.</summary>
/// <remarks>
/// Periods of one kind look alike: 28 kinds of months, by length and first weekday, and 14 kinds of years. The days of a kind are found
/// once, one by one, when the first such period comes, and looked up from then on. Two threads may both find them; they find the same.
/// </remarks>
internal sealed class DayPattern
{
    private const int AllDays = 127;
    private static readonly LocalDate End = new(WrittenTime.LastYear, 12, 31);
    private static readonly short[] None = [];
    private static readonly short[] Itself = [0];

    private readonly RecurrenceRule rule;
    private readonly DayBits bits;
    private readonly bool isFirstOrLast;
    private readonly short[]?[] known;
    private readonly int lastToStep;

    /// <summary>Initializes a new instance of the <see cref="DayPattern"/> class.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="start">The day of the start, in the ISO calendar.</param>
    public DayPattern(RecurrenceRule rule, LocalDate start)
    {
        this.rule = RuleDefaults.Fill(rule, start);
        bits = new(this.rule);
        isFirstOrLast = rule.Positions.Count == 0 || rule.Positions.Contains(1) || rule.Positions.Contains(-1);
        Start = start;
        (First, known, MostEmpty) = rule.Frequency switch
        {
            // After four centuries of 146,097 days every date falls on its weekday again: what has not come by then never will.
            RecurrenceFrequency.Daily => (start, new short[]?[1], 146_097),
            RecurrenceFrequency.Weekly => (start.PlusDays(-(((int)start.DayOfWeek - (int)rule.WeekStart + 7) % 7)), new short[]?[AllDays + 1], 20_871),
            RecurrenceFrequency.Monthly => (start.With(DateAdjusters.StartOfMonth), new short[]?[28], 4_800),
            _ => (new LocalDate(rule.WeekNumbers.Count == 0 ? start.Year : WeekYear(start), 1, 1), new short[]?[14], 400),
        };
        lastToStep = DayKey.Of(LastToStep());
    }

    /// <summary>Gets the day of the start.</summary>
    public LocalDate Start { get; }

    /// <summary>Gets the first day of the period that has the start.</summary>
    public LocalDate First { get; }

    /// <summary>Gets after how many periods in a row without any day there is none left.</summary>
    public int MostEmpty { get; }

    /// <summary>Steps to the next period that counts; false where there is none.</summary>
    public bool TryNext(ref LocalDate period)
    {
        if (DayKey.Of(period) > lastToStep)
        {
            return false;
        }

        period = rule.Frequency switch
        {
            RecurrenceFrequency.Daily => period.PlusDays(rule.Interval),
            RecurrenceFrequency.Weekly => period.PlusWeeks(rule.Interval),
            RecurrenceFrequency.Monthly => period.PlusMonths(rule.Interval),
            _ => period.PlusYears(rule.Interval),
        };
        return true;
    }

    /// <summary>Finds the days of a period, as distances from its first day in order.</summary>
    public short[] OffsetsIn(LocalDate period)
    {
        if (rule.Frequency == RecurrenceFrequency.Daily)
        {
            return bits.Allow(period) && isFirstOrLast ? Itself : None;
        }

        if (rule.Frequency == RecurrenceFrequency.Monthly && !bits.AllowMonth(period.Month))
        {
            return None;
        }

        int kind = rule.Frequency switch
        {
            RecurrenceFrequency.Weekly => rule.Months.Count == 0 ? AllDays : DaysInMonths(period),
            RecurrenceFrequency.Monthly => (((int)period.DayOfWeek - 1) * 4) + CalendarSystem.Iso.GetDaysInMonth(period.Year, period.Month) - 28,
            _ => (((int)period.DayOfWeek - 1) * 2) + (CalendarSystem.Iso.IsLeapYear(period.Year) ? 1 : 0),
        };
        return known[kind] ??= Find(period);
    }

    private short[] Find(LocalDate period)
    {
        var (from, behind) = rule.Frequency switch
        {
            RecurrenceFrequency.Weekly => (period, period.PlusDays(7)),
            RecurrenceFrequency.Monthly => (period, period.PlusMonths(1)),
            _ when rule.WeekNumbers.Count > 0 => (WeekOne(period.Year), WeekOne(period.Year + 1)),
            _ => (period, period.PlusYears(1)),
        };
        int weeks = Period.DaysBetween(from, behind) / 7;
        List<short> found = [.. Enumerable.Range(0, Period.DaysBetween(from, behind))
            .Where(day => rule.WeekNumbers.Count == 0 || rule.WeekNumbers.Contains((day / 7) + 1) || rule.WeekNumbers.Contains((day / 7) - weeks))
            .Select(from.PlusDays)
            .Where(IsMeant)
            .Select(day => (short)Period.DaysBetween(period, day))];
        return rule.Positions.Count == 0
            ? [.. found]
            : [.. found.Where((_, at) => rule.Positions.Contains(at + 1) || rule.Positions.Contains(at - found.Count))];
    }

    private bool IsMeant(LocalDate day) => bits.Allow(day)
        && (rule.Days.Count == 0 || rule.Days.Any(weekday => weekday.Day == day.DayOfWeek && IsNth(day, weekday.Ordinal)));

    // Of the month; in a yearly rule without months, of the year.
    private bool IsNth(LocalDate day, int ordinal)
    {
        bool isOfYear = rule is { Frequency: RecurrenceFrequency.Yearly, Months.Count: 0 };
        int at = isOfYear ? day.DayOfYear : day.Day;
        int length = isOfYear ? CalendarSystem.Iso.GetDaysInYear(day.Year) : CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month);
        return ordinal == 0 || ordinal == ((at - 1) / 7) + 1 || ordinal == -((length - at) / 7) - 1;
    }

    // The days of a week that are in the rule's months, a bit for each: the week's kind.
    private int DaysInMonths(LocalDate week)
    {
        int kind = 0;
        for (int day = 0; day < 7; day++)
        {
            kind |= bits.AllowMonth(week.PlusDays(day).Month) ? 1 << day : 0;
        }

        return kind;
    }

    private int WeekYear(LocalDate day) => day < WeekOne(day.Year) ? day.Year - 1 : day < WeekOne(day.Year + 1) ? day.Year : day.Year + 1;

    // The week with 4 January in it: the first that has four days in the year.
    private LocalDate WeekOne(int year)
    {
        var fourth = new LocalDate(year, 1, 4);
        return fourth.PlusDays(-(((int)fourth.DayOfWeek - (int)rule.WeekStart + 7) % 7));
    }

    private LocalDate LastToStep() => rule.Frequency switch
    {
        RecurrenceFrequency.Daily => Back(rule.Interval),
        RecurrenceFrequency.Weekly => Back(7L * rule.Interval),
        RecurrenceFrequency.Monthly => Back(31L * rule.Interval),
        _ => Back(366L * rule.Interval),
    };

    private LocalDate Back(long days) => days <= Period.DaysBetween(First, End) ? End.PlusDays((int)-days) : First.PlusDays(-1);
}
