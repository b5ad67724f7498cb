using System;

namespace PublicDialogue.Rules;

/// <summary>Says that a text, or each text of a collection, is the wording of a requirement, so that the lexicons read it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public sealed class RequirementTextAttribute : Attribute
{
    /// <summary>Gets the language, <c>en</c>, <c>da</c>, <c>sv</c> or <c>nl</c>; null where each text is to be recognised by itself.</summary>
    public string? Language { get; init; }

    /// <summary>Gets whose law applies, for example <c>DK</c>; null for that of the tender or the build.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Gets what it words: <see cref="TenderFactKind.Specifications"/> for what is required; <see cref="TenderFactKind.AwardCriteria"/> or <see cref="TenderFactKind.Shortlist"/> for how tenders or candidates are judged.</summary>
    public TenderFactKind Of { get; init; } = TenderFactKind.Specifications;
}
