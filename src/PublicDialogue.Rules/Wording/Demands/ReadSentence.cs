using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>A sentence with the words and numbers that say what it demands.</summary>
internal sealed class ReadSentence
{
    // "At least a total of", "or more" behind "EUR": so many tokens may stand between a number and what bounds it.
    private const int FarthestBound = 4;
    private const int FarthestWindow = 3;
    private const int Reach = 30;

    private readonly Passage sentence;
    private readonly List<CueHit> cues;
    private readonly Dictionary<Cue, int> first = [];
    private readonly Lazy<List<Quantity>> quantities;

    /// <summary>Initializes a new instance of the <see cref="ReadSentence"/> class.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="languages">The languages that it can be in.</param>
    public ReadSentence(ReadText text, Passage sentence, IReadOnlyCollection<string> languages)
    {
        Text = text;
        this.sentence = sentence;
        cues = CueBook.Find(sentence, languages);
        quantities = new(() => Demands.Quantities.In(sentence, languages));
        for (int at = cues.Count - 1; at >= 0; at--)
        {
            first[cues[at].Cue] = cues[at].From;
        }
    }

    /// <summary>Gets the text that it stands in.</summary>
    public ReadText Text { get; }

    /// <summary>Gets the sentence.</summary>
    public Passage Passage => sentence;

    /// <summary>Gets the numbers in their order.</summary>
    public IReadOnlyList<Quantity> Quantities => quantities.Value;

    /// <summary>Says whether words of a family stand in it.</summary>
    public bool Has(Cue cue) => first.ContainsKey(cue);

    /// <summary>Finds the words of a family.</summary>
    public IEnumerable<CueHit> All(Cue cue) => cues.Where(hit => hit.Cue == cue);

    /// <summary>Finds the words of some families that stand nearest to a place; those before it win against those as near behind it.</summary>
    public CueHit? Nearest(int from, int to, params Cue[] families)
    {
        CueHit? nearest = null;
        foreach (var hit in Near(from, to))
        {
            if (Array.IndexOf(families, hit.Cue) >= 0
                && (nearest is not { } other || hit.DistanceTo(from, to) < other.DistanceTo(from, to)))
            {
                nearest = hit;
            }
        }

        return nearest;
    }

    /// <summary>Says whether a number is the least that is asked for: it says so, or the sentence demands and sets no limit above.</summary>
    public bool IsLeast(Quantity quantity) => Bound(quantity) is { } bound ? bound == Cue.Least : Has(Cue.Obligation);

    /// <summary>Says whether a number is the most that is allowed.</summary>
    public bool IsMost(Quantity quantity) => Bound(quantity) == Cue.Most;

    /// <summary>Says whether a number of years is that of the last ones.</summary>
    public bool IsOfThePast(Quantity quantity) => Near(quantity.From, quantity.To).Any(hit => hit.Cue switch
    {
        Cue.Window => hit.From < quantity.To && quantity.From - hit.To <= 1,
        Cue.Before => hit.From >= quantity.To && hit.From - quantity.To <= FarthestWindow,
        _ => false,
    });

    /// <summary>Says whether what stands at a place holds only under a condition that the sentence names before it.</summary>
    public bool IsConditional(int at) => first.TryGetValue(Cue.Condition, out int condition) && condition <= at;

    private Cue? Bound(Quantity quantity)
    {
        int at = IndexOf(quantity);
        int least = at > 0 ? quantities.Value[at - 1].To : sentence.From;
        int most = at + 1 < quantities.Value.Count ? quantities.Value[at + 1].From : sentence.To;
        CueHit? nearest = null;
        foreach (var hit in Near(quantity.From, quantity.To))
        {
            if (hit.Cue is Cue.Least or Cue.Most && hit.From >= least && hit.To <= most
                && hit.DistanceTo(quantity.From, quantity.To) is int far && far <= FarthestBound
                && (nearest is not { } other || far < other.DistanceTo(quantity.From, quantity.To)))
            {
                nearest = hit;
            }
        }

        return nearest?.Cue;
    }

    private int IndexOf(Quantity quantity)
    {
        int low = 0;
        for (int high = quantities.Value.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = quantities.Value[middle].From < quantity.From ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // The words within reach of a place: they are in their order, so that a long sentence is not searched from its beginning.
    private IEnumerable<CueHit> Near(int from, int to)
    {
        int low = 0;
        for (int high = cues.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = cues[middle].From < from - Reach ? (middle + 1, high) : (low, middle);
        }

        for (; low < cues.Count && cues[low].From <= to + Reach; low++)
        {
            yield return cues[low];
        }
    }
}
