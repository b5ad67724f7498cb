using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>A sentence with the words and numbers that say what it demands.</summary>
internal sealed class ReadSentence
{
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

    /// <summary>Says whether what stands at a place holds only under a condition that the sentence names before it.</summary>
    public bool IsConditional(int at) => first.TryGetValue(Cue.Condition, out int condition) && condition <= at;

    /// <summary>Finds the words within reach of a place.</summary>
    public IEnumerable<CueHit> Near(int from, int to)
    {
        // They are in their order, so that a long sentence is not searched from its beginning.
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

    private static int Remoteness(CueHit hit, int from, int to) => hit.DistanceTo(from, to) + (hit.From >= to ? CostOfBehind : 0);
}
