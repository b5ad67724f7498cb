namespace PublicDialogue.Rules.Wording;

/// <summary>A word or a mark of punctuation in a text.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Text">As written.</param>
/// <param name="Lower">In small letters, to compare with.</param>
/// <param name="Sentence">The number of its sentence, from 0.</param>
internal sealed record Token(int Start, string Text, string Lower, int Sentence)
{
    public int End => Start + Text.Length;

    public bool IsWord => char.IsLetterOrDigit(Text[0]);
}
