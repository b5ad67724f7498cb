using System;
using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Calendars;

/// <summary>A time at a place: from a moment, included, to another, not included, and the zone whose clocks hang on the wall.</summary>
/// <remarks>Equal by all three. Immutable.</remarks>
public sealed record ZonedInterval
{
    /// <summary>Initializes a new instance of the <see cref="ZonedInterval"/> class.</summary>
    /// <param name="start">The first moment.</param>
    /// <param name="end">The first moment that no longer belongs to it; after <paramref name="start"/>.</param>
    /// <param name="zone">The zone of the place.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> is not after <paramref name="start"/>.</exception>
    public ZonedInterval(Instant start, Instant end, DateTimeZone zone)
    {
        Start = start;
        End = end > start ? end : throw new ArgumentException("The end must come after the start.", nameof(end));
        Zone = Guard.Against.Null(zone);
    }

    /// <summary>Gets the first moment.</summary>
    public Instant Start { get; }

    /// <summary>Gets the first moment that no longer belongs to it.</summary>
    public Instant End { get; }

    /// <summary>Gets the zone of the place.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Gets how long it takes.</summary>
    public Duration Duration => End - Start;

    /// <summary>Gets the day on which it starts, at the place.</summary>
    public LocalDate Date => Start.InZone(Zone).Date;

    /// <summary>Makes a time from the clocks of a place.</summary>
    /// <param name="start">When it starts by the clock; a time that the clock shows twice is the earlier, one that it skips moves on by the gap.</param>
    /// <param name="end">When it ends by the clock, read in the same way.</param>
    /// <param name="zone">The zone of the place.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentException"><paramref name="end"/> is not after <paramref name="start"/>.</exception>
    public static ZonedInterval Of(LocalDateTime start, LocalDateTime end, DateTimeZone zone) =>
        new(start.InZoneLeniently(Guard.Against.Null(zone)).ToInstant(), end.InZoneLeniently(zone).ToInstant(), zone);

    /// <summary>Makes a time from its start by the clock of a place and its length.</summary>
    /// <param name="start">When it starts by the clock; a time that the clock shows twice is the earlier, one that it skips moves on by the gap.</param>
    /// <param name="length">How long it takes; more than nothing.</param>
    /// <param name="zone">The zone of the place.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentException"><paramref name="length"/> is nothing or negative.</exception>
    public static ZonedInterval Of(LocalDateTime start, Duration length, DateTimeZone zone)
    {
        var from = start.InZoneLeniently(Guard.Against.Null(zone)).ToInstant();
        return new(from, from + Guard.Against.InvalidInput(length, nameof(length), time => time > Duration.Zero, "It must take some time."), zone);
    }

    /// <summary>Says whether two times share a moment; one that begins when the other ends does not.</summary>
    /// <param name="other">The other, in any zone.</param>
    /// <returns>Whether they overlap.</returns>
    public bool Overlaps(ZonedInterval other) => Start < Guard.Against.Null(other).End && other.Start < End;

    /// <summary>Formats as both moments with their offsets.</summary>
    /// <returns>For example <c>2027-03-04T09:00:00+01/2027-03-04T10:00:00+01</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Start.InZone(Zone):uuuu-MM-dd'T'HH:mm:sso<g>}/{End.InZone(Zone):uuuu-MM-dd'T'HH:mm:sso<g>}");
}
