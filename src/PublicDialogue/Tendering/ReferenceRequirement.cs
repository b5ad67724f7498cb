using System;
using Ardalis.GuardClauses;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>The references that a tenderer must show (article 58(4), Annex XII; eForms <c>slc-abil-ref-*</c>).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record ReferenceRequirement : SelectionCriterion
{
    /// <summary>Initializes a new instance of the <see cref="ReferenceRequirement"/> class.</summary>
    /// <param name="count">How many, at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="count"/> is nought or negative.</exception>
    public ReferenceRequirement([TenderFact(TenderFactKind.ReferenceCount)] int count) => Count = Guard.Against.NegativeOrZero(count);

    /// <summary>Gets how many.</summary>
    public int Count { get; }

    /// <summary>Gets how many years back they count, the last included; null where there is no limit.</summary>
    [TenderFact(TenderFactKind.ReferenceLookBack, Unit = FactUnit.Years)]
    public int? LookBackYears { get; init; }
}
