using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1001: the yearly turnover asked for is more than twice the contract's value.</summary>
/// <remarks>
/// "Save in duly justified cases": with a reason it is still said, as information. Exactly twice is allowed.
/// Only the second subparagraph is judged here; lots are PD1004, ratios PD1007.
/// </remarks>
internal sealed class TurnoverCeilingRule()
    : FactRule<Amount>(FactKeys.MinimumYearlyTurnover, TenderFactKind.SelectionCriteria)
{
    internal static readonly RuleOption MostTimesValue = new("publicdialogue.pd1001.most_times_value", 2m);

    public override string Id => "PD1001";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [MostTimesValue];

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.MinimumYearlyTurnover, TenderFactKind.EstimatedValue];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseAmount];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(3)",
        (Jurisdiction.Denmark, "udbudsloven § 142, stk. 2-5", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 14 kap. 4 §", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<Amount> fact, Amount value)
    {
        if (ContractValue.ToCompareWith(@case, scope, value) is not { } estimate)
        {
            return;
        }

        decimal times = @case.Options.Number(MostTimesValue);
        var allowed = estimate with { Value = estimate.Value * times };
        if (value.Value > allowed.Value)
        {
            @case.Finds(scope, At(fact, value with { Currency = allowed.Currency }, allowed, times) with
            {
                Remedy = Remedy.Amount(allowed),
            });
        }
    }
}
