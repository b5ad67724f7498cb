using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>What a sentence demands.</summary>
/// <param name="Key">Which fact it states.</param>
/// <param name="Value">The value, as a reader would give it to the key.</param>
/// <param name="Unit">The unit of the value.</param>
/// <param name="At">The index of the token at which it stands.</param>
internal readonly record struct Demand(FactKey Key, object Value, FactUnit Unit, int At)
{
    /// <summary>Gets the phrase that demands it; null where it is a number.</summary>
    public CueHit? Phrase { get; init; }
}
