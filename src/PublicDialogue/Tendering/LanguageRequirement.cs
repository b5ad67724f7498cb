using Ardalis.GuardClauses;
using PublicDialogue.Languages;

namespace PublicDialogue.Tendering;

/// <summary>A language that the tenderer must work in (article 58).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record LanguageRequirement : SelectionCriterion
{
    /// <summary>Initializes a new instance of the <see cref="LanguageRequirement"/> class.</summary>
    /// <param name="language">The language.</param>
    public LanguageRequirement(Language language) => Language = Guard.Against.Null(language);

    /// <summary>Gets the language.</summary>
    public Language Language { get; }
}
