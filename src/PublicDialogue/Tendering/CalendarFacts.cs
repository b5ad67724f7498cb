using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Tendering;

/// <summary>Adds to facts what only a calendar can say: whether a deadline is a holiday, and how much of a period lies inside holidays.</summary>
/// <remarks>What the tender says itself stands. Of the Union alone, and outside the years of a calendar, nothing is added.</remarks>
internal sealed class CalendarFacts
{
    private readonly BusinessCalendar holidays;

    private CalendarFacts(BusinessCalendar holidays) => this.holidays = holidays;

    /// <summary>Adds them to a tender and its lots.</summary>
    public static TenderFacts To(TenderFacts facts) => facts.Jurisdiction == Jurisdiction.EuropeanUnion || !facts.IsCallForCompetition
        ? facts
        : new(new CalendarFacts(NationalTime.Of(facts.Jurisdiction).Holidays).Part(facts.Tender.Part, default))
        {
            DefaultJurisdiction = facts.DefaultJurisdiction,
            IsCallForCompetition = facts.IsCallForCompetition,
            IsDialogue = facts.IsDialogue,
        };

    private static FactEntry? Entry(TenderPart part, FactKey key) => part.Facts.FirstOrDefault(entry => ReferenceEquals(entry.Key, key));

    private static LocalDate? Day(TenderPart part, FactKey key) =>
        Entry(part, key)?.Value is PlainDate day ? new LocalDate(day.Year, day.Month, day.Day) : null;

    private TenderPart Part(TenderPart part, Dates around)
    {
        var dates = new Dates(
            Day(part, FactKeys.DispatchDate) ?? around.Sent,
            Day(part, TimeFacts.InvitationDate) ?? around.Invited,
            Day(part, TimeFacts.RequestDeadline) ?? around.Requests,
            Day(part, FactKeys.TenderDeadline) ?? around.Tenders);
        var parts = part.Parts.Select(inner => Part(inner, dates)).ToList();
        var due = Entry(part, FactKeys.TenderDeadline);
        var requests = Entry(part, TimeFacts.RequestDeadline);
        if (due?.Value is null && requests?.Value is null)
        {
            return With(part, part.Facts, parts);
        }

        var origin = (due?.Value is null ? requests : due)!.Origin;
        var facts = part.Facts.ToList();
        Add(facts, Share(dates) is { } share ? TimeFacts.HolidayShare.Known(share, origin) : null);
        var (onTenders, onRequests) = (IsHoliday(Day(part, FactKeys.TenderDeadline)), IsHoliday(Day(part, TimeFacts.RequestDeadline)));
        if (due?.Value is not null && requests?.Value is not null && onTenders != onRequests && !IsSaid(facts, TimeFacts.DeadlineOnHoliday))
        {
            // A part has one answer for both deadlines. Where they differ, the earlier one stands in a part of its own.
            facts.Remove(requests);
            var own = new List<FactEntry> { requests };
            Add(own, OnHoliday(onRequests, requests.Origin));
            parts.Insert(0, new TenderPart { Facts = own });
        }

        Add(facts, OnHoliday(due?.Value is null ? onRequests : onTenders, origin));
        return With(part, facts, parts);
    }

    private static TenderPart With(TenderPart part, IReadOnlyList<FactEntry> facts, IReadOnlyList<TenderPart> parts) => new()
    {
        Role = part.Role,
        Id = part.Id,
        Facts = facts,
        Wordings = part.Wordings,
        Parts = parts,
        MayHaveMore = part.MayHaveMore,
    };

    private static FactEntry? OnHoliday(bool? answer, Origin? origin) => answer is { } isHoliday ? TimeFacts.DeadlineOnHoliday.Known(isHoliday, origin) : null;

    private static bool IsSaid(List<FactEntry> facts, FactKey key) => facts.Exists(entry => ReferenceEquals(entry.Key, key) && entry.State != FactState.Absent);

    private static void Add(List<FactEntry> facts, FactEntry? entry)
    {
        if (entry is not null && !IsSaid(facts, entry.Key))
        {
            facts.RemoveAll(absent => ReferenceEquals(absent.Key, entry.Key));
            facts.Add(entry);
        }
    }

    private bool? IsHoliday(LocalDate? day) => day is { } known && holidays.Knows(known) ? holidays.HolidaysOn(known).Count > 0 : null;

    // Of the period for requests and that for tenders, the one that lies more inside holidays.
    private decimal? Share(Dates dates)
    {
        var begin = dates.Requests is null ? dates.Sent : dates.Invited;
        decimal?[] shares = [Share(dates.Sent, dates.Requests), Share(begin, dates.Tenders)];
        return shares.Max();
    }

    private decimal? Share(LocalDate? from, LocalDate? to)
    {
        if (from is not { } sent || to is not { } last || last <= sent || !holidays.Knows(sent) || !holidays.Knows(last)
            || Period.DaysBetween(sent, last) > Period.DaysBetween(sent, sent.PlusYears(2)))
        {
            return null;
        }

        var off = new HashSet<LocalDate>(holidays.HolidaysBetween(sent, last).Select(holiday => holiday.Date));
        var weekdays = Enumerable.Range(1, Period.DaysBetween(sent, last)).Select(sent.PlusDays)
            .Where(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)).ToList();
        return weekdays.Count == 0 ? null : decimal.Divide(weekdays.Count(day => off.Contains(day) || HolidaySeason.Holds(day)), weekdays.Count);
    }

    private readonly record struct Dates(LocalDate? Sent, LocalDate? Invited, LocalDate? Requests, LocalDate? Tenders);
}
