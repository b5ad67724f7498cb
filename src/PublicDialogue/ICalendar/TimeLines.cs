using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PublicDialogue.ICalendar;

/// <summary>Writes when an event is: whole days as days, clock times in their zone, and in UTC what is in UTC or what a clock shows twice.</summary>
internal static class TimeLines
{
    /// <summary>Says whether the file needs the rules of the event's zone.</summary>
    public static bool NamesItsZone(CalendarEvent @event) =>
        @event.Time is ClockTime { IsUtc: false } time && (@event.Recurrence is not null || !time.IsInTheHourThatComesTwice);

    /// <summary>Lists the moments that the rules of the zone must cover.</summary>
    public static IEnumerable<Instant> Moments(CalendarEvent @event)
    {
        var time = (ClockTime)@event.Time;
        var also = @event.Recurrence?.AlsoOn ?? [];
        return also.Select(start => start.InZoneLeniently(time.Start.Zone).ToInstant()).Concat([time.Start.ToInstant(), time.End.ToInstant()]);
    }

    public static void Write(CalendarEvent @event, LineWriter lines)
    {
        if (@event.Time is WholeDays days)
        {
            lines.Line("DTSTART;VALUE=DATE", ValueText.Day(days.First));
            lines.Line("DTEND;VALUE=DATE", ValueText.Day(days.Last.PlusDays(1)));
            Recurrence(@event.Recurrence, ";VALUE=DATE", start => ValueText.Day(start.Date), lines);
            return;
        }

        var time = (ClockTime)@event.Time;
        if (!NamesItsZone(@event))
        {
            lines.Line("DTSTART", ValueText.Moment(time.Start.ToInstant()));
            End(time, "", ValueText.Moment(time.End.ToInstant()), lines);
            Recurrence(@event.Recurrence, "", start => ValueText.Time(start) + "Z", lines);
            return;
        }

        string zone = ";TZID=" + ValueText.Parameter(time.Start.Zone.Id);
        lines.Line("DTSTART" + zone, ValueText.Time(time.Start.LocalDateTime));
        if (time.EndsInTheHourThatComesTwice)
        {
            lines.Line("DURATION", ValueText.Length(time.End.ToInstant() - time.Start.ToInstant()));
        }
        else
        {
            End(time, zone, ValueText.Time(time.End.LocalDateTime), lines);
        }

        Recurrence(@event.Recurrence, zone, ValueText.Time, lines);
    }

    // What takes no time has a start alone.
    private static void End(ClockTime time, string parameter, string value, LineWriter lines)
    {
        if (time.End.ToInstant() > time.Start.ToInstant())
        {
            lines.Line("DTEND" + parameter, value);
        }
    }

    private static void Recurrence(EventRecurrence? recurrence, string parameter, System.Func<LocalDateTime, string> value, LineWriter lines)
    {
        if (recurrence?.Rule is { } rule)
        {
            lines.Line("RRULE", rule);
        }

        Times("RDATE" + parameter, recurrence?.AlsoOn, value, lines);
        Times("EXDATE" + parameter, recurrence?.NotOn, value, lines);
    }

    private static void Times(string name, IReadOnlyList<LocalDateTime>? times, System.Func<LocalDateTime, string> value, LineWriter lines)
    {
        if (times is { Count: > 0 })
        {
            lines.Line(name, string.Join(",", times.Select(value)));
        }
    }
}
