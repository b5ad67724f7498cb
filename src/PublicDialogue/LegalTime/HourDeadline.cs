using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Rules;

namespace PublicDialogue.LegalTime;

/// <summary>The end of a period of hours, and how the law comes to it: the hour of the event is not counted, and nothing extends the period.</summary>
/// <remarks>
/// Hours that a change of the clock skips or repeats count as they pass. Computing takes constant time and allocates nothing; the
/// explanation is made when it is asked for. Regulation (EEC, Euratom) 1182/71, article 3(1) and 3(2)(a). Equal by what was asked and
/// found. The default is no deadline. Immutable.
/// </remarks>
[DefaultMeansNothing]
public readonly record struct HourDeadline
{
    private HourDeadline(ZonedDateTime from, TimeLimit limit, Computation computation)
    {
        From = from;
        Limit = limit;
        Computation = computation;
    }

    /// <summary>Gets the moment of the event, in the zone of the place.</summary>
    public ZonedDateTime From { get; }

    /// <summary>Gets the length of the period, in hours.</summary>
    public TimeLimit Limit { get; }

    /// <summary>Gets the act by which it is counted.</summary>
    public Computation Computation { get; }

    /// <summary>Gets how a period before the event was read; null for one after it.</summary>
    public BackwardReading? Reading { get; private init; }

    /// <summary>Gets the end of the last hour: the first moment that is too late.</summary>
    public Instant EndsAt { get; private init; }

    /// <summary>Gets the day in which the last hour lies, in the zone of the event.</summary>
    public LocalDate LastDay => (EndsAt - Duration.Epsilon).InZone(From.Zone).Date;

    /// <summary>Gets the steps that led to it, in their order.</summary>
    public IReadOnlyList<DeadlineStep> Steps => Computation is null ? [] : DeadlineExplanation.Of(this);

    /// <summary>Gets the start of the hour of the event.</summary>
    internal ZonedDateTime Hour => From.Minus(Duration.FromNanoseconds(From.NanosecondOfDay % NodaConstants.NanosecondsPerHour));

    /// <summary>Finds the end of a period of hours after an event.</summary>
    /// <param name="event">The moment of the event, in the zone of the place.</param>
    /// <param name="hours">How many hours, from 0 to <see cref="TimeLimit.Most"/>.</param>
    /// <param name="computation">The act by which it is counted.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hours"/> is negative or too great.</exception>
    public static HourDeadline After(ZonedDateTime @event, int hours, Computation computation)
    {
        var made = new HourDeadline(@event, TimeLimit.Hours(hours), Guard.Against.Null(computation));
        return made with { EndsAt = made.Hour.ToInstant() + Duration.FromHours(hours + 1) };
    }

    /// <summary>Finds the last hour that leaves a period of hours before an event.</summary>
    /// <param name="event">The moment of the event, in the zone of the place.</param>
    /// <param name="hours">How many hours, from 0 to <see cref="TimeLimit.Most"/>.</param>
    /// <param name="computation">The act by which it is counted.</param>
    /// <param name="reading">How "so long before" is read; with hours in the place of days.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hours"/> is negative or too great.</exception>
    public static HourDeadline Before(
        ZonedDateTime @event, int hours, Computation computation, BackwardReading reading = BackwardReading.FullDaysBetween)
    {
        var made = new HourDeadline(@event, TimeLimit.Hours(hours), Guard.Against.Null(computation)) { Reading = reading };
        return made with { EndsAt = made.Hour.ToInstant() - Duration.FromHours(reading == BackwardReading.FullDaysBetween ? hours : hours - 1) };
    }

    /// <summary>Formats as the end in UTC, in ISO 8601.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => InstantPattern.ExtendedIso.Format(EndsAt);
}
