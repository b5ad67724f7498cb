using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PublicDialogue.Organisations;

/// <summary>Mergers that follow each other.</summary>
internal static class MergerChain
{
    public static void RefuseFaults(IReadOnlyList<Merger> mergers, string parameterName)
    {
        var ends = new Dictionary<SupplierId, Merger>();
        foreach (var merger in mergers)
        {
            if (ends.ContainsKey(merger.Absorbed))
            {
                throw new ArgumentException($"{merger.Absorbed} is absorbed twice: keep the merger that took place.", parameterName);
            }

            ends.Add(merger.Absorbed, merger);
        }

        foreach (var merger in mergers)
        {
            var met = new HashSet<SupplierId> { merger.Absorbed };
            for (var at = merger; at is not null; at = ends.TryGetValue(at.Successor, out var next) ? next : null)
            {
                if (!met.Add(at.Successor))
                {
                    throw new ArgumentException($"{at.Successor} goes on in itself by a detour: take one of the mergers out.", parameterName);
                }
            }

            if (ends.TryGetValue(merger.Successor, out var earlier) && earlier.On < merger.On)
            {
                throw new ArgumentException($"{merger.Absorbed} goes on in {merger.Successor}, who was no more: name in whom that one went on.", parameterName);
            }
        }
    }

    // Each merger is followed once at most: there are no circles.
    public static SupplierId Follow(IReadOnlyList<Merger> mergers, SupplierId supplier, LocalDate day)
    {
        var at = supplier;
        while (mergers.FirstOrDefault(merger => merger.Absorbed == at && merger.On <= day) is { } next)
        {
            at = next.Successor;
        }

        return at;
    }
}
