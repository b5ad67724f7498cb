using Ardalis.GuardClauses;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>The professional risk cover that a tenderer must have (article 58(3); eForms <c>slc-stand-ins</c>).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record InsuranceRequirement : SelectionCriterion
{
    /// <summary>Initializes a new instance of the <see cref="InsuranceRequirement"/> class.</summary>
    /// <param name="cover">The least cover.</param>
    public InsuranceRequirement([TenderFact(TenderFactKind.InsuranceCover)] Money cover) => Cover = Guard.Against.Null(cover);

    /// <summary>Gets the least cover.</summary>
    public Money Cover { get; }
}
