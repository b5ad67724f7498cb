using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.ICalendar;
using PublicDialogue.Rules.Texts;

namespace PublicDialogue.Timetables;

/// <summary>Makes timetables and agreements into events for calendar programs.</summary>
public static class TimetableCalendar
{
    /// <summary>Makes a calendar of the milestones, each a whole day with what binds it, its provision and reminders.</summary>
    /// <param name="timetable">The timetable.</param>
    /// <param name="name">What the procurement is called. A later timetable of the same name changes the events of an earlier one.</param>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <param name="reminderDays">How many days before a deadline to remind of it; seven and one where it is left out.</param>
    /// <returns>The calendar, to be written with the clock's moment.</returns>
    /// <exception cref="System.ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException">A reminder is negative or too far ahead.</exception>
    public static CalendarDocument ToCalendar(
        this ProcurementTimetable timetable, string name, CultureInfo language, params IReadOnlyList<int> reminderDays)
    {
        Guard.Against.Null(timetable);
        Guard.Against.NullOrWhiteSpace(name);
        IReadOnlyList<int> days = Guard.Against.Null(reminderDays).Count > 0 ? reminderDays : [7, 1];
        var notes = timetable.Notes(language);
        return new(name, [.. timetable.Milestones.Select(row => new CalendarEvent(
            EventUid.Of("timetable", name, row.Kind.ToString()), $"{row.Name(language)}: {name}", EventTime.OnDay(row.Date))
        {
            Description = string.Join("\n", Lines(row, language)),
            LeavesTimeFree = true,
            Alarms = row.EndsAt is null ? [] : [.. days.Select(before => EventAlarm.DaysBefore(before))],
        })])
        {
            Description = notes.Count == 0 ? null : string.Join("\n", notes),
        };
    }

    /// <summary>Makes a calendar of what must be done in the life of an agreement, each a whole day with its reminders.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>The calendar, to be written with the clock's moment. A later one of the same agreement changes the events of an earlier one.</returns>
    public static CalendarDocument ToCalendar(this AgreementCalendar agreement, CultureInfo language)
    {
        Guard.Against.Null(agreement);
        var notes = agreement.Notes(language);
        string name = agreement.Term.Name;
        return new(name, [.. agreement.Events.Select(row => new CalendarEvent(
            EventUid.Of("agreement", name, row.Kind.ToString(), FormattableString.Invariant($"{row.Extensions ?? 0}")), $"{row.Name(language)}: {name}", EventTime.OnDay(row.Date))
        {
            Description = row.Deadline is { } notice ? string.Join("\n", notice.Steps.Select(step => step.Text(language))) : agreement.Term.Successor,
            LeavesTimeFree = true,
            Alarms = [.. agreement.Reminders.Where(reminder => ReferenceEquals(reminder.Event, row)).Select(reminder => EventAlarm.DaysBefore(reminder.DaysBefore))],
        })])
        {
            Description = notes.Count == 0 ? null : string.Join("\n", notes),
        };
    }

    private static IEnumerable<string> Lines(Milestone row, CultureInfo language)
    {
        yield return row.Constraint.Text(language);
        if (row.Constraint.Citation.Length > 0)
        {
            yield return row.Constraint.CitationIn(language) + (row.Constraint.IsToBeChecked ? " *" : "");
        }

        foreach (var step in row.Steps)
        {
            yield return step.Rule.Length == 0 ? step.Text(language) : $"{step.Text(language)} ({CitationText.Of(step.Rule, language)})";
        }
    }
}
