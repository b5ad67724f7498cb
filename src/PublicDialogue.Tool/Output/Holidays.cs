using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Calendars;

namespace PublicDialogue.Tool.Output;

/// <summary>The days off of a calendar from one day to another, and for which times it may lack some.</summary>
internal sealed record Holidays(BusinessCalendar Calendar, LocalDate From, LocalDate To, IReadOnlyList<Holiday> Days, IReadOnlyList<KnownGap> Gaps)
{
    /// <summary>Looks them up; refuses days in the wrong order, and such as the calendar does not answer for.</summary>
    public static Holidays Of(BusinessCalendar calendar, LocalDate from, LocalDate to) => to < from
        ? throw new ArgumentException($"--to {LocalDatePattern.Iso.Format(to)} is before --from {LocalDatePattern.Iso.Format(from)}; write the earlier day first.", nameof(to))
        : new(calendar, from, to, calendar.HolidaysBetween(from, to), [.. calendar.Gaps.Where(gap => gap.First <= to && gap.Last >= from)]);
}
