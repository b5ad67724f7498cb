using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Lays visits day by day: the first of the best band, then what is nearest to the way, as long as the day has room.</summary>
internal sealed class VisitLayout
{
    private readonly VisitPlan plan;
    private readonly VisitClock[] days;
    private readonly Func<PartyId, PartyId, Duration> ways;
    private readonly List<List<UnitSpend>> waiting;
    private readonly Dictionary<UnitId, int> bandOf;
    private readonly Dictionary<UnitId, int> lastDayOf;
    private readonly List<UnplacedUnit> unplaced = [];

    public VisitLayout(VisitPlan plan, BusinessHours hours, LocalDate from, LocalDate through)
    {
        this.plan = plan;
        ways = plan.Travel.Ways();
        days = [.. Enumerable.Range(0, Period.DaysBetween(from, through) + 1).Select(day => new VisitClock(plan, hours, from.PlusDays(day))).Where(day => day.IsOpen)];
        waiting = [.. plan.Bands.Select(band => band.ToList())];
        bandOf = waiting.SelectMany((band, at) => band.Select(row => (row.Unit, Number: at + 1))).ToDictionary(row => row.Unit, row => row.Number);
        lastDayOf = plan.Units.ToDictionary(unit => unit.Unit, unit => Array.FindLastIndex(days, day => day.Lay([unit], Times([unit])) is not null));
    }

    public VisitProgramme Lay()
    {
        var laid = new List<VisitDay>();
        Drop(unit => days.Length > 0 && lastDayOf[unit.Unit] < 0, UnplacedReason.TooFarForADay);
        for (int day = 0; day < days.Length && waiting.Any(band => band.Count > 0); day++)
        {
            // Who does not fit on a day that is left must not keep the others waiting.
            Drop(unit => lastDayOf[unit.Unit] < day, UnplacedReason.NoTimeLeft);
            if (Fill(days[day]) is { Count: > 0 } units)
            {
                laid.Add(days[day].Lay(units, Times(units), unit => bandOf[unit.Unit])!);
            }
        }

        Drop(_ => true, UnplacedReason.NoTimeLeft);
        return new(laid, [.. unplaced.OrderByDescending(row => row.Unit.OffAgreement.Amount).ThenBy(row => row.Unit.Unit.Value, StringComparer.Ordinal)]);
    }

    private List<UnitSpend> Fill(VisitClock day)
    {
        List<UnitSpend> route = [];
        foreach (var band in waiting)
        {
            while (band.Count > 0 && route.Count < plan.MostADay)
            {
                if (Next(day, route, band) is not { } added)
                {
                    // One of a better band waits for another day: nobody of a lesser one goes before.
                    return route;
                }

                route = added;
                band.RemoveAll(route.Contains);
            }
        }

        return route;
    }

    // The one that makes the way the least longer; the first of all the one that spends most.
    private List<UnitSpend>? Next(VisitClock day, List<UnitSpend> route, List<UnitSpend> band)
    {
        if (!day.HasRoomFor(route.Count + 1))
        {
            return null;
        }

        foreach (var unit in band.OrderBy(unit => route.Count == 0 ? 0 : Detour(route, unit)))
        {
            List<UnitSpend> with = [.. route, unit];
            List<UnitSpend> ordered = [.. DayRoute.Order(Times(with)).Select(stop => with[stop - 1])];
            if (day.Lay(ordered, Times(ordered)) is not null)
            {
                return ordered;
            }
        }

        return null;
    }

    private long Detour(List<UnitSpend> route, UnitSpend unit)
    {
        PartyId[] places = [plan.Home, .. route.Select(stop => stop.Unit), plan.Home];
        return Enumerable.Range(0, places.Length - 1).Min(at =>
            Nanoseconds(places[at], unit.Unit) + Nanoseconds(unit.Unit, places[at + 1]) - Nanoseconds(places[at], places[at + 1]));
    }

    private long Nanoseconds(PartyId from, PartyId to) => ways(from, to).ToInt64Nanoseconds();

    private long[][] Times(IReadOnlyList<UnitSpend> stops)
    {
        PartyId[] places = [plan.Home, .. stops.Select(stop => stop.Unit)];
        return [.. places.Select(from => places.Select(to => Nanoseconds(from, to)).ToArray())];
    }

    private void Drop(Func<UnitSpend, bool> which, UnplacedReason reason)
    {
        foreach (var band in waiting)
        {
            unplaced.AddRange(band.Where(which).Select(unit => new UnplacedUnit(unit, reason)));
            band.RemoveAll(unit => which(unit));
        }
    }
}
