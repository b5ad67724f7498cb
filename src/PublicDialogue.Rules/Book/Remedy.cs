namespace PublicDialogue.Rules.Book;

/// <summary>A value that would put a finding right.</summary>
/// <param name="Action">What is to be done with it.</param>
/// <param name="Value">The number in the invariant culture, or the words.</param>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record Remedy(RemedyAction Action, string Value)
{
    /// <summary>Gets the words behind which words are to be put, or the name of the unit in which a number was written.</summary>
    public string At { get; init; } = "";
}

/// <summary>What is to be done with the value of a remedy.</summary>
public enum RemedyAction
{
    /// <summary>Write this amount instead.</summary>
    UseAmount,

    /// <summary>Write this number of months instead, in whatever unit was used.</summary>
    UseMonths,

    /// <summary>Put these words behind what is quoted.</summary>
    AppendWords,
}
