using System.Collections.Generic;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Finds one kind of demand in a sentence.</summary>
internal abstract class DemandSearch
{
    /// <summary>Gets the families of which one must stand in a sentence that is looked at.</summary>
    public abstract Cue[] Anchors { get; }

    /// <summary>Finds the demands in their order.</summary>
    public abstract IEnumerable<Demand> Find(ReadSentence sentence);
}
