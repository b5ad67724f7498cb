using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Timetables;

namespace PublicDialogue.Agreements;

/// <summary>Who is reminded of what in the life of agreements, and when.</summary>
public static class AgreementReminders
{
    /// <summary>Finds what must be done when, by the term as concluded: for each day on which the agreement can end.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="plan">How the tender for what comes after it is planned.</param>
    /// <param name="reminderDays">How many days before an event to remind of it, each from 1; 180, 90, 30 and 7 where it is left out.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="UnlawfulTimetableException">The law forbids the plan.</exception>
    /// <exception cref="ArgumentException">A number of days is zero or negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for a day that decides.</exception>
    public static AgreementCalendar Calendar(this FrameworkAgreement agreement, ProcurementPlan plan, params IReadOnlyList<int> reminderDays) =>
        AgreementCalendar.Of(Guard.Against.Null(agreement).Term, plan, reminderDays);

    /// <summary>Finds who is reminded of what in some days, by what was decided: what can no longer happen is left out.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="plan">How the tender for what comes after it is planned.</param>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day, included.</param>
    /// <param name="reminderDays">How many days before an event to remind of it, each from 1; 180, 90, 30 and 7 where it is left out.</param>
    /// <returns>The reminders in the order of their days; none of an agreement that is terminated.</returns>
    /// <exception cref="UnlawfulTimetableException">The law forbids the plan.</exception>
    /// <exception cref="ArgumentException">A number of days is zero or negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for a day that decides.</exception>
    public static IReadOnlyList<OwnerReminder> RemindersBetween(
        this FrameworkAgreement agreement, ProcurementPlan plan, LocalDate from, LocalDate through, params IReadOnlyList<int> reminderDays) => ContentList<OwnerReminder>.Of(
        [
            .. agreement.Calendar(plan, reminderDays).Reminders
                .Where(reminder => from <= reminder.Date && reminder.Date <= through && agreement.Termination is null && CanHappen(agreement, reminder.Event))
                .Select(reminder => new OwnerReminder(agreement.Id, reminder.Date, reminder.Event.Kind, reminder.Event.Date)
                {
                    Extensions = reminder.Event.Extensions, Contact = agreement.Owner?.OnDay(reminder.Date),
                }),
        ],
        nameof(agreement));

    // A notice is for one option, from 1; anything else comes after so many options were exercised.
    private static bool CanHappen(FrameworkAgreement agreement, AgreementEvent @event)
    {
        int exercised = agreement.Decisions.Count(decision => decision.IsExercised);
        bool isOpen = agreement.Decisions.Count == exercised;
        return @event.Extensions is not { } number
            || (@event.Kind == AgreementEventKind.ExtensionNoticeDue ? isOpen && number > exercised : number == exercised || (isOpen && number > exercised));
    }
}
