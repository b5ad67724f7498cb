using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;

namespace PublicDialogue.Dialogue;

/// <summary>Finds times of one length in opening hours that leave a pause to what is taken.</summary>
internal static class FreeTimes
{
    /// <summary>Finds the times of a day, one after another with pauses between, each wholly in one interval of the opening hours.</summary>
    public static IEnumerable<ZonedInterval> On(LocalDate date, BusinessHours hours, Duration length, Duration pause, IReadOnlyList<ZonedInterval> taken)
    {
        var clock = new OpenClock(hours.Zone);
        foreach (var part in hours.HoursOn(date).Intervals)
        {
            var closes = clock.At(date, part.End);
            var start = clock.At(date, part.Start);
            while (start + length <= closes)
            {
                var from = start;
                var next = taken.Where(time => from < time.End + pause && time.Start < from + length + pause)
                    .Select(time => time.End + pause).DefaultIfEmpty(from).Max();
                if (next > start)
                {
                    start = next;
                    continue;
                }

                yield return new(start, start + length, hours.Zone);
                start += length + pause;
            }
        }
    }
}
