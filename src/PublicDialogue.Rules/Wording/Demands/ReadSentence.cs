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
    private const int FarthestHeading = 2;
    private const int Reach = 30;
    private const int CostOfBehind = 3;

    private readonly Passage sentence;
    private readonly Lazy<bool> otherEvidence;
    private readonly List<CueHit> cues;
    private readonly Dictionary<Cue, int> first = [];
    private readonly Lazy<List<Quantity>> quantities;

    /// <summary>Initializes a new instance of the <see cref="ReadSentence"/> class.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="languages">The languages that it can be in.</param>
    /// <param name="cues">The words that say what it demands.</param>
    /// <param name="otherEvidence">Whether its text lets those who lack the usual evidence show other.</param>
    public ReadSentence(Passage sentence, IReadOnlyList<string> languages, List<CueHit> cues, Lazy<bool> otherEvidence)
    {
        this.otherEvidence = otherEvidence;
        this.sentence = sentence;
        this.cues = cues;
        Families = CueSet.Of(cues);
        quantities = new(() => Demands.Quantities.In(sentence, Spoken(languages)));
        for (int at = cues.Count - 1; at >= 0; at--)
        {
            first[cues[at].Cue] = cues[at].From;
        }
    }

    /// <summary>Gets a value indicating whether its text lets those who lack the usual evidence show other.</summary>
    public bool AcceptsOtherEvidence => otherEvidence.Value;

    /// <summary>Gets a value indicating whether it is one of the conditions on which tenderers are selected, whatever it calls them.</summary>
    public bool IsOfTenderers { get; init; }

    /// <summary>Gets a value indicating whether it demands something of tenderers: it says so, or it is one of those conditions and the buyer tells nothing of itself.</summary>
    public bool IsDemanding => Has(Cue.Obligation) || (IsOfTenderers && !Has(Cue.Buyer));

    /// <summary>Gets the sentence.</summary>
    public Passage Passage => sentence;

    /// <summary>Gets the families of which words stand in it.</summary>
    public CueSet Families { get; }

    /// <summary>Gets the numbers in their order.</summary>
    public IReadOnlyList<Quantity> Quantities => quantities.Value;

    /// <summary>Says whether words of a family stand in it.</summary>
    public bool Has(Cue cue) => first.ContainsKey(cue);

    /// <summary>Says whether words of a family stand in it that the word list says mean something.</summary>
    public bool HasValue(Cue cue, string value) => Has(cue) && cues.Exists(hit => hit.Cue == cue && hit.Value == value);

    /// <summary>Finds the words of a family.</summary>
    public IEnumerable<CueHit> All(Cue cue) => cues.Where(hit => hit.Cue == cue);

    /// <summary>Finds the words of some families that stand nearest to a place; a demand names its object before its number more often than behind.</summary>
    public CueHit? Nearest(int from, int to, params Cue[] families)
    {
        CueHit? nearest = null;
        foreach (var hit in Near(from, to))
        {
            if (Array.IndexOf(families, hit.Cue) >= 0
                && (nearest is not { } other || Remoteness(hit, from, to) < Remoteness(other, from, to)))
            {
                nearest = hit;
            }
        }

        return nearest;
    }

    /// <summary>Says whether only words such as "relevant and comparable" stand between two places, and no "of", "for" or "in".</summary>
    public bool AreAdjectives(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            int here = at;
            if (sentence.Tokens[at] is { Word.FrequentIn.Count: > 0, Lower: not ("and" or "og" or "och" or "en") }
                && !Near(from, to).Any(hit => hit.Cue == Cue.Least && hit.From <= here && hit.To > here))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives the words of a phrase as they were written.</summary>
    public string Words(CueHit hit) => string.Join(" ", sentence.Tokens.Skip(hit.From).Take(hit.To - hit.From).Select(token => token.Text));

    /// <summary>Gives the name of a place as it was written.</summary>
    public string Words(NamedPlace place)
    {
        string words = sentence.Tokens[place.Name].Text;
        for (int at = place.Name + 1; at < place.To; at++)
        {
            words += (sentence.Tokens[at].Start > sentence.Tokens[at - 1].End ? " " : "") + sentence.Tokens[at].Text;
        }

        return words;
    }

    /// <summary>Says whether a semicolon stands between two places.</summary>
    public bool IsParted(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (sentence.Tokens[at].Text == ";")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a number is the least that is asked for: it says so, or the sentence demands and sets no limit above.</summary>
    public bool IsLeast(Quantity quantity) => Bound(quantity) is { } bound ? bound.Cue == Cue.Least || IsExcludedBelow(bound) : quantity.Measure == Measure.Count ? Has(Cue.Obligation) : IsDemanding;

    /// <summary>Says whether words near a number make it the least that is asked for.</summary>
    public bool SaysLeast(Quantity quantity) => Bound(quantity) is { } bound && (bound.Cue == Cue.Least || IsExcludedBelow(bound));

    /// <summary>Says whether a number is the most that is allowed.</summary>
    public bool IsMost(Quantity quantity) => Bound(quantity) is { Cue: Cue.Most } bound && !IsExcludedBelow(bound);

    /// <summary>Says whether who falls short of a number is excluded: "if it is less than five million".</summary>
    public bool IsExcludedBelow(Quantity quantity) => Bound(quantity) is { } bound && IsExcludedBelow(bound);

    /// <summary>Says whether a number of years is that of the last ones.</summary>
    public bool IsOfThePast(Quantity quantity) => quantity.IsNamed || Near(quantity.From, quantity.To).Any(hit => hit.Cue switch
    {
        Cue.Window => hit.From < quantity.To && quantity.From - hit.To <= 1,
        Cue.Before => hit.From > quantity.From && hit.From - quantity.To <= FarthestWindow,
        _ => false,
    });

    /// <summary>Says whether a number of years is one of years without a gap.</summary>
    public bool IsStreak(Quantity quantity) =>
        Near(quantity.From, quantity.To).Any(hit => hit.Cue == Cue.Streak && hit.DistanceTo(quantity.From, quantity.To) <= FarthestWindow);

    /// <summary>Says whether "not older than" stands before a number of years, or "at most" before and "old" behind it; what is older is excluded.</summary>
    public bool IsWithinAge(Quantity quantity) => Near(quantity.From, quantity.To).Any(hit => hit.Cue switch
    {
        Cue.NotOlder => hit.To <= quantity.From && quantity.From - hit.To <= 1 && (hit.Value is null || Has(Cue.Excluded)),
        Cue.Old => hit.From >= quantity.To && hit.From - quantity.To <= 1 && IsMost(quantity),
        _ => false,
    });

    /// <summary>Says whether words of a family stand within a few tokens before a number.</summary>
    public bool IsBehind(Cue cue, Quantity quantity) =>
        Near(quantity.From, quantity.To).Any(hit => hit.Cue == cue && hit.From < quantity.From && quantity.From - hit.To <= FarthestBound);

    /// <summary>Says whether a number stands for itself behind words of a family and a colon: "number of references: at least 5".</summary>
    public bool IsAnnounced(Cue cue, Quantity quantity)
    {
        int colon = quantity.From - 1;
        while (colon > sentence.From && quantity.From - colon <= FarthestWindow && sentence.Tokens[colon].Text != ":")
        {
            colon--;
        }

        return colon >= sentence.From && sentence.Tokens[colon].Text == ":"
            && Near(quantity.From, quantity.To).Any(hit => hit.Cue == cue && hit.To <= colon && colon - hit.To <= FarthestBound)
            && (quantity.To == sentence.To || !sentence.Tokens[quantity.To].IsWord || sentence.Tokens[quantity.To].Lower is "stuks" or "stk" or "st" or "pcs");
    }

    /// <summary>Says whether what stands at a place holds only under a condition that the sentence names before it.</summary>
    public bool IsConditional(int at) => first.TryGetValue(Cue.Condition, out int condition) && condition <= at;

    // Where several languages are possible, the words that were found tell: a krone is another one in Danish than in Swedish.
    private IReadOnlyList<string> Spoken(IReadOnlyList<string> languages)
    {
        if (languages.Count < 2 || cues.Count == 0)
        {
            return languages;
        }

        var votes = cues.GroupBy(hit => hit.Language, StringComparer.Ordinal).Select(hits => (Language: hits.Key, Count: hits.Count())).ToList();
        int most = votes.Max(vote => vote.Count);
        return [.. votes.Where(vote => vote.Count == most).Select(vote => vote.Language)];
    }

    private bool IsExcludedBelow(CueHit bound) => bound.Value == "below" && Has(Cue.Excluded);

    private static int Remoteness(CueHit hit, int from, int to) => hit.DistanceTo(from, to) + (hit.From >= to ? CostOfBehind : 0);

    private CueHit? Bound(Quantity quantity)
    {
        int at = IndexOf(quantity);
        int least = at > 0 ? quantities.Value[at - 1].To : sentence.From;
        int most = at + 1 < quantities.Value.Count ? quantities.Value[at + 1].From : sentence.To;
        CueHit? nearest = null;
        foreach (var hit in Near(quantity.From, quantity.To))
        {
            if (hit.Cue is Cue.Least or Cue.Most && hit.From >= least && hit.To <= most
                && hit.DistanceTo(quantity.From, quantity.To) is int far && (far <= FarthestBound || IsHeading(hit, quantity))
                && (nearest is not { } other || far < other.DistanceTo(quantity.From, quantity.To)))
            {
                nearest = hit;
            }
        }

        return nearest;
    }

    // "Minimum value of each reference: EUR 1,500,000".
    private bool IsHeading(CueHit hit, Quantity quantity) =>
        hit.To <= quantity.From && hit.From - sentence.From <= FarthestHeading && quantity.From > sentence.From && sentence.Tokens[quantity.From - 1].Text == ":";

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
