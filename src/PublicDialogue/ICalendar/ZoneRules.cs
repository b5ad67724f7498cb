using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PublicDialogue.ICalendar;

/// <summary>Writes the rules of a zone (VTIMEZONE), from the clock at the earliest moment on, and for good where they repeat.</summary>
internal static class ZoneRules
{
    // So many years behind the last moment are looked at, to tell a rule that goes on from one that was for a few years.
    private const int YearsAhead = 30;
    private const int LastYear = 9998;

    public static void Write(DateTimeZone zone, Instant earliest, Instant latest, LineWriter lines)
    {
        lines.Line("BEGIN", "VTIMEZONE");
        lines.Text("TZID", ValueText.ParameterText(zone.Id));
        int last = Math.Min(latest.InZone(zone).Year + YearsAhead, LastYear);
        foreach (var run in ZoneRun.Of(Onsets(zone, earliest, last), last).OrderBy(run => run.First.At))
        {
            run.Write(lines);
        }

        lines.Line("END", "VTIMEZONE");
    }

    private static IEnumerable<ZoneOnset> Onsets(DateTimeZone zone, Instant earliest, int lastYear)
    {
        var start = zone.GetZoneInterval(earliest);
        if (!start.HasStart || start.Start.InUtc().Year < 1)
        {
            // The clock has always been so: a rule needs a start all the same, and an earlier day will do.
            var day = earliest.InUtc().Date;
            var before = day.Year > 1 ? new LocalDate(day.Year - 1, 1, 1) : WholeDays.Earliest;
            yield return new(before.AtMidnight(), before.AtMidnight().WithOffset(start.WallOffset).ToInstant(), start.WallOffset, start.WallOffset, start.Name, start.Savings > Offset.Zero);
        }
        else
        {
            yield return ZoneOnset.Of(zone.GetZoneInterval(start.Start - Duration.Epsilon).WallOffset, start);
        }

        for (var now = start; now.HasEnd;)
        {
            var next = zone.GetZoneInterval(now.End);
            var onset = ZoneOnset.Of(now.WallOffset, next);
            if (onset.Local.Year > lastYear)
            {
                yield break;
            }

            yield return onset;
            now = next;
        }
    }
}
