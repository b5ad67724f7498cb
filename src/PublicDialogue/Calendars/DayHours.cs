using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Guarding;

namespace PublicDialogue.Calendars;

/// <summary>The opening hours of one day: none, one interval, or several in order.</summary>
/// <remarks>Equal by content; intervals that touch are one. Immutable.</remarks>
public sealed record DayHours
{
    private const string Backwards =
        "It closes before it opens. What is open past midnight is open until 24:00 on its own day and from 00:00 on the next: write both.";

    private readonly ContentList<OpenHours> intervals;

    private DayHours(IEnumerable<OpenHours> intervals) => this.intervals = ContentList<OpenHours>.Of([.. intervals], nameof(intervals));

    /// <summary>Gets a day without opening hours.</summary>
    public static DayHours Closed { get; } = new([]);

    /// <summary>Gets the whole day, which has 23 or 25 hours where the clock is changed.</summary>
    public static DayHours AllDay { get; } = new([default]);

    /// <summary>Gets the intervals, in order.</summary>
    public IReadOnlyList<OpenHours> Intervals => intervals;

    internal ContentList<OpenHours> Parts => intervals;

    /// <summary>Makes a day with one interval.</summary>
    /// <param name="opens">When it opens, in whole seconds.</param>
    /// <param name="closes">When it closes, in whole seconds; midnight is the end of the day.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentException">It closes before it opens or at once, or a time has a part of a second.</exception>
    public static DayHours From(LocalTime opens, LocalTime closes) => Closed.And(opens, closes);

    /// <summary>Reads hours as people write them: <c>09:00-12:00, 12:30-16:00</c>, <c>20:00-24:00</c>, <c>closed</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="FormatException">They are not written so, or close before they open, or overlap.</exception>
    public static DayHours Parse(string text) => TryParse(text, out var hours) ? hours : throw new FormatException(
        $"\"{text}\" are no opening hours: write them as 09:00-12:00, 12:30-16:00, the end of the day as 24:00, in order and without overlap; or write closed.");

    /// <summary>Tries to read hours as people write them.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <param name="hours">The hours, or null.</param>
    /// <returns>Whether they could be read.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DayHours? hours)
    {
        hours = text?.Trim() == "closed" ? Closed : null;
        if (hours is null && text is not null)
        {
            OpenHours?[] parts = [.. text.Split(',').Select(Interval)];
            hours = Array.TrueForAll(parts, part => part is not null) ? Merged(parts.Select(part => part!.Value)) : null;
        }

        return hours is not null;
    }

    /// <summary>Adds an interval.</summary>
    /// <param name="opens">When it opens, in whole seconds.</param>
    /// <param name="closes">When it closes, in whole seconds; midnight is the end of the day.</param>
    /// <returns>The hours with the interval in its place.</returns>
    /// <exception cref="ArgumentException">It closes before it opens or at once, overlaps another, or a time has a part of a second.</exception>
    public DayHours And(LocalTime opens, LocalTime closes)
    {
        int start = Seconds(opens, nameof(opens));
        int end = Seconds(closes, nameof(closes));
        end = end == 0 ? OpenHours.SecondsOfDay : end;
        return start >= end
            ? throw new ArgumentException(Backwards, nameof(closes))
            : Merged(intervals.Append(new(start, end))) ?? throw new ArgumentException($"{new OpenHours(start, end)} overlaps {this}.", nameof(opens));
    }

    /// <summary>Formats as <see cref="Parse"/> reads it.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => intervals.Count == 0 ? "closed" : string.Join(", ", intervals);

    private static int Seconds(LocalTime time, string parameterName) => time.NanosecondOfSecond == 0
        ? (int)(time.NanosecondOfDay / NodaConstants.NanosecondsPerSecond)
        : throw new ArgumentException("Opening hours have no parts of a second.", parameterName);

    private static OpenHours? Interval(string text)
    {
        string[] ends = text.Split('-');
        return ends.Length == 2 && Clock(ends[0]) is { } start && Clock(ends[1]) is { } end && start < end ? new OpenHours(start, end) : null;
    }

    private static int? Clock(string text) => text.Trim() switch
    {
        "24:00" => OpenHours.SecondsOfDay,
        { Length: 5 } minutes when LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(minutes) is { Success: true } parsed => Seconds(parsed.Value, nameof(text)),
        { Length: 8 } seconds when LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss").Parse(seconds) is { Success: true } parsed => Seconds(parsed.Value, nameof(text)),
        _ => null,
    };

    // Null where two overlap.
    private static DayHours? Merged(IEnumerable<OpenHours> parts)
    {
        var merged = new List<OpenHours>();
        foreach (var part in parts.OrderBy(part => part.Start))
        {
            if (merged.Count == 0 || merged[merged.Count - 1].End < part.Start)
            {
                merged.Add(part);
            }
            else if (merged[merged.Count - 1].End == part.Start)
            {
                merged[merged.Count - 1] = new(merged[merged.Count - 1].Start, part.End);
            }
            else
            {
                return null;
            }
        }

        return new(merged);
    }
}
