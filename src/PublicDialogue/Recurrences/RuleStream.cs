using System;
using NodaTime;

namespace PublicDialogue.Recurrences;

/// <summary>The occurrences that a rule gives, each resolved in its zone by itself and adjusted, in order.</summary>
internal struct RuleStream
{
    private readonly Expansion how;
    private readonly Instant until;
    private readonly int edge;
    private readonly LocalDate beyond;
    private readonly LocalTime time;
    private readonly LocalDateTime[] excluded;
    private DayWalk walk;
    private ZoneWindow window;
    private int left;

    public RuleStream(Recurrence recurrence, Expansion how)
    {
        this.how = how;
        until = recurrence.Rule.Until ?? Instant.MaxValue;
        beyond = how.Adjustment is { MovesBack: true } && how.End < Instant.MaxValue
            ? how.Adjustment.FirstKnownAfter(how.End.InZone(recurrence.Zone).Date)
            : LocalDate.MaxIsoValue;
        edge = Math.Min(DayKey.Of(Expansion.Near(until, -2)), how.Edge);
        time = recurrence.Start.TimeOfDay;
        excluded = recurrence.ExcludedInOrder;
        walk = new(recurrence.Pattern);
        window = new(recurrence.Zone);
        left = recurrence.Rule.Count ?? int.MaxValue;
    }

    /// <summary>Steps to the next occurrence; false where there is none.</summary>
    public bool MoveNext(out Occurrence found)
    {
        while (left > 0 && walk.MoveNext(out var day))
        {
            var nominal = day + time;
            var local = nominal;
            if (!window.TryResolve(ref local, how.Missing, out var offset))
            {
                continue;
            }

            if (DayKey.Of(day) >= edge && IsBeyond(day, local.WithOffset(offset).ToInstant()))
            {
                break;
            }

            left--;
            if (IsExcluded(nominal) || (how.Adjustment is not null && !TryAdjust(nominal, ref local, ref offset)))
            {
                continue;
            }

            found = new(local, offset, nominal);
            return true;
        }

        left = 0;
        found = default;
        return false;
    }

    /// <summary>Resolves and adjusts a time that is added to those of the rule; false where it is left out.</summary>
    public bool TryPlace(LocalDateTime nominal, out Occurrence found)
    {
        var local = nominal;
        bool isThere = window.TryResolve(ref local, how.Missing, out var offset)
            && !IsExcluded(nominal)
            && (how.Adjustment is null || TryAdjust(nominal, ref local, ref offset));
        found = new(local, offset, nominal);
        return isThere;
    }

    // What is not moved back, or not over a business day, cannot come before the end again: the calendar is not asked about days that do not matter.
    private readonly bool IsBeyond(LocalDate day, Instant moment) =>
        moment > until || (moment >= how.End && (day >= beyond || how.Adjustment is not { MovesBack: true }));

    private readonly bool IsExcluded(LocalDateTime nominal) => excluded.Length > 0 && Array.BinarySearch(excluded, nominal) >= 0;

    private bool TryAdjust(LocalDateTime nominal, ref LocalDateTime local, ref Offset offset)
    {
        var day = nominal.Date;
        if (!how.Adjustment!.TryAdjust(ref day))
        {
            return false;
        }

        if (day == nominal.Date)
        {
            return true;
        }

        local = day + nominal.TimeOfDay;
        return window.TryResolve(ref local, how.Missing, out offset);
    }
}
