namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Where the words of a family stand.</summary>
/// <param name="Cue">The family.</param>
/// <param name="From">The index of the first token.</param>
/// <param name="To">The index behind the last.</param>
/// <param name="Language">The language of the words.</param>
/// <param name="Value">What the word list says that they mean, or null.</param>
internal readonly record struct CueHit(Cue Cue, int From, int To, string Language, string? Value)
{
    /// <summary>Counts the tokens between this and others; none where they touch or overlap.</summary>
    public int DistanceTo(int from, int to) => To <= from ? from - To : From >= to ? From - to : 0;
}
