using System;
using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.ICalendar;

/// <summary>A reminder on the screen, some time before an event starts.</summary>
/// <remarks>Equal by content. Immutable. RFC 5545, 3.6.6.</remarks>
public sealed record EventAlarm
{
    /// <summary>The greatest number of days before the event.</summary>
    public const int MostDays = 36_500;

    private EventAlarm(string before, string? text)
    {
        Before = before;
        Text = text;
    }

    /// <summary>Gets how long before the start, as RFC 5545 writes it: <c>P30D</c>, <c>PT1H30M</c>.</summary>
    public string Before { get; }

    /// <summary>Gets what it says; null for the event's own summary.</summary>
    public string? Text { get; }

    /// <summary>Makes a reminder whole days before, at the clock time of the start; of an event on whole days at midnight.</summary>
    /// <param name="days">How many, from 0 to <see cref="MostDays"/>.</param>
    /// <param name="text">What it says; null for the event's own summary.</param>
    /// <returns>The reminder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative or too great.</exception>
    public static EventAlarm DaysBefore(int days, string? text = null) =>
        new(FormattableString.Invariant($"P{Guard.Against.OutOfRange(days, nameof(days), 0, MostDays)}D"), text);

    /// <summary>Makes a reminder some time before: fifteen minutes; or fifteen hours before a whole day, which is nine in the morning of the day before.</summary>
    /// <param name="time">How long, in whole seconds, from 0 to <see cref="MostDays"/> days.</param>
    /// <param name="text">What it says; null for the event's own summary.</param>
    /// <returns>The reminder.</returns>
    /// <exception cref="ArgumentException"><paramref name="time"/> has parts of a second.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative or too great.</exception>
    public static EventAlarm TimeBefore(Duration time, string? text = null)
    {
        Guard.Against.OutOfRange(time, nameof(time), Duration.Zero, Duration.FromDays(MostDays));
        return new(ValueText.Length(Guard.Against.InvalidInput(time, nameof(time), length => length.SubsecondNanoseconds == 0, "iCalendar has no parts of a second.")), text);
    }
}
