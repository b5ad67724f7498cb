using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Finds phrases that are a demand by themselves.</summary>
/// <param name="key">The fact.</param>
/// <param name="anchor">The family of the phrases.</param>
internal sealed class PhraseDemand(FactKey key, Cue anchor) : DemandSearch(key)
{
    public override Cue[] Anchors { get; } = [anchor];

    /// <summary>Gets the families that silence the whole sentence.</summary>
    public Cue[] Silences { get; init; } = [];

    /// <summary>Gets a value indicating whether it is a demand under a condition too: "if a group tenders, each member".</summary>
    public bool IsSaidUnderConditions { get; init; }

    /// <summary>Gets a value indicating whether nothing can be added to the phrase that would mend it.</summary>
    public bool IsUnmendable { get; init; }

    /// <summary>Gets what else must hold of the phrase.</summary>
    public Func<ReadSentence, CueHit, bool> Where { get; init; } = (_, _) => true;

    /// <summary>Gets what makes the value of the fact; null for none.</summary>
    public Func<ReadSentence, CueHit, object?> Value { get; init; } = (_, _) => true;

    public override IEnumerable<Demand> Find(ReadSentence sentence)
    {
        if (Array.Exists(Silences, sentence.Has))
        {
            yield break;
        }

        var known = new HashSet<object>();
        foreach (var hit in sentence.All(anchor))
        {
            if ((IsSaidUnderConditions || !sentence.IsConditional(hit.From)) && Where(sentence, hit) && Value(sentence, hit) is { } value && known.Add(value))
            {
                yield return new(Key, value, FactUnit.Own, hit.From) { Phrase = IsUnmendable ? null : hit };
            }
        }
    }
}
