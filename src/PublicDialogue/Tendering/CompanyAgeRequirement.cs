using System;
using Ardalis.GuardClauses;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>How long a tenderer must have been in business. Article 58(1) knows no such criterion: PD1111.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record CompanyAgeRequirement : SelectionCriterion
{
    /// <summary>Initializes a new instance of the <see cref="CompanyAgeRequirement"/> class.</summary>
    /// <param name="years">The fewest years, not negative.</param>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public CompanyAgeRequirement([TenderFact(TenderFactKind.CompanyAgeYears)] int years) => Years = Guard.Against.Negative(years);

    /// <summary>Gets the fewest years.</summary>
    public int Years { get; }
}
