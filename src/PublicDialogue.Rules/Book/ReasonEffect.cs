namespace PublicDialogue.Rules.Book;

/// <summary>What a recorded reason does to a finding.</summary>
internal enum ReasonEffect
{
    /// <summary>An error or a warning becomes information; information becomes silence.</summary>
    Lowers,

    /// <summary>The reason is what was missing: silence.</summary>
    Answers,

    /// <summary>Nothing: the law leaves no room for a reason. It is quoted all the same.</summary>
    None,
}
