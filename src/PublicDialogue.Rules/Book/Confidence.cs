namespace PublicDialogue.Rules.Book;

/// <summary>What a finding rests on.</summary>
public enum Confidence
{
    /// <summary>Fields, constants or typed values.</summary>
    Structured,

    /// <summary>Words that were read; the finding quotes them.</summary>
    Text,
}
