using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>A financial ratio that a tenderer must show (article 58(3), third subparagraph; eForms <c>slc-stand-ratio</c>).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record FinancialRatioRequirement : SelectionCriterion
{
    /// <summary>Initializes a new instance of the <see cref="FinancialRatioRequirement"/> class.</summary>
    /// <param name="minimum">The least ratio, for example 0.15 of equity to assets.</param>
    public FinancialRatioRequirement([TenderFact(TenderFactKind.FinancialRatio)] decimal minimum) => Minimum = minimum;

    /// <summary>Gets the least ratio.</summary>
    public decimal Minimum { get; }

    /// <summary>Gets what the ratio is called, for example <c>soliditetsgrad</c>, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Gets how it is worked out, or null where nothing is said.</summary>
    [TenderFact(TenderFactKind.RatioMethod)]
    public string? Method { get; init; }
}
