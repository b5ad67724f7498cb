using System;
using Ardalis.GuardClauses;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>Somebody else who must stand good for a tenderer's standing (article 58(3)); a guarantee with the tender is <see cref="Tender.TenderGuarantee"/>.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record GuaranteeRequirement : SelectionCriterion
{
    /// <summary>Initializes a new instance of the <see cref="GuaranteeRequirement"/> class.</summary>
    /// <param name="by">Who gives it, for example <c>parent company</c> or <c>bank</c>; not empty.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public GuaranteeRequirement([TenderFact(TenderFactKind.StandingGuarantee)] string by) => By = Guard.Against.NullOrWhiteSpace(by);

    /// <summary>Gets who gives it.</summary>
    public string By { get; }

    /// <summary>Gets the least amount, or null where none is named.</summary>
    public Money? Amount { get; init; }
}
