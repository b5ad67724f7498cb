using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.Recurrences;

/// <summary>How something repeats: the <c>RRULE</c> of RFC 5545, by days, weeks, months or years.</summary>
/// <remarks>
/// What a rule leaves open is taken from the start: a monthly rule without days falls on the start's date, a yearly one with dates and
/// without months in the start's month. The time of day is the start's. Every combination that RFC 5545, section 3.3.10, forbids is refused.
/// Equal by content, whatever the order it was written in. Immutable.
/// </remarks>
public sealed record RecurrenceRule
{
    internal RecurrenceRule(RecurrenceFrequency frequency) => Frequency = frequency;

    /// <summary>Gets the rule for every day.</summary>
    public static RecurrenceRule Daily { get; } = new(RecurrenceFrequency.Daily);

    /// <summary>Gets the rule for every week, on the weekday of the start.</summary>
    public static RecurrenceRule Weekly { get; } = new(RecurrenceFrequency.Weekly);

    /// <summary>Gets the rule for every month, on the date of the start; months without that date have none.</summary>
    public static RecurrenceRule Monthly { get; } = new(RecurrenceFrequency.Monthly);

    /// <summary>Gets the rule for every year, on the day of the start; 29 February in leap years only.</summary>
    public static RecurrenceRule Yearly { get; } = new(RecurrenceFrequency.Yearly);

    /// <summary>Gets the period: <c>FREQ</c>.</summary>
    public RecurrenceFrequency Frequency { get; }

    /// <summary>Gets of how many periods one counts, from 1: <c>INTERVAL</c>. The default is 1.</summary>
    public int Interval { get; internal init; } = 1;

    /// <summary>Gets how many occurrences there are at most, from 1; null for no such end: <c>COUNT</c>.</summary>
    public int? Count { get; internal init; }

    /// <summary>Gets the last moment that an occurrence may have, included; null for no such end: <c>UNTIL</c>.</summary>
    public Instant? Until { get; internal init; }

    /// <summary>Gets a value indicating whether <see cref="Until"/> was written as a local time, which only a start in UTC allows.</summary>
    public bool IsUntilLocal { get; internal init; }

    /// <summary>Gets the months, from 1 to 12; empty for no condition: <c>BYMONTH</c>.</summary>
    public IReadOnlyList<int> Months { get; internal init; } = ContentList<int>.Empty;

    /// <summary>Gets the weeks of the year, from 1 to 53 or from -1 to -53; empty for no condition: <c>BYWEEKNO</c>.</summary>
    public IReadOnlyList<int> WeekNumbers { get; internal init; } = ContentList<int>.Empty;

    /// <summary>Gets the dates of the month, from 1 to 31 or from -1 to -31; empty for no condition: <c>BYMONTHDAY</c>.</summary>
    public IReadOnlyList<int> MonthDays { get; internal init; } = ContentList<int>.Empty;

    /// <summary>Gets the weekdays; empty for no condition: <c>BYDAY</c>.</summary>
    public IReadOnlyList<RecurrenceDay> Days { get; internal init; } = ContentList<RecurrenceDay>.Empty;

    /// <summary>Gets which days of each period remain, from 1 to 366 or from -1 to -366; empty for all: <c>BYSETPOS</c>.</summary>
    public IReadOnlyList<int> Positions { get; internal init; } = ContentList<int>.Empty;

    /// <summary>Gets the first day of the week: <c>WKST</c>. The default is Monday.</summary>
    public IsoDayOfWeek WeekStart { get; internal init; } = IsoDayOfWeek.Monday;

    /// <summary>Reads a rule, with or without <c>RRULE:</c> before it.</summary>
    /// <param name="text">For example <c>FREQ=MONTHLY;BYDAY=1TU</c>, in any case and order.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="FormatException">It is no rule that can be used; the message says why, where, and how to mend it.</exception>
    public static RecurrenceRule Parse(string text) =>
        RuleParser.Read(Guard.Against.Null(text), out var rule) is { } fault ? throw new FormatException(fault.ToString()) : rule!;

    /// <summary>Tries to read a rule, with or without <c>RRULE:</c> before it.</summary>
    /// <param name="text">The text; null is no rule.</param>
    /// <param name="rule">The rule, or null.</param>
    /// <param name="fault">Why there is none, or null.</param>
    /// <returns>Whether there is a rule.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out RecurrenceRule? rule, [NotNullWhen(false)] out RecurrenceFault? fault)
    {
        fault = RuleParser.Read(text ?? "", out rule);
        return fault is null;
    }

    /// <summary>Makes it count one in so many periods.</summary>
    /// <param name="interval">How many, from 1.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interval"/> is less than 1.</exception>
    public RecurrenceRule Every(int interval) => this with { Interval = Guard.Against.OutOfRange(interval, nameof(interval), 1, int.MaxValue) };

