using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>What the words near a number make of it: the least that is asked for, the most that is allowed, years of the past.</summary>
internal static class NumberWords
{
    // "At least a total of", "or more" behind "EUR": so many tokens may stand between a number and what bounds it.
    private const int FarthestBound = 4;
    private const int FarthestWindow = 3;
    private const int FarthestHeading = 2;

    /// <summary>Says whether a number is the least that is asked for: it says so, or the sentence demands and sets no limit above.</summary>
    public static bool IsLeast(this ReadSentence sentence, Quantity quantity) => Bound(sentence, quantity) is { } bound
        ? bound.Cue == Cue.Least || IsExcludedBelow(sentence, bound)
        : quantity.Measure == Measure.Count ? sentence.Has(Cue.Obligation) : sentence.IsDemanding;

    /// <summary>Says whether words near a number make it the least that is asked for.</summary>
    public static bool SaysLeast(this ReadSentence sentence, Quantity quantity) => Bound(sentence, quantity) is { } bound && (bound.Cue == Cue.Least || IsExcludedBelow(sentence, bound));

    /// <summary>Says whether a number is the most that is allowed.</summary>
    public static bool IsMost(this ReadSentence sentence, Quantity quantity) => Bound(sentence, quantity) is { Cue: Cue.Most } bound && !IsExcludedBelow(sentence, bound);

    /// <summary>Says whether who falls short of a number is excluded: "if it is less than five million".</summary>
    public static bool IsExcludedBelow(this ReadSentence sentence, Quantity quantity) => Bound(sentence, quantity) is { } bound && IsExcludedBelow(sentence, bound);

    /// <summary>Says whether a number of years is that of the last ones.</summary>
    public static bool IsOfThePast(this ReadSentence sentence, Quantity quantity) => quantity.IsNamed || sentence.Near(quantity.From, quantity.To).Any(hit => hit.Cue switch
    {
        Cue.Window => hit.From < quantity.To && quantity.From - hit.To <= 1,
        Cue.Before => hit.From > quantity.From && hit.From - quantity.To <= FarthestWindow,
        _ => false,
    });

    /// <summary>Says whether a number of years is one of years without a gap.</summary>
    public static bool IsStreak(this ReadSentence sentence, Quantity quantity) =>
        sentence.Near(quantity.From, quantity.To).Any(hit => hit.Cue == Cue.Streak && hit.DistanceTo(quantity.From, quantity.To) <= FarthestWindow);

    /// <summary>Says whether "not older than" stands before a number of years, or "at most" before and "old" behind it; what is older is excluded.</summary>
    public static bool IsWithinAge(this ReadSentence sentence, Quantity quantity) => sentence.Near(quantity.From, quantity.To).Any(hit => hit.Cue switch
    {
        Cue.NotOlder => (hit.To <= quantity.From ? quantity.From - hit.To <= 1 : hit.From < quantity.From && hit.To >= quantity.To) && (hit.Value is null || sentence.Has(Cue.Excluded)),
        Cue.Old => (quantity.IsNamed && hit.To == quantity.To) || (hit.From >= quantity.To && hit.From - quantity.To <= 1 && sentence.IsMost(quantity)),
        _ => false,
    });

    /// <summary>Says whether words of a family stand within a few tokens before a number.</summary>
    public static bool IsBehind(this ReadSentence sentence, Cue cue, Quantity quantity) =>
        sentence.Near(quantity.From, quantity.To).Any(hit => hit.Cue == cue && hit.From < quantity.From && quantity.From - hit.To <= FarthestBound);

    /// <summary>Says whether a number stands for itself behind words of a family and a colon: "number of references: at least 5".</summary>
    public static bool IsAnnounced(this ReadSentence sentence, Cue cue, Quantity quantity)
    {
        int colon = quantity.From - 1;
        while (colon > sentence.Passage.From && quantity.From - colon <= FarthestWindow && sentence.Passage.Tokens[colon].Text != ":")
        {
            colon--;
        }

        return colon >= sentence.Passage.From && sentence.Passage.Tokens[colon].Text == ":"
            && sentence.Near(quantity.From, quantity.To).Any(hit => hit.Cue == cue && hit.To <= colon && colon - hit.To <= FarthestBound)
            && (quantity.To == sentence.Passage.To || !sentence.Passage.Tokens[quantity.To].IsWord || sentence.Passage.Tokens[quantity.To].Lower is "stuks" or "stk" or "st" or "pcs");
    }

    private static bool IsExcludedBelow(ReadSentence sentence, CueHit bound) => bound.Value == "below" && sentence.Has(Cue.Excluded);

    private static CueHit? Bound(ReadSentence sentence, Quantity quantity)
    {
        int at = IndexOf(sentence, quantity);
        int least = at > 0 ? sentence.Quantities[at - 1].To : sentence.Passage.From;
        int most = at + 1 < sentence.Quantities.Count ? sentence.Quantities[at + 1].From : sentence.Passage.To;
        CueHit? nearest = null;
        foreach (var hit in sentence.Near(quantity.From, quantity.To))
        {
            if (hit.Cue is Cue.Least or Cue.Most && hit.From >= least && hit.To <= most
                && hit.DistanceTo(quantity.From, quantity.To) is int far && (far <= FarthestBound || IsHeading(sentence, hit, quantity))
                && (nearest is not { } other || far < other.DistanceTo(quantity.From, quantity.To)))
            {
                nearest = hit;
            }
        }

        return nearest;
    }

    // "Minimum value of each reference: EUR 1,500,000".
    private static bool IsHeading(ReadSentence sentence, CueHit hit, Quantity quantity) =>
        hit.To <= quantity.From && hit.From - sentence.Passage.From <= FarthestHeading && quantity.From > sentence.Passage.From && sentence.Passage.Tokens[quantity.From - 1].Text == ":";

    private static int IndexOf(ReadSentence sentence, Quantity quantity)
    {
        int low = 0;
        for (int high = sentence.Quantities.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = sentence.Quantities[middle].From < quantity.From ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
