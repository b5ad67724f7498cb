using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1008: the insurance cover asked for is more than three times the contract's value, and more than a million euro.</summary>
/// <remarks>
/// The law asks for "an appropriate level" and names no number: both are options. A million is what common policies cover, so that
/// nobody is shut out by less. In another currency than the euro what is certain without a rate decides.
/// </remarks>
internal sealed class InsuranceCoverRule() : FactRule<Amount>(StandingFacts.InsuranceCover, TenderFactKind.SelectionCriteria)
{
    private static readonly RuleOption MostTimesValue = new("publicdialogue.pd1008.most_times_value", 3m);
    private static readonly RuleOption FloorEuro = new("publicdialogue.pd1008.floor_euro", 1_000_000m);

    public override string Id => "PD1008";

    public override Severity Severity => Severity.Warning;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [MostTimesValue, FloorEuro];

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.InsuranceCover, TenderFactKind.EstimatedValue];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseAmount];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(3)",
        (Jurisdiction.Sweden, "LOU 14 kap. 3 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.90, zesde lid", IsVerified: true),
        (Jurisdiction.Netherlands, "Gids Proportionaliteit, voorschrift 3.9", IsVerified: false));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<Amount> fact, Amount value)
    {
        decimal floor = @case.Options.Number(FloorEuro);
        if (value.Value == 0 || EuroRange.Of(value)?.Most <= floor || ContractValue.ToCompareWith(@case, scope, value) is not { } estimate)
        {
            return;
        }

        decimal times = @case.Options.Number(MostTimesValue);
        var asked = value with { Currency = estimate.Currency };
        var most = estimate with { Value = estimate.Value * times };
        var inEuro = EuroRange.Of(asked);
        if (asked.Value <= most.Value || inEuro?.Most <= floor)
        {
            return;
        }

        if (inEuro?.Least > floor)
        {
            var enough = asked.Currency == "EUR" ? most with { Value = Math.Max(most.Value, floor) } : most;
            @case.Finds(scope, At(fact, asked, times, enough) with { Remedy = Remedy.Amount(enough) });
        }
        else
        {
            @case.Lacks(TenderFactKind.Currency, asked.Currency is null ? UnknownReason.NotStated : UnknownReason.Unreadable);
        }
    }
}
