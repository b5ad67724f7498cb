using System;
using Ardalis.GuardClauses;
using PublicDialogue.Quantities;
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

    /// <summary>Gets the core competence that they must show, or null.</summary>
    [TenderFact(TenderFactKind.ReferenceCompetence)]
    public string? Competence { get; init; }

    /// <summary>Gets the least value of each, or null.</summary>
    [TenderFact(TenderFactKind.ReferenceMinimumValue)]
    public Money? MinimumValue { get; init; }

    /// <summary>Gets the only kind of customer that they may be from, or null where any counts.</summary>
    [TenderFact(TenderFactKind.ReferenceCustomer)]
    public string? Customer { get; init; }

    /// <summary>Gets a value indicating whether all of it must come from one contract.</summary>
    [TenderFact(TenderFactKind.SingleContract)]
    public bool SingleContract { get; init; }

    /// <summary>Gets a value indicating whether one reference may show several competences; true by default.</summary>
    [TenderFact(TenderFactKind.ReferenceReuseAllowed)]
    public bool ReuseAllowed { get; init; } = true;
}
