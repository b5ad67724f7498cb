using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Finds numbers that belong to a word: of all words that they could belong to, it is the nearest.</summary>
/// <param name="key">The fact.</param>
/// <param name="measure">What the number must count.</param>
/// <param name="anchors">The families that it must belong to.</param>
internal sealed class NumberSearch(FactKey key, Measure measure, params Cue[] anchors) : DemandSearch(key)
{
    private const int Farthest = 22;

    public override Cue[] Anchors => anchors;

    /// <summary>Gets the families that the number may belong to besides; then it is no demand of this kind.</summary>
    public Cue[] Rivals { get; init; } = [];

    /// <summary>Gets the families that silence the whole sentence.</summary>
    public Cue[] Silences { get; init; } = [];

    /// <summary>Gets what else must hold of the number.</summary>
    public Func<ReadSentence, Quantity, bool> Where { get; init; } = (sentence, quantity) => sentence.IsLeast(quantity);

    /// <summary>Gets what makes the value of the fact.</summary>
    public Func<Quantity, object> Value { get; init; } = quantity => quantity.Value;

    public override IEnumerable<Demand> Find(ReadSentence sentence)
    {
        if (Array.Exists(Silences, sentence.Has))
        {
            yield break;
        }

        Cue[] families = [.. anchors, .. Rivals];
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Measure == measure
                && sentence.Nearest(quantity.From, quantity.To, families) is { } owner
                && Array.IndexOf(Rivals, owner.Cue) < 0
                && owner.DistanceTo(quantity.From, quantity.To) <= Farthest
                && !sentence.IsParted(Math.Min(owner.To, quantity.To), Math.Max(owner.From, quantity.From))
                && (!sentence.IsConditional(Math.Min(owner.From, quantity.From)) || sentence.IsExcludedBelow(quantity))
                && Where(sentence, quantity))
            {
                yield return new(Key, Value(quantity), FactUnit.Own, quantity.From);
            }
        }
    }
}
