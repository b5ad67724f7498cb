using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Changes;

namespace PublicDialogue.Dialogue;

/// <summary>Gives turns out, and swaps them.</summary>
internal static class RosterPlanner
{
    /// <summary>Gives the turns from a day on out anew, on the days on which they are.</summary>
    public static Change<Roster> Replan(Roster roster, IReadOnlyList<RosterTurn> turns, LocalDate from, Instant at, Happening happening) => Replan(
        roster, [.. turns.Where(turn => turn.Day < from)], [.. turns.Where(turn => turn.Day >= from).Select(turn => turn.Day)], at, happening);

    /// <summary>Gives turns out on days after some that stay.</summary>
    public static Change<Roster> Replan(Roster roster, IReadOnlyList<RosterTurn> kept, IReadOnlyList<LocalDate> days, Instant at, Happening? happening = null)
    {
        var ledger = new RosterLedger(roster).Through(kept);
        var given = new List<RosterTurn>(days.Count);
        foreach (var day in days)
        {
            if (ledger.Give(day) is not { } turn)
            {
                return Change<Roster>.Refused(RefusalKind.NobodyThere, day);
            }

            given.Add(turn);
        }

        return Change<Roster>.Done(
            roster with { Turns = [.. kept, .. given] },
            [.. happening is null ? [] : new[] { happening }, .. given.Count == 0 ? [] : new[] { new RosterTurnsPlanned(roster.Id, given, at) }]);
    }

    public static Change<Roster> Swap(Roster roster, LocalDate one, LocalDate other, Instant at)
    {
        if (one == other)
        {
            throw new ArgumentException("Turns are swapped between two days.", nameof(other));
        }

        if (roster.On(one) is not { } first || roster.On(other) is not { } second)
        {
            return Change<Roster>.Refused(RefusalKind.NoTurn, roster.On(one) is null ? one : other);
        }

        if (!roster.IsThere(first, other) || !roster.IsThere(second, one))
        {
            return Change<Roster>.Refused(RefusalKind.NotThereThen, roster.IsThere(first, other) ? second : first, roster.IsThere(first, other) ? one : other);
        }

        var (now, then) = (new RosterTurn(one, second), new RosterTurn(other, first));
        var swapped = roster with { Turns = [.. roster.Turns.Select(turn => turn.Day == one ? now : turn.Day == other ? then : turn)] };
        return swapped.IsFair
            ? Change<Roster>.Done(swapped, new RosterSwapped(roster.Id, then, now, at))
            : Change<Roster>.Refused(RefusalKind.SwapUnfair, one, other);
    }
}
