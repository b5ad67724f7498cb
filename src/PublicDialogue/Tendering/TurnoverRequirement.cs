using Ardalis.GuardClauses;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>The yearly turnover that a tenderer must show (article 58(3); eForms <c>slc-stand-to-*</c>).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record TurnoverRequirement : SelectionCriterion
{
    /// <summary>Initializes a new instance of the <see cref="TurnoverRequirement"/> class.</summary>
    /// <param name="yearlyMinimum">The least turnover a year, not negative; more than twice the contract's value is PD1001.</param>
    /// <exception cref="System.ArgumentException">The amount is negative.</exception>
    public TurnoverRequirement([TenderFact(TenderFactKind.MinimumYearlyTurnover)] Money yearlyMinimum)
    {
        Guard.Against.Negative(Guard.Against.Null(yearlyMinimum).Amount, nameof(yearlyMinimum));
        YearlyMinimum = yearlyMinimum;
    }

    /// <summary>Gets the least turnover a year.</summary>
    public Money YearlyMinimum { get; }

    /// <summary>Gets how many financial years it is asked for, or null; more than three is PD1005.</summary>
    [TenderFact(TenderFactKind.TurnoverYears)]
    public int? Years { get; init; }
}
