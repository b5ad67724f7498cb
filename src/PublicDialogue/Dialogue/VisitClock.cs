using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;

namespace PublicDialogue.Dialogue;

/// <summary>One day of visits, by the clock: leaves home when it opens, and is back when it closes.</summary>
internal sealed class VisitClock
{
    private readonly VisitPlan plan;
    private readonly LocalDate date;
    private readonly DateTimeZone zone;
    private readonly Instant midnight;
    private readonly (Instant Opens, Instant Closes)[] open;

    public VisitClock(VisitPlan plan, BusinessHours hours, LocalDate date)
    {
        this.plan = plan;
        this.date = date;
        zone = hours.Zone;
        var clock = new OpenClock(zone);
        midnight = clock.At(date, 0);
        open = [.. hours.HoursOn(date).Intervals.Select(part => (clock.At(date, part.Start), clock.At(date, part.End)))];
    }

    public bool IsOpen => open.Length > 0;

    /// <summary>Says whether so many visits could fit if there were no ways between them.</summary>
    public bool HasRoomFor(int visits) => plan.Length * visits <= open.Aggregate(Duration.Zero, (sum, part) => sum + (part.Closes - part.Opens));

    /// <summary>Lays stops in their order; null where the day is too short.</summary>
    /// <param name="stops">The stops.</param>
    /// <param name="times">How long each way takes; 0 is home, the stops follow in their order.</param>
    /// <param name="band">Finds the band of a unit.</param>
    public VisitDay? Lay(IReadOnlyList<UnitSpend> stops, long[][] times, Func<UnitSpend, int>? band = null)
    {
        var visits = new List<PlannedVisit>(stops.Count);
        var now = open[0].Opens;
        for (int stop = 0; stop < stops.Count; stop++)
        {
            var way = Duration.FromNanoseconds(times[stop][stop + 1]);
            if (Begin(now + way) is not { } begins)
            {
                return null;
            }

            now = begins + plan.Length;
            visits.Add(new(stops[stop], band?.Invoke(stops[stop]) ?? 1, new(begins, now, zone), way));
        }

        var home = Duration.FromNanoseconds(times[stops.Count][0]);
        return now + home <= open[open.Length - 1].Closes ? new(date, visits, home) : null;
    }

    // The first moment from the arrival on at which a visit can begin; null where none is left.
    private Instant? Begin(Instant arrival)
    {
        foreach (var (opens, closes) in open)
        {
            var begins = Rounded(Instant.Max(arrival, opens));
            if (begins + plan.Length <= closes)
            {
                return begins;
            }
        }

        return null;
    }

    private Instant Rounded(Instant moment)
    {
        long step = plan.BeginsOn.ToInt64Nanoseconds();
        long since = (moment - midnight).ToInt64Nanoseconds();
        return midnight + Duration.FromNanoseconds((since + step - 1) / step * step);
    }
}
