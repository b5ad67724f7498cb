using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Finds seats or premises that tenderers must have in a place by its own name: "headquarters in Horsens", "kontor i Uppsala län".</summary>
/// <param name="key">The fact.</param>
/// <param name="isSeat">Whether it is for seats; otherwise for premises and those who are located.</param>
internal sealed class PlacedDemand(FactKey key, bool isSeat) : DemandSearch(key)
{
    public override Cue[] Anchors { get; } = isSeat ? [Cue.Established] : [Cue.Established, Cue.Premises];

    /// <summary>Gets the families that silence the whole sentence.</summary>
    public Cue[] Silences { get; init; } = [];

    /// <summary>Gets what makes the value of the fact; null for none.</summary>
    public Func<ReadSentence, PlacedHit, object?> Value { get; init; } = (_, _) => null;

    public override IEnumerable<Demand> Find(ReadSentence sentence)
    {
        if (Array.Exists(Silences, sentence.Has))
        {
            yield break;
        }

        var known = new HashSet<object>();
        var readings = new Dictionary<string, PlacedReading?>(StringComparer.Ordinal);
        foreach (var hit in Hits(sentence))
        {
            if (!readings.TryGetValue(hit.Language, out var reading))
            {
                var places = PlaceNames.Find(sentence.Passage, hit.Language);
                readings.Add(hit.Language, reading = places.Count == 0 ? null : new(sentence, hit.Language, places));
            }

            if (reading is not null && !sentence.IsConditional(hit.From) && reading.Read(hit) is { } placed && Value(sentence, placed) is { } value && known.Add(value))
            {
                yield return new(Key, value, FactUnit.Own, hit.From)
                {
                    Phrase = hit with { From = Math.Min(hit.From, placed.Place.From), To = Math.Max(hit.To, placed.Place.To) },
                };
            }
        }
    }

    // The office of "head office" is no other office, and "registered" inside "registered office" no other word.
    private IEnumerable<CueHit> Hits(ReadSentence sentence)
    {
        int end = 0;
        var established = new List<CueHit>();
        var read = new HashSet<int>();
        foreach (var hit in sentence.All(Cue.Established))
        {
            if (hit.To > end)
            {
                established.Add(hit);
                read.UnionWith(Enumerable.Range(hit.From, hit.To - hit.From));
                end = hit.To;
            }
        }

        return isSeat ? established.Where(hit => hit.Value is "seat" or "seated" or "registered")
            : established.Where(hit => hit.Value is "located" or "lie")
                .Concat(sentence.All(Cue.Premises).Where(hit => hit.Value is null && !Enumerable.Range(hit.From, hit.To - hit.From).Any(read.Contains)));
    }
}
