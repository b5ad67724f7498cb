using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.Recurrences;

/// <summary>Something that repeats: from a local time in a zone, by a rule, without some times and with others.</summary>
/// <remarks>
/// Each occurrence is found on the wall clock and resolved in the zone by itself, so that a meeting at nine stays at nine. Of a time that the
/// clock repeats, the first is meant. A start that does not fit the rule is no occurrence and is not counted. Times are excluded by what the
/// rule gives, before any adjustment. Occurrences that come to the same time are one. Nothing is found after the year 9998.
/// Equal by content. Immutable, and safe to share between threads.
/// </remarks>
public sealed record Recurrence
{
    private DayPattern? pattern;

    private Recurrence(LocalDateTime start, DateTimeZone zone, RecurrenceRule rule)
    {
        Start = start;
        Zone = zone;
        Rule = rule;
    }

    /// <summary>Gets the local time of the start: <c>DTSTART</c>.</summary>
    public LocalDateTime Start { get; }

    /// <summary>Gets the zone: <c>TZID</c>.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Gets the rule: <c>RRULE</c>.</summary>
    public RecurrenceRule Rule { get; }

    /// <summary>Gets the local times that are none of the rule's or the added ones: <c>EXDATE</c>. In order.</summary>
    /// <exception cref="ArgumentException">It is set to a time with a part of a second.</exception>
    public IReadOnlyList<LocalDateTime> Excluded
    {
        get;
        init
        {
            field = InOrder(value, nameof(Excluded));
            ExcludedInOrder = [.. field];
        }
    } = ContentList<LocalDateTime>.Empty;

    /// <summary>Gets local times besides those of the rule: <c>RDATE</c>. In order. The rule's end does not concern them.</summary>
    /// <exception cref="ArgumentException">It is set to a time with a part of a second.</exception>
    public IReadOnlyList<LocalDateTime> Added { get; init => field = InOrder(value, nameof(Added)); } = ContentList<LocalDateTime>.Empty;

    /// <summary>Gets the content lines of RFC 5545 that say the same, not folded: <c>DTSTART</c>, <c>RRULE</c>, and where there are any <c>EXDATE</c> and <c>RDATE</c>.</summary>
    public IReadOnlyList<string> Lines => RecurrenceText.Write(this);

    internal LocalDateTime[] ExcludedInOrder { get; private init; } = [];

    internal DayPattern Pattern => pattern ??= new(Rule, Start.Date);

    /// <summary>Makes a recurrence.</summary>
    /// <param name="start">The local time of the start, in whole seconds, in the years 1 to 9997; the time of day of every occurrence.</param>
    /// <param name="zone">The zone that the clock is in.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The recurrence.</returns>
    /// <exception cref="ArgumentException">The start has a part of a second or is in no such year; or the rule ends at a local time and the zone is not UTC.</exception>
    public static Recurrence Of(LocalDateTime start, DateTimeZone zone, RecurrenceRule rule)
    {
        Guard.Against.Null(zone);
        Guard.Against.Null(rule);
        return RecurrenceText.UntilFault(rule, zone) is { } fault
            ? throw new ArgumentException(fault.ToString(), nameof(rule))
            : new(WrittenTime.Whole(start, nameof(start)), zone, rule);
    }

    /// <summary>Reads a recurrence from content lines of RFC 5545, folded or not: <c>DTSTART</c>, <c>RRULE</c>, <c>EXDATE</c>, <c>RDATE</c>.</summary>
    /// <param name="text">The lines, in any order.</param>
    /// <param name="zones">Where zones are found; null for the tz database.</param>
    /// <returns>The recurrence.</returns>
    /// <exception cref="FormatException">It is none that can be used; the message says why, where, and how to mend it.</exception>
    public static Recurrence Parse(string text, IDateTimeZoneProvider? zones = null) => RecurrenceText.Read(Guard.Against.Null(text), zones, out var recurrence) is { } fault
        ? throw new FormatException(fault.ToString())
        : recurrence!;

