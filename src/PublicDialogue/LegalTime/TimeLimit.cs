using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;

namespace PublicDialogue.LegalTime;

/// <summary>A length of time as the law writes it: ten days, three weeks, six months.</summary>
/// <remarks>Equal by number and unit: four weeks are not 28 days. The default is no hours, which is valid. Immutable.</remarks>
public readonly record struct TimeLimit
{
    /// <summary>The greatest number of units.</summary>
    public const int Most = 100_000;

    private const string OutOfBounds =
        "A time limit has from 0 to 100000 units. One that runs backwards has a positive number, and is counted with Deadline.Before.";

    private TimeLimit(int number, TimeUnit unit)
    {
        Number = number;
        Unit = unit;
    }

    /// <summary>Gets the number of units, from 0 to <see cref="Most"/>.</summary>
    public int Number { get; }

    /// <summary>Gets the unit.</summary>
    public TimeUnit Unit { get; }

    /// <summary>Makes a time limit.</summary>
    /// <param name="number">The number of units, from 0 to <see cref="Most"/>.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is negative or too great.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">There is no such unit.</exception>
    public static TimeLimit Of(int number, TimeUnit unit) => new(
        Guard.Against.OutOfRange(number, nameof(number), 0, Most, OutOfBounds),
        unit is >= TimeUnit.Hours and <= TimeUnit.WorkingDays ? unit : Guard.Against.EnumOutOfRange(unit));

    /// <summary>Makes a time limit of calendar days.</summary>
    /// <param name="number">How many, from 0 to <see cref="Most"/>.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is negative or too great.</exception>
    public static TimeLimit Days(int number) => Of(number, TimeUnit.Days);

    /// <summary>Makes a time limit of weeks.</summary>
    /// <inheritdoc cref="Days"/>
    public static TimeLimit Weeks(int number) => Of(number, TimeUnit.Weeks);

    /// <summary>Makes a time limit of months.</summary>
    /// <inheritdoc cref="Days"/>
    public static TimeLimit Months(int number) => Of(number, TimeUnit.Months);

    /// <summary>Makes a time limit of years.</summary>
    /// <inheritdoc cref="Days"/>
    public static TimeLimit Years(int number) => Of(number, TimeUnit.Years);

    /// <summary>Makes a time limit of business days.</summary>
    /// <inheritdoc cref="Days"/>
    public static TimeLimit WorkingDays(int number) => Of(number, TimeUnit.WorkingDays);

    /// <summary>Makes a time limit of hours.</summary>
    /// <inheritdoc cref="Days"/>
    public static TimeLimit Hours(int number) => Of(number, TimeUnit.Hours);

    /// <summary>Formats as number and unit, for example <c>10 Days</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Number} {Unit}");

    // All at once, and never in steps of one: 31 January and two months are 31 March.
    internal LocalDate From(LocalDate day, BusinessCalendar calendar, int sign) => Unit switch
    {
        TimeUnit.Days => day.PlusDays(sign * Number),
        TimeUnit.Weeks => day.PlusWeeks(sign * Number),
        TimeUnit.Months => day.PlusMonths(sign * Number),
        TimeUnit.Years => day.PlusYears(sign * Number),
        TimeUnit.WorkingDays => calendar.Add(day, sign * Number),
        _ => throw new InvalidOperationException("Hours run from a moment, and not from a day: use HourDeadline.After."),
    };
}
