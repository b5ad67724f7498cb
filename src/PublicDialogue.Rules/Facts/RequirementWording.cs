namespace PublicDialogue.Rules.Facts;

/// <summary>A text that says what is required.</summary>
/// <param name="Text">The words as they were written.</param>
/// <param name="Origin">Where they stand.</param>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record RequirementWording(string Text, Origin Origin)
{
    /// <summary>Gets the language, two letters; null where it is the tender's, or to be recognised.</summary>
    public string? Language { get; init; }

    /// <summary>Gets whose law applies where it is not the tender's.</summary>
    public Jurisdiction? Jurisdiction { get; init; }

    /// <summary>Gets what it words: what is required, or how tenders (award criteria) or candidates (shortlist) are judged.</summary>
    public TenderFactKind Of { get; init; } = TenderFactKind.Specifications;
}
