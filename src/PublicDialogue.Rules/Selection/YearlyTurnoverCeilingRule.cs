using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1002: the yearly turnover asked for is more than twice what the contract is worth in a year, though no more than twice the whole.</summary>
/// <remarks>
/// Article 58(3) caps by the estimated value; the Swedish agency says that the yearly value is a possible reading too. Above the
/// cap on the whole PD1001 speaks. Exactly twice is allowed, and so is whatever the cap allows of a contract of a year or less.
/// </remarks>
internal sealed class YearlyTurnoverCeilingRule()
    : FactRule<Amount>(FactKeys.MinimumYearlyTurnover, TenderFactKind.SelectionCriteria)
{
    private const decimal Year = 12m;

    public override string Id => "PD1002";

    public override Severity Severity => Severity.Info;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
    [
        TenderFactKind.MinimumYearlyTurnover, TenderFactKind.EstimatedValue, TenderFactKind.ContractDuration, TenderFactKind.FrameworkDuration,
    ];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseAmount];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(3), recital 83",
        (Jurisdiction.Sweden, "LOU 14 kap. 4 §", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<Amount> fact, Amount value)
    {
        decimal times = @case.Options.Number(TurnoverCeilingRule.MostTimesValue);
        if (value.Value == 0 || ContractValue.ToCompareWith(@case, scope, value) is not { } estimate
            || value.Value > estimate.Value * times || ContractLength.Of(@case, scope) is not { } length)
        {
            return;
        }

        if (length.Months > Year && value.Value * length.Months > estimate.Value * times * Year)
        {
            var most = estimate with { Value = decimal.Floor(estimate.Value * times * Year / length.Months * 100) / 100 }; // What is allowed is not rounded up.
            @case.Finds(scope, At(fact, value with { Currency = most.Currency }, most, times) with { Remedy = Remedy.Amount(most) });
        }
        else if (length.Open is { } open)
        {
            @case.Lacks(open, UnknownReason.Elsewhere);
        }
    }
}
