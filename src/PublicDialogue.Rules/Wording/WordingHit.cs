namespace PublicDialogue.Rules.Wording;

/// <summary>What a text asks for, in words that shut others out.</summary>
/// <param name="Name">The name or the words, as written.</param>
/// <param name="Sentence">The sentence that it stands in, as written.</param>
/// <param name="Language">The language of the words that give it away.</param>
/// <param name="IsSoftened">Whether "or similar" follows, which is less than "or equivalent".</param>
/// <param name="IsOpen">Whether something equivalent is accepted in its place.</param>
internal sealed record WordingHit(string Name, string Sentence, string Language, bool IsSoftened, bool IsOpen);
