using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Recurrences;

namespace PublicDialogue.ICalendar;

/// <summary>Makes events out of recurrences: one that carries the rule, or one for each occurrence.</summary>
public static class RecurringEvents
{
    /// <summary>Makes one event that recurs by the rule, in its zone, without the excluded times and with the added ones.</summary>
    /// <param name="uid">What calendar programs know it by.</param>
    /// <param name="summary">What it is, in a few words.</param>
    /// <param name="recurrence">When it starts.</param>
    /// <param name="length">How long it lasts, in whole seconds; zero for what takes no time.</param>
    /// <returns>
    /// The event. It starts at the first time that the rule gives: calendar programs show the start of an event whether or not it fits the rule.
    /// </returns>
    /// <remarks>No rule can say that holidays move or cancel an occurrence: <see cref="OneByOne"/> can.</remarks>
    /// <exception cref="ArgumentException">The rule gives no time, or <paramref name="length"/> is negative or has parts of a second.</exception>
    public static CalendarEvent ByRule(EventUid uid, string summary, Recurrence recurrence, Duration length)
    {
        var start = Guard.Against.Null(recurrence) with { Excluded = [], Added = [] } is var rule && rule.First(1).Select(first => (Occurrence?)first).FirstOrDefault() is { } found
            ? found
            : throw new ArgumentException($"{recurrence.Rule} gives no time from {LocalDateTimePattern.GeneralIso.Format(recurrence.Start)} on: there is nothing to show.", nameof(recurrence));
        return new(uid, summary, Time(start, recurrence.Zone, length))
        {
            Recurrence = new(Written(recurrence.Rule)) { AlsoOn = recurrence.Added, NotOn = recurrence.Excluded },
        };
    }

    /// <summary>Makes an event for each occurrence, where business days move or skip some, which no rule can say.</summary>
    /// <param name="series">What tells the whole from all else; each event has an identifier of its own, out of it and the time by the rule, so that it stays when a holiday moves it.</param>
    /// <param name="summary">What it is, in a few words.</param>
    /// <param name="recurrence">When it starts.</param>
    /// <param name="length">How long each lasts, in whole seconds; zero for what takes no time.</param>
    /// <param name="most">How many at most, from 0.</param>
    /// <param name="adjustment">What becomes of those on no business day; null for nothing.</param>
    /// <param name="missing">What becomes of those at a time that does not exist.</param>
    /// <returns>The events, in order.</returns>
    /// <exception cref="ArgumentException"><paramref name="length"/> is negative or has parts of a second.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative, or the calendar does not answer for a day.</exception>
    public static IReadOnlyList<CalendarEvent> OneByOne(
        EventUid series,
        string summary,
        Recurrence recurrence,
        Duration length,
        int most,
        BusinessDayAdjustment? adjustment = null,
        MissingTime missing = MissingTime.Skip)
    {
        Guard.Against.Null(series);
        return Guarding.ContentList<CalendarEvent>.Of(
            [.. Guard.Against.Null(recurrence).First(most, adjustment, missing).Select(occurrence => new CalendarEvent(
                EventUid.Of(series.Text, LocalDateTimePattern.GeneralIso.Format(occurrence.Nominal)), summary, Time(occurrence, recurrence.Zone, length)))],
            nameof(recurrence));
    }

    // The end in UTC, also where the rule has it by the clock of UTC without saying so.
    private static string Written(RecurrenceRule rule) => string.Join(";", rule.ToString().Split(';').Select(part =>
        rule.Until is { } until && part.StartsWith("UNTIL=", StringComparison.Ordinal) ? "UNTIL=" + ValueText.Moment(until) : part));

    private static EventTime Time(Occurrence occurrence, DateTimeZone zone, Duration length)
    {
        var start = occurrence.Instant.InZone(zone);
        return EventTime.In(start, start + length);
    }
}
