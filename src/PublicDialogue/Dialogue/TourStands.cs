using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Dialogue;

/// <summary>What can be wrong at the stands of a tour: who is there, when, and how many.</summary>
internal static class TourStands
{
    public static IEnumerable<DialogueFault> Of(GuidedTour tour)
    {
        var stops = tour.Stops.OrderBy(stop => stop.Start).ToList();
        var groups = tour.Groups.ToDictionary(group => group.Id);
        foreach (var stop in stops)
        {
            if (!groups.TryGetValue(stop.Group, out var group))
            {
                yield return DialogueFault.Of(DialogueFaultKind.UnknownGroup, stop.Group, stop.Stand);
            }

            if (tour.Exhibition.Find(stop.Stand) is not { } stand)
            {
                yield return DialogueFault.Of(DialogueFaultKind.UnknownStand, stop.Group, stop.Stand);
            }
            else if (group is not null && group.Size > stand.Listeners)
            {
                yield return DialogueFault.Of(DialogueFaultKind.GroupTooLarge, stop.Group, stop.Stand, group.Size, stand.Listeners);
            }

            if (stop.Start < tour.When.Start || stop.End > tour.When.End)
            {
                yield return DialogueFault.Of(DialogueFaultKind.OutsideEvent, stop.Stand, stop.Start);
            }

            if (tour.Exhibition.Breaks.Any(pause => pause.Start < stop.End && stop.Start < pause.End))
            {
                yield return DialogueFault.Of(DialogueFaultKind.StopInBreak, stop.Group, stop.Stand, stop.Start);
            }
        }

        foreach (var fault in Taken(tour.Exhibition, stops.Select(stop => (stop.Group.Value, stop))))
        {
            yield return fault;
        }
    }

    /// <summary>Finds the stops that begin while a stand is full, each with the group that came before it.</summary>
    public static IEnumerable<DialogueFault> Taken(Exhibition exhibition, IEnumerable<(string Group, TourStop Stop)> stops)
    {
        foreach (var visits in stops.GroupBy(row => row.Stop.Stand))
        {
            int room = exhibition.Find(visits.Key)?.GroupsAtATime ?? 1;
            var there = new List<(string Group, TourStop Stop)>();
            foreach (var visit in visits.OrderBy(row => row.Stop.Start))
            {
                there.RemoveAll(row => !row.Stop.Overlaps(visit.Stop));

                // A group that is planned twice at one stand is told of as such.
                if (there.Count(row => row.Group != visit.Group) >= room)
                {
                    yield return DialogueFault.Of(
                        DialogueFaultKind.StandTaken, visits.Key, there.Last(row => row.Group != visit.Group).Group, visit.Group, visit.Stop.Start);
                }

                there.Add(visit);
            }
        }
    }
}
