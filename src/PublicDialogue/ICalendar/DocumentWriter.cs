using System;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace PublicDialogue.ICalendar;

/// <summary>Writes a document, its zones and its events in the order in which RFC 5545 asks for them.</summary>
internal static class DocumentWriter
{
    public static void Write(CalendarDocument document, Instant stamp, LineWriter lines)
    {
        lines.Line("BEGIN", "VCALENDAR");
        lines.Line("VERSION", "2.0");
        lines.Line("PRODID", "-//PublicDialogue//PublicDialogue//EN");
        lines.Line("CALSCALE", "GREGORIAN");
        lines.Text("NAME", document.Name);
        lines.Text("X-WR-CALNAME", document.Name);
        lines.Text("DESCRIPTION", document.Description);
        lines.Text("X-WR-CALDESC", document.Description);
        Zones(document, stamp, lines);
        foreach (var @event in document.Events)
        {
            Write(@event, stamp, lines);
        }

        lines.Line("END", "VCALENDAR");
    }

    // A file must hold at least one component: one without events has the rules of UTC, which change nothing.
    private static void Zones(CalendarDocument document, Instant stamp, LineWriter lines)
    {
        if (document.Events.Count == 0)
        {
            ZoneRules.Write(DateTimeZone.Utc, stamp, stamp, lines);
        }

        foreach (var events in document.Events.Where(TimeLines.NamesItsZone).GroupBy(@event => Zone(@event).Id, System.StringComparer.Ordinal)
            .OrderBy(events => events.Key, System.StringComparer.Ordinal))
        {
            Instant[] moments = [.. events.SelectMany(TimeLines.Moments)];
            ZoneRules.Write(Zone(events.First()), moments.Min(), moments.Max(), lines);
        }
    }

    private static DateTimeZone Zone(CalendarEvent @event) => ((ClockTime)@event.Time).Start.Zone;

    private static void Write(CalendarEvent @event, Instant stamp, LineWriter lines)
    {
        lines.Line("BEGIN", "VEVENT");
        lines.Line("UID", @event.Uid.Text);
        lines.Line("DTSTAMP", ValueText.Moment(stamp));
        TimeLines.Write(@event, lines);
        lines.Text("SUMMARY", @event.Summary);
        lines.Text("DESCRIPTION", @event.Description);
        lines.Text("LOCATION", @event.Location);
        if (@event.Url is { } url)
        {
            lines.Line("URL", Ascii(url));
        }

        lines.Texts("CATEGORIES", @event.Categories);
        Status(@event, lines);
        foreach (var alarm in @event.Alarms)
        {
            Write(alarm, @event, lines);
        }

        lines.Line("END", "VEVENT");
    }

    // A host of other letters goes in the form that every program knows: xn--…
    private static string Ascii(Uri url) => url.Host != url.IdnHost ? new UriBuilder(url) { Host = url.IdnHost }.Uri.AbsoluteUri : url.AbsoluteUri;

    private static void Status(CalendarEvent @event, LineWriter lines)
    {
        if (@event.Status is { } status)
        {
            lines.Line("STATUS", status.ToString().ToUpperInvariant());
        }

        if (@event.Sequence > 0)
        {
            lines.Line("SEQUENCE", @event.Sequence.ToString(CultureInfo.InvariantCulture));
        }

        if (@event.LeavesTimeFree)
        {
            lines.Line("TRANSP", "TRANSPARENT");
        }
    }

    private static void Write(EventAlarm alarm, CalendarEvent @event, LineWriter lines)
    {
        lines.Line("BEGIN", "VALARM");
        lines.Line("ACTION", "DISPLAY");
        lines.Line("TRIGGER", "-" + alarm.Before);
        lines.Text("DESCRIPTION", string.IsNullOrEmpty(alarm.Text) ? @event.Summary : alarm.Text);
        lines.Line("END", "VALARM");
    }
}