    /// <summary>Tries to read a recurrence from content lines of RFC 5545.</summary>
    /// <param name="text">The lines, in any order; null is none.</param>
    /// <param name="recurrence">The recurrence, or null.</param>
    /// <param name="fault">Why there is none, or null.</param>
    /// <param name="zones">Where zones are found; null for the tz database.</param>
    /// <returns>Whether there is a recurrence.</returns>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out Recurrence? recurrence, [NotNullWhen(false)] out RecurrenceFault? fault, IDateTimeZoneProvider? zones = null)
    {
        fault = RecurrenceText.Read(text ?? "", zones, out recurrence);
        return fault is null;
    }

    /// <summary>Finds the first occurrences.</summary>
    /// <param name="most">How many at most, from 0.</param>
    /// <param name="adjustment">What becomes of those on no business day; null for nothing.</param>
    /// <param name="missing">What becomes of those at a time that does not exist.</param>
    /// <returns>The occurrences; going through them throws <see cref="ArgumentOutOfRangeException"/> where the calendar does not answer for a day.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public Occurrences First(int most, BusinessDayAdjustment? adjustment = null, MissingTime missing = MissingTime.Skip) => new(
        this, new(Guard.Against.OutOfRange(most, nameof(most), 0, int.MaxValue), Instant.MinValue, Instant.MaxValue, adjustment, Known(missing)));

    /// <summary>Finds the occurrences before a moment.</summary>
    /// <param name="end">The moment, not included. It is compared with occurrences as they are after the adjustment.</param>
    /// <param name="adjustment">What becomes of those on no business day; null for nothing.</param>
    /// <param name="missing">What becomes of those at a time that does not exist.</param>
    /// <returns>The occurrences; going through them throws <see cref="ArgumentOutOfRangeException"/> where the calendar does not answer for a day.</returns>
    public Occurrences Before(Instant end, BusinessDayAdjustment? adjustment = null, MissingTime missing = MissingTime.Skip) =>
        Between(Instant.MinValue, end, adjustment, missing);

    /// <summary>Finds the occurrences from one moment to another.</summary>
    /// <param name="from">The moment, included.</param>
    /// <param name="end">The moment, not included. Both are compared with occurrences as they are after the adjustment.</param>
    /// <param name="adjustment">What becomes of those on no business day; null for nothing.</param>
    /// <param name="missing">What becomes of those at a time that does not exist.</param>
    /// <returns>The occurrences; going through them throws <see cref="ArgumentOutOfRangeException"/> where the calendar does not answer for a day.</returns>
    public Occurrences Between(Instant from, Instant end, BusinessDayAdjustment? adjustment = null, MissingTime missing = MissingTime.Skip) =>
        new(this, new(int.MaxValue, from, end, adjustment, Known(missing)));

    /// <summary>Says whether another recurrence has the same start, zone, rule and times.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether it has.</returns>
    public bool Equals(Recurrence? other) => other is not null
        && Start == other.Start && Zone.Equals(other.Zone) && Rule == other.Rule && Excluded.SequenceEqual(other.Excluded) && Added.SequenceEqual(other.Added);

    /// <summary>Gives a number that equal recurrences share.</summary>
    /// <returns>The number.</returns>
    public override int GetHashCode() => unchecked((Start.GetHashCode() * 397) ^ Rule.GetHashCode());

    /// <summary>Formats as the content lines of RFC 5545.</summary>
    /// <returns>The text, which <see cref="Parse"/> reads back as an equal recurrence where the zone is one of the tz database.</returns>
    public override string ToString() => string.Join("\r\n", Lines);

    private static ContentList<LocalDateTime> InOrder(IReadOnlyList<LocalDateTime> times, string parameterName) => ContentList<LocalDateTime>.Of(
        [.. Guard.Against.Null(times, parameterName).Select(time => WrittenTime.Whole(time, parameterName)).Distinct().OrderBy(time => time)], parameterName);

    private static MissingTime Known(MissingTime missing) => missing is MissingTime.Skip or MissingTime.ShiftForward ? missing : Guard.Against.EnumOutOfRange(missing);
}
