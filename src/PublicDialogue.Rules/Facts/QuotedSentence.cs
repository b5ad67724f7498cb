using System.Collections.Generic;

namespace PublicDialogue.Rules.Facts;

/// <summary>The sentence that facts were read out of.</summary>
/// <param name="Wording">The text that it stands in.</param>
/// <param name="Sentence">The sentence as it was written, cut where it is long.</param>
/// <param name="Phrases">The phrases that demand something by themselves, as written, each with its fact and its language.</param>
internal sealed record QuotedSentence(RequirementWording Wording, string Sentence, IReadOnlyList<(FactKey Key, string Words, string Language)> Phrases);
