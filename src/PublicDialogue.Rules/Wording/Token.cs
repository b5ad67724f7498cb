namespace PublicDialogue.Rules.Wording;

/// <summary>A word or a mark of punctuation in a text.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Word">What it is.</param>
/// <param name="Sentence">The number of its sentence, from 0.</param>
/// <param name="IsOnNewLine">Whether a line break stands before it.</param>
internal sealed record Token(int Start, Word Word, int Sentence, bool IsOnNewLine)
{
    /// <summary>Gets it as written.</summary>
    public string Text => Word.Text;

    /// <summary>Gets it in small letters, to compare with.</summary>
    public string Lower => Word.Lower;

    /// <summary>Gets the offset behind its last character.</summary>
    public int End => Start + Text.Length;

    /// <summary>Gets a value indicating whether it is a word or a number.</summary>
    public bool IsWord => char.IsLetterOrDigit(Text[0]);
}
