using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Finds one kind of demand in a sentence.</summary>
/// <param name="key">The fact that the demand states.</param>
internal abstract class DemandSearch(FactKey key)
{
    /// <summary>Gets the fact that the demand states.</summary>
    public FactKey Key => key;

    /// <summary>Gets the families of which one must stand in a sentence that is looked at.</summary>
    public abstract Cue[] Anchors { get; }

    /// <summary>Finds the demands in their order.</summary>
    public abstract IEnumerable<Demand> Find(ReadSentence sentence);
}
