using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.Rules;

namespace PublicDialogue.LegalTime;

/// <summary>The last day on which something can be done in time, and how the law comes to it.</summary>
/// <remarks>
/// The day of the event is never counted. Computing takes constant time and allocates nothing; the explanation is made when it is
/// asked for. Equal by what was asked and found. The default is no deadline. Immutable.
/// </remarks>
[DefaultMeansNothing]
public readonly record struct Deadline
{
    private Deadline(LocalDate from, TimeLimit limit, Computation computation, BusinessCalendar calendar, TermBasis basis)
    {
        From = from;
        Limit = limit;
        Computation = computation;
        Calendar = calendar;
        Basis = basis;
    }

    /// <summary>Gets the day of the event that the period runs from, or back from.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the length of the period.</summary>
    public TimeLimit Limit { get; }

    /// <summary>Gets the act by which it is counted.</summary>
    public Computation Computation { get; }

    /// <summary>Gets the calendar of the place where it is to be done.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>Gets what the period rests on.</summary>
    public TermBasis Basis { get; }

    /// <summary>Gets how a period before the event was read; null for one after it.</summary>
    public BackwardReading? Reading { get; private init; }

    /// <summary>Gets the last day as counted, before any holiday moves it.</summary>
    public LocalDate NominalLastDay { get; private init; }

    /// <summary>Gets the last day.</summary>
    public LocalDate LastDay { get; private init; }

    /// <summary>Gets the first day after the period, on which for instance a contract may be signed.</summary>
    public LocalDate MayActFrom => LastDay.PlusDays(1);

    /// <summary>Gets the steps that led to it, in their order: the first two always, others where they changed something or matter.</summary>
    public IReadOnlyList<DeadlineStep> Steps => DeadlineExplanation.Of(this);

    /// <summary>Finds the end of a period after an event.</summary>
    /// <param name="event">The day of the event, in the ISO calendar; it is not counted.</param>
    /// <param name="limit">The length; not in hours.</param>
    /// <param name="computation">The act by which it is counted.</param>
    /// <param name="calendar">The calendar of the place where it is to be done.</param>
    /// <param name="basis">What it rests on; matters in the Netherlands.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="limit"/> is in hours.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for a day that decides.</exception>
    public static Deadline After(
        LocalDate @event, TimeLimit limit, Computation computation, BusinessCalendar calendar, TermBasis basis = TermBasis.Statutory)
    {
        Guard.Against.Null(computation);
        Guard.Against.Null(calendar);
        var nominal = limit.From(@event, calendar, 1);
        var last = computation.MovesLastDay(limit, basis) ? calendar.Roll(nominal) : nominal;
        if (computation.LeavesTwoWorkingDays(limit, basis) && calendar.CountBetween(@event, last) < 2)
        {
            last = calendar.Add(@event, 2);
        }

        return new(@event, limit, computation, calendar, basis) { NominalLastDay = nominal, LastDay = last };
    }

    /// <summary>Finds the last day that leaves a period before an event, for example six days before the deadline for tenders.</summary>
    /// <param name="event">The day of the event, in the ISO calendar; it is not counted.</param>
    /// <param name="limit">The length; not in hours.</param>
    /// <param name="computation">The act by which it is counted. Only the Finnish one moves such a day.</param>
    /// <param name="calendar">The calendar of the place where it is to be done.</param>
    /// <param name="reading">How "so long before" is read.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="limit"/> is in hours.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for a day that decides.</exception>
    public static Deadline Before(
        LocalDate @event,
        TimeLimit limit,
        Computation computation,
        BusinessCalendar calendar,
        BackwardReading reading = BackwardReading.FullDaysBetween)
    {
        Guard.Against.Null(computation);
        Guard.Against.Null(calendar);
        var nominal = limit.From(@event, calendar, -1).PlusDays(reading == BackwardReading.FullDaysBetween ? -1 : 0);
        var last = computation.MovesBackward && computation.MovesLastDay(limit, TermBasis.Statutory) ? calendar.Roll(nominal) : nominal;
        return new(@event, limit, computation, calendar, TermBasis.Statutory) { Reading = reading, NominalLastDay = nominal, LastDay = last };
    }

    /// <summary>Finds the end of a period of hours: the hour of the event is not counted, and nothing extends it.</summary>
    /// <param name="event">The moment of the event, in the zone of the place.</param>
    /// <param name="hours">How many hours, from 0.</param>
    /// <returns>The moment at which the last hour ends. Hours that a change of the clock skips or repeats count as they pass.</returns>
    /// <remarks>Regulation (EEC, Euratom) 1182/71, article 3(1) and 3(2)(a). <see cref="HourDeadline"/> explains it.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hours"/> is negative or greater than <see cref="TimeLimit.Most"/>.</exception>
    public static Instant AfterHours(ZonedDateTime @event, int hours) => HourDeadline.After(@event, hours, Computation.Regulation1182).EndsAt;

    /// <summary>Finds the moment at which it ends: the start of the day after the last, and never a second before it.</summary>
    /// <param name="zone">The zone of the place where it is to be done.</param>
    /// <returns>The first moment that is too late.</returns>
    public Instant EndsAt(DateTimeZone zone) => MayActFrom.AtStartOfDayInZone(Guard.Against.Null(zone)).ToInstant();

    /// <summary>Formats as the last day in ISO 8601.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => LocalDatePattern.Iso.Format(LastDay);
}
