using NodaTime;

namespace PublicDialogue.Calendars;

/// <summary>Finds the moments of a place's clock, without allocating but beside a change of it.</summary>
internal readonly struct OpenClock(DateTimeZone zone)
{
    // Farther from any change than a day and any offset, the clock is even.
    private static readonly Duration Near = Duration.FromHours(48);

    /// <summary>Finds the first moment of a day at which the clock shows a time, or a later one.</summary>
    /// <param name="day">The day.</param>
    /// <param name="seconds">The time, in seconds by the clock; that of a whole day is the start of the next.</param>
    public Instant At(LocalDate day, int seconds)
    {
        var local = day.AtMidnight().PlusSeconds(seconds);
        var asIfUtc = local.WithOffset(Offset.Zero).ToInstant();
        var interval = zone.GetZoneInterval(asIfUtc);
        if (interval.Contains(asIfUtc - Near) && interval.Contains(asIfUtc + Near))
        {
            return asIfUtc - Duration.FromSeconds(interval.WallOffset.Seconds);
        }

        var mapping = zone.MapLocal(local);
        return mapping.Count == 0 ? mapping.EarlyInterval.End : mapping.First().ToInstant();
    }

    /// <summary>Finds the day in which a moment lies: a day lasts until the next one starts, even where the clock falls back into it.</summary>
    public LocalDate DayOf(Instant moment)
    {
        var interval = zone.GetZoneInterval(moment);
        var day = moment.WithOffset(interval.WallOffset).Date;
        return (interval.Contains(moment - Near) && interval.Contains(moment + Near)) || moment < At(day, OpenHours.SecondsOfDay) ? day : day.PlusDays(1);
    }
}
