using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>What can be wrong with the groups of a tour: their walks, their visits and their members.</summary>
internal static class TourGroups
{
    public static IEnumerable<DialogueFault> Of(GuidedTour tour)
    {
        var stops = tour.Stops.ToLookup(stop => stop.Group);
        return [.. Members(tour), .. tour.Groups.SelectMany(group => Walk(tour, group, [.. stops[group.Id].OrderBy(stop => stop.Start)]))];
    }

    private static IEnumerable<DialogueFault> Members(GuidedTour tour)
    {
        var first = new Dictionary<PersonId, TourGroupId>();
        foreach (var group in tour.Groups)
        {
            if (group.Members.Count > group.Size)
            {
                yield return DialogueFault.Of(DialogueFaultKind.GroupOverfull, group.Id, group.Members.Count, group.Size);
            }

            foreach (var person in group.Members.Distinct())
            {
                if (first.TryGetValue(person, out var other))
                {
                    yield return DialogueFault.Of(DialogueFaultKind.PersonInTwoGroups, person, other, group.Id);
                }
                else
                {
                    first.Add(person, group.Id);
                }
            }
        }
    }

    private static IEnumerable<DialogueFault> Walk(GuidedTour tour, TourGroup group, IReadOnlyList<TourStop> stops)
    {
        var before = stops.Count > 0 ? stops[0] : null;
        for (int at = 1; at < stops.Count; at++)
        {
            var next = stops[at];
            if (next.Overlaps(before!))
            {
                yield return DialogueFault.Of(DialogueFaultKind.GroupAtTwoStands, group.Id, before!.Stand, next.Stand, next.Start);
            }
            else if (tour.Exhibition.WalkingTime(before!.Stand, next.Stand) is { } walk && next.Start - before.End < walk)
            {
                yield return DialogueFault.Of(
                    DialogueFaultKind.WalkTooShort, group.Id, before.Stand, next.Stand, (next.Start - before.End).TotalSeconds, walk.TotalSeconds);
            }

            if (IsAgainst(tour.Route, stops[0].Stand, stops[at - 1].Stand, next.Stand))
            {
                yield return DialogueFault.Of(DialogueFaultKind.OutOfOrder, group.Id, stops[at - 1].Stand, next.Stand);
            }

            // A long stop may reach over the next.
            before = next.End > before.End ? next : before;
        }

        foreach (var twice in stops.GroupBy(stop => stop.Stand).Where(visits => visits.Count() > 1))
        {
            yield return DialogueFault.Of(DialogueFaultKind.StandVisitedTwice, group.Id, twice.Key);
        }

        if (tour.Stops.Count > 0)
        {
            foreach (var missed in (group.Visits.Count > 0 ? group.Visits : tour.Stands).Except(stops.Select(stop => stop.Stand)))
            {
                yield return DialogueFault.Of(DialogueFaultKind.StandMissed, group.Id, missed);
            }
        }
    }

    // The route is a ring that a group enters at its first stand: from there on it only goes forward.
    private static bool IsAgainst(IReadOnlyList<StandId> route, StandId first, StandId from, StandId to)
    {
        int entry = IndexOf(first);
        int here = IndexOf(from);
        int there = IndexOf(to);
        return entry >= 0 && here >= 0 && there >= 0
            && (there - entry + route.Count) % route.Count < (here - entry + route.Count) % route.Count;

        int IndexOf(StandId stand) => Enumerable.Range(0, route.Count).Where(at => route[at] == stand).DefaultIfEmpty(-1).First();
    }
}
