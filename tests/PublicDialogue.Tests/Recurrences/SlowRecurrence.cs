using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Calendars;

namespace PublicDialogue.Tests.Recurrences;

/// <summary>The judge: takes a rule's text apart by itself, and asks every day of every period by itself whether it is meant.</summary>
internal sealed class SlowRecurrence
{
    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private readonly Dictionary<string, string> parts;
    private readonly LocalDate start;
    private readonly IWeekYearRule weeks;
    private readonly IsoDayOfWeek weekStart;

    public SlowRecurrence(string rule, LocalDate start)
    {
        parts = rule.Split(';').Select(part => part.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        this.start = start;
        weekStart = Weekday(parts.GetValueOrDefault("WKST", "MO"));
        weeks = WeekYearRules.ForMinDaysInFirstWeek(4, weekStart);
    }

    private string Frequency => parts["FREQ"];

    private bool IsYearly => Frequency == "YEARLY";

    /// <summary>The days up to a last one, before the count of the rule ends them or not.</summary>
    public LocalDate[] DaysThrough(LocalDate last)
    {
        int interval = int.Parse(parts.GetValueOrDefault("INTERVAL", "1"), CultureInfo.InvariantCulture);
        long first = Number(start);
        var found =
            from day in Enumerable.Range(-800, Period.DaysBetween(start, last) + 1600).Select(start.PlusDays)
            where Number(day) >= first && (Number(day) - first) % interval == 0 && IsMeant(day)
            group day by Number(day) into period
            from day in Picked([.. period])
            where day >= start && day <= last
            select day;
        return [.. found.Take(int.Parse(parts.GetValueOrDefault("COUNT", "999999"), CultureInfo.InvariantCulture))];
    }

    // The period that a day is in, counted on from some day.
    private long Number(LocalDate day) => Frequency switch
    {
        "DAILY" => Period.DaysBetween(new(1900, 1, 1), day),
        "WEEKLY" => Period.DaysBetween(new LocalDate(1900, 1, 1).Previous(weekStart), day) / 7,
        "MONTHLY" => (day.Year * 12) + day.Month,
        _ => Has("BYWEEKNO") ? weeks.GetWeekYear(day) : day.Year,
    };

    private IEnumerable<LocalDate> Picked(LocalDate[] period) => Has("BYSETPOS")
        ? period.Where((_, at) => Numbers("BYSETPOS").Any(position => position == at + 1 || position == at - period.Length))
        : period;

    private bool IsMeant(LocalDate day) => IsInMonth(day) && IsInWeek(day) && IsOnDate(day) && IsOnWeekday(day);

    private bool IsInMonth(LocalDate day) => Has("BYMONTH") ? Numbers("BYMONTH").Contains(day.Month)
        : !IsYearly || Has("BYWEEKNO") || (Has("BYDAY") && !Has("BYMONTHDAY")) || day.Month == start.Month;

    private bool IsInWeek(LocalDate day)
    {
        int week = weeks.GetWeekOfWeekYear(day);
        return !Has("BYWEEKNO") || Numbers("BYWEEKNO").Any(number => number == week || number == week - weeks.GetWeeksInWeekYear(weeks.GetWeekYear(day)) - 1);
    }

    private bool IsOnDate(LocalDate day) => Has("BYMONTHDAY")
        ? Numbers("BYMONTHDAY").Any(date => date == day.Day || day.PlusDays(-date).Day == 1 && day.PlusDays(-date - 1).Month == day.Month && date < 0)
        : Has("BYDAY") || Has("BYWEEKNO") || Frequency is "DAILY" or "WEEKLY" || day.Day == start.Day;

    private bool IsOnWeekday(LocalDate day) => Has("BYDAY")
        ? parts["BYDAY"].Split(',').Any(word => Weekday(word[^2..]) == day.DayOfWeek && (word.Length == 2 || IsNth(day, int.Parse(word[..^2], CultureInfo.InvariantCulture))))
        : !(Frequency == "WEEKLY" || (Has("BYWEEKNO") && !Has("BYMONTHDAY"))) || day.DayOfWeek == start.DayOfWeek;

    // Counts the same weekdays up to the day, or down to it, within its month or year.
    private bool IsNth(LocalDate day, int ordinal)
    {
        bool isOfYear = IsYearly && !Has("BYMONTH") && !Has("BYMONTHDAY");
        int count = 0;
        for (var other = day; isOfYear ? other.Year == day.Year : other.Month == day.Month; other = other.PlusWeeks(-Math.Sign(ordinal)))
        {
            count += Math.Sign(ordinal);
        }

        return count == ordinal;
    }

    private bool Has(string part) => parts.ContainsKey(part);

    private IEnumerable<int> Numbers(string part) => parts[part].Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture));

    private static IsoDayOfWeek Weekday(string name) => (IsoDayOfWeek)(Array.IndexOf(Weekdays, name) + 1);
}
