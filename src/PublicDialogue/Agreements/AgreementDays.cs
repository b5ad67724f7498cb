using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.LegalTime;

namespace PublicDialogue.Agreements;

/// <summary>Where agreements stand on a day.</summary>
public static class AgreementDays
{
    /// <summary>Finds where an agreement stands on a day.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="day">The day; first and last day of a term belong to it.</param>
    /// <returns>The status, as far as decisions are known.</returns>
    public static AgreementStatus StatusOn(this FrameworkAgreement agreement, LocalDate day) =>
        Status(Guard.Against.Null(agreement), day, agreement.Term.Begins, agreement.PlannedLastDay);

    /// <summary>Finds where a lot stands on a day: the agreement's term, cut to the lot's own days.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="lot">The lot.</param>
    /// <param name="day">The day.</param>
    /// <returns>The status, as far as decisions are known.</returns>
    /// <exception cref="ArgumentException">The agreement has no such lot.</exception>
    public static AgreementStatus StatusOn(this FrameworkAgreement agreement, LotId lot, LocalDate day)
    {
        var found = agreement.Need(lot);
        return Status(
            agreement,
            day,
            LocalDate.Max(found.Begins ?? agreement.Term.Begins, agreement.Term.Begins),
            LocalDate.Min(found.Ends ?? agreement.PlannedLastDay, agreement.PlannedLastDay));
    }

    /// <summary>Says whether units can order under an agreement on a day.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is in force, extended or not.</returns>
    public static bool IsInForceOn(this FrameworkAgreement agreement, LocalDate day) => IsInForce(agreement.StatusOn(day));

    /// <summary>Says whether units can order in a lot on a day.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="lot">The lot.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is in force, extended or not.</returns>
    /// <exception cref="ArgumentException">The agreement has no such lot.</exception>
    public static bool IsInForceOn(this FrameworkAgreement agreement, LotId lot, LocalDate day) => IsInForce(agreement.StatusOn(lot, day));

    /// <summary>Finds the last day on which the next extension can be decided.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="calendar">The calendar of the place; needed where the notice is in working days.</param>
    /// <returns>The day; null where no option is left.</returns>
    /// <exception cref="ArgumentException">The notice is in working days, and there is no calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for a day that decides.</exception>
    public static LocalDate? ExtensionNoticeDue(this FrameworkAgreement agreement, BusinessCalendar? calendar = null)
    {
        int decided = Guard.Against.Null(agreement).Decisions.Count;
        if (decided == agreement.Term.Extensions.Count || agreement.Decisions.Any(decision => !decision.IsExercised))
        {
            return null;
        }

        var ends = agreement.Term.EndsAfter(decided);
        var notice = agreement.Term.Extensions[decided].Notice;
        return notice.Number == 0 ? ends
            : notice.Unit == TimeUnit.WorkingDays && calendar is null
                ? throw new ArgumentException("The notice is in working days: name the calendar of the place.", nameof(calendar))
            : Deadline.Before(ends, notice, Computation.Plain, calendar ?? CountryCalendars.UnionInstitutions).LastDay;
    }

    /// <summary>Finds the agreements that end soon, so that what comes after them is prepared.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="today">The day from which it is counted.</param>
    /// <param name="days">How many days on, from 0; the last of them is included.</param>
    /// <returns>Those in force today whose last day lies within, the first to end first.</returns>
    /// <exception cref="ArgumentException"><paramref name="days"/> is negative.</exception>
    public static IReadOnlyList<FrameworkAgreement> EndingWithin(this IEnumerable<FrameworkAgreement> agreements, LocalDate today, int days)
    {
        var last = today.PlusDays(Guard.Against.Negative(days));
        return ContentList<FrameworkAgreement>.Of(
            [
                .. Guard.Against.Null(agreements).Where(agreement => agreement.IsInForceOn(today) && agreement.LastDay <= last)
                    .OrderBy(agreement => agreement.LastDay).ThenBy(agreement => agreement.Id.Value, StringComparer.Ordinal),
            ],
            nameof(agreements));
    }

    internal static AgreementLot Need(this FrameworkAgreement agreement, LotId lot) =>
        Guard.Against.Null(agreement).Find(lot) ?? throw new ArgumentException($"{agreement.Id} has no lot {lot}: name one of its lots.", nameof(lot));

    private static bool IsInForce(AgreementStatus status) => status is AgreementStatus.InForce or AgreementStatus.Extended;

    private static AgreementStatus Status(FrameworkAgreement agreement, LocalDate day, LocalDate first, LocalDate last) =>
        agreement.Termination is { } termination && termination.LastDay < day && termination.LastDay < last ? AgreementStatus.Terminated
        : day < first ? AgreementStatus.NotBegun
        : day > last ? AgreementStatus.Ended
        : day > agreement.Term.Ends ? AgreementStatus.Extended
        : AgreementStatus.InForce;
}
