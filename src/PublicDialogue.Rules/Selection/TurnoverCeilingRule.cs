using System.Collections.Generic;
using System.Globalization;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1001: the yearly turnover asked for is more than twice the contract's value.</summary>
/// <remarks>
/// "Save in duly justified cases": with a reason it is still said, as information. Exactly twice is allowed.
/// Only the second subparagraph is judged here; lots are PD1004, ratios PD1007.
/// </remarks>
internal sealed class TurnoverCeilingRule : TenderRule
{
    private static readonly RuleOption MostTimesValue = new("publicdialogue.pd1001.most_times_value", 2m);

    public override string Id => "PD1001";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [MostTimesValue];

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.MinimumYearlyTurnover, TenderFactKind.EstimatedValue];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(3)",
        (Jurisdiction.Denmark, "udbudsloven § 142, stk. 2-5", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 14 kap. 4 §", IsVerified: true));

    private protected override void Decide(RuleCase @case)
    {
        bool isStated = false;
        foreach (var scope in @case.Facts.Stating(TenderFactKind.MinimumYearlyTurnover))
        {
            isStated = true;
            var turnover = scope.Own(FactKeys.MinimumYearlyTurnover);
            if (turnover.State == FactState.Unknown)
            {
                @case.Lacks(FactKeys.MinimumYearlyTurnover, turnover);
            }
            else if (turnover.TryGet(out var asked))
            {
                Compare(@case, scope, turnover, asked);
            }
        }

        if (!isStated)
        {
            @case.LacksUnlessWhole(TenderFactKind.MinimumYearlyTurnover, TenderFactKind.SelectionCriteria);
        }
    }

    private void Compare(RuleCase @case, TenderScope scope, Fact<Amount> turnover, Amount asked)
    {
        var estimate = ContractValue.Of(scope, @case.Facts);
        if (!estimate.TryGet(out var value))
        {
            @case.Lacks(FactKeys.EstimatedValue, estimate);
            return;
        }

        if (!asked.IsComparableTo(value))
        {
            @case.Lacks(TenderFactKind.EstimatedValue, UnknownReason.Unreadable);
            return;
        }

        decimal times = @case.Options.Number(MostTimesValue);
        var allowed = new Amount(value.Value * times, value.Currency ?? asked.Currency);
        if (asked.Value > allowed.Value)
        {
            @case.Finds(scope, new Finding(this)
            {
                Severity = Severity,
                Origin = turnover.Origin!,
                Arguments = [asked with { Currency = allowed.Currency }, allowed, times],
                Remedy = new(RemedyAction.UseAmount, (decimal.Floor(allowed.Value * 100) / 100).ToString("0.##", CultureInfo.InvariantCulture)),
            });
        }
    }
}
