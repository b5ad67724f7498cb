using System;
using Ardalis.GuardClauses;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>A streak of positive results or equity that a tenderer must show.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record PositiveResultRequirement : SelectionCriterion
{
    /// <summary>Initializes a new instance of the <see cref="PositiveResultRequirement"/> class.</summary>
    /// <param name="years">How many years in a row, at least one.</param>
    /// <exception cref="ArgumentException">The number is nought or negative.</exception>
    public PositiveResultRequirement([TenderFact(TenderFactKind.PositiveResultYears)] int years) => Years = Guard.Against.NegativeOrZero(years);

    /// <summary>Gets how many years in a row.</summary>
    public int Years { get; }

    /// <summary>Gets a value indicating whether other evidence is accepted from those who cannot show it, such as new companies (article 60(3)).</summary>
    [TenderFact(TenderFactKind.AlternativeEvidence)]
    public bool AlternativeEvidence { get; init; }
}