    /// <summary>Makes it end after so many occurrences.</summary>
    /// <param name="count">How many, from 1.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The rule has a last moment already.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public RecurrenceRule Times(int count) =>
        Checked(this with { Count = Guard.Against.OutOfRange(count, nameof(count), 1, int.MaxValue) }, nameof(count));

    /// <summary>Makes it end with a moment, which may still be an occurrence.</summary>
    /// <param name="last">The moment, in whole seconds, in the years 1 to 9999.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The rule has a number of occurrences already, or the moment is no whole second or not in those years.</exception>
    public RecurrenceRule Through(Instant last) => Checked(this with { Until = WrittenTime.Whole(last, nameof(last)), IsUntilLocal = false }, nameof(last));

    /// <summary>Limits it to months.</summary>
    /// <param name="months">The months, from 1 to 12, at least one.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">There is none, or one is out of range.</exception>
    public RecurrenceRule InMonths(params IEnumerable<int> months) => Checked(this with { Months = Sorted(months, nameof(months)) }, nameof(months));

    /// <summary>Limits a yearly rule to weeks of the year. Week 1 is the first with four days in the year.</summary>
    /// <param name="weeks">The weeks, from 1 to 53, or from -1 for the last backwards; at least one.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">There is none, or one is out of range, or the rule is not yearly.</exception>
    public RecurrenceRule InWeeks(params IEnumerable<int> weeks) => Checked(this with { WeekNumbers = Sorted(weeks, nameof(weeks)) }, nameof(weeks));

    /// <summary>Puts it on dates of the month.</summary>
    /// <param name="dates">The dates, from 1 to 31, or from -1 for the month's last day backwards; at least one.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">There is none, or one is out of range, or the rule is weekly.</exception>
    public RecurrenceRule OnMonthDays(params IEnumerable<int> dates) => Checked(this with { MonthDays = Sorted(dates, nameof(dates)) }, nameof(dates));

    /// <summary>Puts it on weekdays, besides those that it has.</summary>
    /// <param name="days">The weekdays, at least one.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">There is none.</exception>
    public RecurrenceRule On(params IEnumerable<IsoDayOfWeek> days) => Checked(
        this with { Days = Sorted(Days.Concat(Guard.Against.NullOrEmpty(days).Select(day => new RecurrenceDay(0, RecurrenceDay.Known(day))))) }, nameof(days));

    /// <summary>Puts it on the n-th of a weekday, besides those that it has: of the month, or of the year in a yearly rule without months.</summary>
    /// <param name="ordinal">From 1, or from -1 for the last backwards.</param>
    /// <param name="day">The weekday.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException"><paramref name="ordinal"/> is out of range, or the rule is daily or weekly, or has weeks of the year.</exception>
    public RecurrenceRule OnNth(int ordinal, IsoDayOfWeek day) => ordinal == 0
        ? throw new ArgumentOutOfRangeException(nameof(ordinal), "Count from 1, or from -1 for the last backwards.")
        : Checked(this with { Days = Sorted(Days.Append(new(ordinal, RecurrenceDay.Known(day)))) }, nameof(ordinal));

    /// <summary>Leaves only some of each period's days: -1 of the weekdays is the month's last weekday.</summary>
    /// <param name="positions">From 1, or from -1 for the last backwards; at least one.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">There is none, or one is out of range, or the rule has no other condition yet.</exception>
    public RecurrenceRule Only(params IEnumerable<int> positions) => Checked(this with { Positions = Sorted(positions, nameof(positions)) }, nameof(positions));

    /// <summary>Sets the day that weeks begin on, which matters for every second week and for weeks of the year.</summary>
    /// <param name="day">The weekday.</param>
    /// <returns>The rule.</returns>
    public RecurrenceRule WithWeekStart(IsoDayOfWeek day) => this with { WeekStart = RecurrenceDay.Known(day) };

    /// <summary>Formats as the value of an <c>RRULE</c>, without its name: parts in one order, and defaults left out.</summary>
    /// <returns>The text, which <see cref="Parse"/> reads back as an equal rule.</returns>
    public override string ToString() => RuleWriter.Write(this);

    /// <summary>Orders by what comes first in a period: 1, 2, -2, -1; each once.</summary>
    internal static ContentList<int> Sorted(IEnumerable<int> numbers, string parameterName) =>
        ContentList<int>.Of([.. Guard.Against.NullOrEmpty(numbers, parameterName).Distinct().OrderBy(number => number < 0).ThenBy(number => number)], parameterName);

    /// <summary>Orders by ordinal and weekday; each once.</summary>
    internal static ContentList<RecurrenceDay> Sorted(IEnumerable<RecurrenceDay> days) =>
        ContentList<RecurrenceDay>.Of([.. days.Distinct().OrderBy(day => day.Ordinal < 0).ThenBy(day => day.Ordinal).ThenBy(day => day.Day)], nameof(days));

    private static RecurrenceRule Checked(RecurrenceRule rule, string parameterName) =>
        RuleCheck.Fault(rule) is { } fault ? throw new ArgumentException(fault.ToString(), parameterName) : rule;
}
