using System;
using System.Globalization;
using System.IO;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.ICalendar;
using PublicDialogue.LegalTime;
using PublicDialogue.Recurrences;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Time;
using PublicDialogue.Timetables;

namespace PublicDialogue.Tests.Documentation;

/// <summary>The examples of the front pages on legal time, as they stand there, between two comments each.</summary>
internal static class ReadmeExamples
{
    public static (LocalDate LastDay, Instant TooLate) ShowDeadline()
    {
        // README
        var deadline = Deadline.After(new LocalDate(2026, 4, 1), TimeLimit.Days(2), Computation.Regulation1182, CountryCalendars.Denmark);

        var last = deadline.LastDay;   // 8 April 2026: Easter lies between, and two working days must be left
        var tooLate = deadline.EndsAt(DateTimeZoneProviders.Tzdb["Europe/Copenhagen"]);   // the start of 9 April
        foreach (var step in deadline.Steps)
        {
            Console.WriteLine($"{step.Rule}: {step.Text(CultureInfo.CurrentUICulture)}");
        }

        // end
        return (last, tooLate);
    }

    public static Recurrence ShowRecurrence()
    {
        // README
        var zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];
        var followUp = Recurrence.Of(new LocalDateTime(2027, 1, 31, 10, 0), zone, RecurrenceRule.Parse("FREQ=MONTHLY;BYMONTHDAY=-1"));
        foreach (var occurrence in followUp.First(12, BusinessDayAdjustment.ModifiedFollowing(CountryCalendars.Denmark)))
        {
            Console.WriteLine(occurrence);   // 2027-01-29T10:00:00+01:00, 2027-02-26T10:00:00+01:00, ...
        }

        // end
        return followUp;
    }

    public static (Instant AnswerBy, Duration Left) ShowHours(Instant received, Instant now)
    {
        // README
        var office = new BusinessHours(CountryCalendars.Denmark, DateTimeZoneProviders.Tzdb["Europe/Copenhagen"], DayHours.Parse("09:00-15:00"))
            .With(IsoDayOfWeek.Thursday, DayHours.Parse("09:00-12:00, 13:00-17:30"))
            .On(new LocalDate(2026, 12, 23), DayHours.Parse("09:00-12:00"));   // a date of its own; holidays are closed

        var answerBy = office.Add(received, Duration.FromHours(16));   // sixteen hours of opening time later
        var left = office.Between(now, answerBy);

        // end
        return (answerBy, left);
    }

    public static void ShowCalendar(IClock clock, string path)
    {
        // README
        var due = new LocalDateTime(2026, 12, 11, 12, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Copenhagen"]);
        var calendar = new CalendarDocument("Kaffemaskiner", new CalendarEvent(EventUid.Of("2026-17", "tenders-due"), "Frist for tilbud", EventTime.In(due, due))
        {
            Alarms = [EventAlarm.DaysBefore(7)],
        });
        File.WriteAllText(path, calendar.ToText(clock.GetCurrentInstant()));

        // end
    }

    public static ProcurementTimetable ShowTimetable()
    {
        // README
        var plan = new ProcurementPlan { Jurisdiction = Jurisdiction.Denmark, Procedure = LimitedProcedure.Restricted };
        var timetable = ProcurementTimetable.ToContractStart(plan, new LocalDate(2027, 9, 1));

        var dispatch = timetable.Dispatch;   // 14 April 2027, the latest working day for the contract notice
        foreach (var milestone in timetable.Milestones)
        {
            var why = milestone.Constraint;
            Console.WriteLine($"{milestone.Date} {milestone.Name(CultureInfo.CurrentUICulture)}: {why.Text(CultureInfo.CurrentUICulture)} {why.Citation}");
        }

        // end
        return dispatch == timetable.Dispatch ? timetable : throw new InvalidOperationException();
    }

    public static AgreementCalendar ShowAgreement()
    {
        // README
        var term = AgreementTerm.Of("Kaffe 2027", new LocalDate(2027, 3, 1), TimeLimit.Years(2)) with
        {
            Extensions = [new ExtensionOption(TimeLimit.Years(1), notice: TimeLimit.Months(6))],
        };
        var agreement = AgreementCalendar.Of(term, new ProcurementPlan { Jurisdiction = Jurisdiction.Denmark });
        foreach (var reminder in agreement.Reminders)   // 180, 90, 30 and 7 days before each event
        {
            Console.WriteLine($"{reminder.Date}: {reminder.DaysBefore} {reminder.Event.Name(CultureInfo.CurrentUICulture)}");
        }

        // end
        return agreement;
    }
}
