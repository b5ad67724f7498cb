using NodaTime;

namespace PublicDialogue.Recurrences;

/// <summary>Finds the offset of local times in a zone, and remembers between which days it holds without doubt.</summary>
internal struct ZoneWindow(DateTimeZone zone)
{
    // Two days from a change of the clock, whatever the offsets, nothing is skipped or repeated.
    private const int Margin = 2;

    private int first = int.MaxValue;
    private int last = int.MinValue;
    private Offset offset;

    /// <summary>Resolves a local time: the first of two; shifted or refused where there is none.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryResolve(ref LocalDateTime local, MissingTime missing, out Offset found)
    {
        int day = DayKey.Of(local.Date);
        found = offset;
        return (day >= first && day <= last) || TryLookUp(ref local, missing, out found);
    }

    private bool TryLookUp(ref LocalDateTime local, MissingTime missing, out Offset found)
    {
        var here = zone.GetZoneInterval(local.WithOffset(Offset.Zero).ToInstant());
        var before = here.HasStart ? zone.GetZoneInterval(here.Start - Duration.Epsilon) : null;
        var after = here.HasEnd ? zone.GetZoneInterval(here.End) : null;
        var holds = Holds(before, local) ? before : Holds(here, local) ? here : Holds(after, local) ? after : null;
        if (holds is not null)
        {
            Remember(holds);
            found = offset;
            return true;
        }

        // The clock goes from one to the other and leaves this time out: before that of the guess, or after it.
        var (from, to) = here.HasStart && local < here.IsoLocalStart ? (before!, here) : (here, after!);
        found = to.WallOffset;
        local = local.WithOffset(from.WallOffset).WithOffset(to.WallOffset).LocalDateTime;
        return missing == MissingTime.ShiftForward;
    }

    private void Remember(NodaTime.TimeZones.ZoneInterval interval)
    {
        first = interval.HasStart ? DayKey.Of(interval.IsoLocalStart.Date.PlusDays(Margin)) : int.MinValue;
        last = interval.HasEnd ? DayKey.Of(interval.IsoLocalEnd.Date.PlusDays(-Margin)) : int.MaxValue;
        offset = interval.WallOffset;
    }

    private static bool Holds(NodaTime.TimeZones.ZoneInterval? interval, LocalDateTime local) => interval is not null
        && (!interval.HasStart || interval.IsoLocalStart <= local) && (!interval.HasEnd || local < interval.IsoLocalEnd);
}
