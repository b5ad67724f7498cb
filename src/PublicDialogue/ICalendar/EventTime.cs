using System;
using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.ICalendar;

/// <summary>When an event is: on whole days, from one moment to another, or by the clock of a place.</summary>
/// <remarks>In whole seconds, in the years 1 through 9999. Equal by content. Immutable.</remarks>
public abstract record EventTime
{
    private protected EventTime()
    {
    }

    /// <summary>Makes a whole day, the same wherever it is looked at.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the years 1 through 9999, or is the very last of them.</exception>
    public static EventTime OnDay(LocalDate day) => OnDays(day, day);

    /// <summary>Makes whole days.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included; the first or later.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is not in the years 1 through 9999, or is the very last of them.</exception>
    public static EventTime OnDays(LocalDate first, LocalDate last)
    {
        var from = Guard.Against.OutOfRange(first.WithCalendar(CalendarSystem.Iso), nameof(first), WholeDays.Earliest, WholeDays.Latest, WholeDays.Limits);
        var to = Guard.Against.OutOfRange(last.WithCalendar(CalendarSystem.Iso), nameof(last), WholeDays.Earliest, WholeDays.Latest, WholeDays.Limits);
        return new WholeDays(from, Guard.Against.InvalidInput(to, nameof(last), day => day >= from, "The last day is before the first."));
    }

    /// <summary>Makes a time from one moment to another, written in UTC.</summary>
    /// <param name="start">The moment at which it starts.</param>
    /// <param name="end">The moment at which it is over; the start itself for what takes no time.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>, or one of them has parts of a second.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A moment is not in the years 1 through 9999.</exception>
    public static EventTime At(Instant start, Instant end) => In(start.InUtc(), end.InUtc());

    /// <summary>Makes a time by the clock of a place: it stays there by that clock where the rules of its zone change later, and where it recurs.</summary>
    /// <param name="start">When it starts, in the zone of the place.</param>
    /// <param name="end">When it is over; the start itself for what takes no time. In another zone it is taken as the same moment in that of the start.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>, or one of them has parts of a second.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A moment is not in the years 1 through 9999.</exception>
    public static EventTime In(ZonedDateTime start, ZonedDateTime end)
    {
        var from = Whole(start.WithCalendar(CalendarSystem.Iso), nameof(start));
        var to = Whole(end.WithCalendar(CalendarSystem.Iso), nameof(end));
        Guard.Against.InvalidInput(to, nameof(end), moment => moment.ToInstant() >= from.ToInstant(), "It is over before it starts.");
        return new ClockTime(from, to.WithZone(from.Zone));
    }

    private static ZonedDateTime Whole(ZonedDateTime time, string parameterName)
    {
        Guard.Against.OutOfRange(time.Date, parameterName, WholeDays.Earliest, WholeDays.Latest, WholeDays.Limits);
        return Guard.Against.InvalidInput(time, parameterName, moment => moment.NanosecondOfSecond == 0, "iCalendar has no parts of a second: round it as it shall be.");
    }
}

/// <summary>Whole days.</summary>
public sealed record WholeDays : EventTime
{
    internal const string Limits = "iCalendar has the years 1 through 9999, without their last day.";

    internal WholeDays(LocalDate first, LocalDate last)
    {
        First = first;
        Last = last;
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate First { get; }

    /// <summary>Gets the last day, included.</summary>
    public LocalDate Last { get; }

    internal static LocalDate Earliest { get; } = new(1, 1, 2);

    internal static LocalDate Latest { get; } = new(9999, 12, 30);
}

/// <summary>A time by the clock of a place, or by UTC.</summary>
public sealed record ClockTime : EventTime
{
    internal ClockTime(ZonedDateTime start, ZonedDateTime end)
    {
        Start = start;
        End = end;
    }

    /// <summary>Gets when it starts.</summary>
    public ZonedDateTime Start { get; }

    /// <summary>Gets when it is over, in the same zone; the start itself where it takes no time.</summary>
    public ZonedDateTime End { get; }

    internal bool IsUtc => Start.Zone == DateTimeZone.Utc;

    /// <summary>Gets a value indicating whether a clock that was put back shows the start or the end twice. Readers disagree on which is meant.</summary>
    internal bool IsInTheHourThatComesTwice => Passes(Start).Count == 2 || EndsInTheHourThatComesTwice;

    internal bool EndsInTheHourThatComesTwice => Passes(End).Count == 2;

    internal bool StartsInTheSecondPass => Passes(Start) is { Count: 2 } both && both.Last() == Start;

    private static NodaTime.TimeZones.ZoneLocalMapping Passes(ZonedDateTime time) => time.Zone.MapLocal(time.LocalDateTime);
}
