using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Texts;
using PublicDialogue.Rules.Time;
using PublicDialogue.Timetables.Texts;

namespace PublicDialogue.Timetables;

/// <summary>What must be done when in the life of an agreement, so that another follows it without a gap.</summary>
/// <remarks>
/// For each day on which the agreement can end, the tender for what comes after it is timed backwards from the day after. Equal by
/// reference. Immutable.
/// </remarks>
public sealed class AgreementCalendar
{
    private static readonly ContentList<int> UsualReminders = ContentList<int>.Of([180, 90, 30, 7], nameof(UsualReminders));

    // How far after the end of an agreement the notices and complaints on the next may reach.
    private const int MonthsAfter = 9;

    private readonly bool isBeyondTheCalendar;

    private AgreementCalendar(AgreementTerm term, ProcurementPlan plan, IEnumerable<ProcurementTimetable> successors, bool isBeyondTheCalendar, IEnumerable<int> reminderDays)
    {
        Term = term;
        Plan = plan;
        Successors = ContentList<ProcurementTimetable>.Of([.. successors], nameof(Successors));
        this.isBeyondTheCalendar = isBeyondTheCalendar;
        Events = ContentList<AgreementEvent>.Of([.. All().OrderBy(row => row.Date).ThenBy(row => row.Kind).ThenBy(row => row.Extensions)], nameof(Events));
        Reminders = ContentList<AgreementReminder>.Of(
            [
                .. Events.Where(row => row.Kind != AgreementEventKind.AgreementBegins)
                    .SelectMany(row => reminderDays.Distinct().Select(before => new AgreementReminder(row.Date.PlusDays(-before), before, row)))
                    .Where(reminder => reminder.Date >= term.Begins)
                    .OrderBy(reminder => reminder.Date).ThenBy(reminder => reminder.Event.Date).ThenBy(reminder => reminder.Event.Kind),
            ],
            nameof(Reminders));
    }

    /// <summary>Gets the term.</summary>
    public AgreementTerm Term { get; }

    /// <summary>Gets how the tender for what comes after it is planned.</summary>
    public ProcurementPlan Plan { get; }

    /// <summary>Gets the tender for what comes after it, for each day on which the agreement can end: first without an extension, last with all.</summary>
    public IReadOnlyList<ProcurementTimetable> Successors { get; }

    /// <summary>Gets what must be done or happens, in order of days.</summary>
    public IReadOnlyList<AgreementEvent> Events { get; }

    /// <summary>Gets when to remind of it, in order of days; none before the agreement begins.</summary>
    public IReadOnlyList<AgreementReminder> Reminders { get; }

    /// <summary>Gets how many days before an event it is reminded of, where nobody says: 180, 90, 30 and 7.</summary>
    public static IReadOnlyList<int> UsualReminderDays => UsualReminders;

    /// <summary>Finds what must be done when.</summary>
    /// <param name="term">The term.</param>
    /// <param name="plan">How the tender for what comes after it is planned.</param>
    /// <param name="reminderDays">How many days before an event to remind of it, each from 1; <see cref="UsualReminderDays"/> where it is left out.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="UnlawfulTimetableException">The law forbids the plan.</exception>
    /// <exception cref="ArgumentException">A number of days is zero or negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for a day that decides.</exception>
    public static AgreementCalendar Of(AgreementTerm term, ProcurementPlan plan, params IReadOnlyList<int> reminderDays)
    {
        Guard.Against.Null(term);
        Guard.Against.Null(plan);
        IReadOnlyList<int> days = Guard.Against.Null(reminderDays).Count > 0 ? reminderDays : UsualReminders;
        foreach (int before in days)
        {
            Guard.Against.NegativeOrZero(before, nameof(reminderDays), "A reminder comes one day before an event, or more.");
        }

        // Decree days are known for a few years, and agreements are planned for more: further on the public holidays alone are counted.
        bool isBeyond = plan.Calendar is null && !plan.UsedCalendar.Knows(term.EndsAfter(term.Extensions.Count).PlusMonths(MonthsAfter));
        var used = isBeyond ? plan with { Calendar = NationalTime.Of(plan.Jurisdiction).Holidays } : plan;
        return new(
            term,
            used,
            Enumerable.Range(0, term.Extensions.Count + 1).Select(extensions => ProcurementTimetable.ToContractStart(used, term.EndsAfter(extensions).PlusDays(1))),
            isBeyond,
            days);
    }

    /// <summary>Says what a reader must know besides: a term that is longer than the law has it, days that are not known yet.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>Sentences; none where there is nothing to say.</returns>
    public IReadOnlyList<string> Notes(CultureInfo language)
    {
        Guard.Against.Null(language);
        var notes = new List<string>();
        var most = ProcurementLimits.Find(
            Plan.Jurisdiction, LimitedStep.FrameworkTerm, Plan.Procedure, LimitCondition.None, new PlainDate(Term.Begins.Year, Term.Begins.Month, Term.Begins.Day))!;
        if (Term.IsFramework && Term.EndsAfter(Term.Extensions.Count) >= Term.Begins.PlusYears(most.Number))
        {
            notes.Add(TimetableTexts.Sentence("Note_FrameworkTerm", language, TimeLimit.Years(most.Number), CitationText.Of(most.Citation, language)));
        }

        if (isBeyondTheCalendar)
        {
            notes.Add(TimetableTexts.Sentence("Note_DecreeDays", language, NationalTime.Of(Plan.Jurisdiction).Calendar.Id, Plan.UsedCalendar.Id));
        }

        return notes;
    }

    private IEnumerable<AgreementEvent> All()
    {
        yield return new(AgreementEventKind.AgreementBegins, Term.Begins, extensions: null);
        bool canBeExtended = Term.Extensions.Count > 0;
        for (int at = 0; at <= Term.Extensions.Count; at++)
        {
            int? extensions = canBeExtended ? at : null;
            var ends = Term.EndsAfter(at);
            yield return new(AgreementEventKind.MarketDialogueBegins, Successors[at][MilestoneKind.MarketDialogueBegins].Date, extensions);
            yield return new(AgreementEventKind.SuccessorDispatched, Successors[at].Dispatch, extensions);
            yield return new(AgreementEventKind.AgreementEnds, ends, extensions);
            if (at < Term.Extensions.Count)
            {
                // The parties' own period, which no act on time limits moves.
                var length = Term.Extensions[at].Notice;
                var notice = Deadline.Before(
                    ends, length == default ? TimeLimit.Days(0) : length, Computation.Plain, Plan.UsedCalendar, length.Number == 0 ? BackwardReading.Plain : Plan.Reading);
                yield return new(AgreementEventKind.ExtensionNoticeDue, notice.LastDay, at + 1) { Deadline = notice };
            }
        }
    }
}
