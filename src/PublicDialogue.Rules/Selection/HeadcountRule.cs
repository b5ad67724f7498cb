using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1112: so many employees are asked for that they cost more in a year than twice what the contract is worth in a year.</summary>
/// <remarks>No act names a number. What an employee costs is an option, in euro; in another currency what is certain without a rate decides.</remarks>
internal sealed class HeadcountRule() : FactRule<decimal>(AbilityFacts.MinimumHeadcount, TenderFactKind.SelectionCriteria)
{
    private const decimal Year = 12m;
    private const decimal Times = 2m;

    private static readonly RuleOption YearlyCostEuro = new("publicdialogue.pd1112.yearly_cost_euro", 50_000m);

    public override string Id => "PD1112";

    public override Severity Severity => Severity.Info;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [YearlyCostEuro];

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
    [
        TenderFactKind.MinimumHeadcount, TenderFactKind.EstimatedValue, TenderFactKind.ContractDuration, TenderFactKind.FrameworkDuration,
    ];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseNumber];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(4)",
        (Jurisdiction.Sweden, "LOU 14 kap. 5 §", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        decimal cost = @case.Options.Number(YearlyCostEuro);
        if (value <= 0 || cost == 0)
        {
            return;
        }

        var estimate = ContractValue.Of(scope, @case.Facts);
        if (!estimate.TryGet(out var worth))
        {
            @case.Lacks(FactKeys.EstimatedValue, estimate);
        }
        else if (EuroRange.Of(worth) is not { } inEuro)
        {
            @case.Lacks(TenderFactKind.Currency, worth.Currency is null ? UnknownReason.NotStated : UnknownReason.Unreadable);
        }
        else if (ContractLength.Of(@case, scope) is { } length)
        {
            Compare(@case, scope, fact, value, cost, new(Limit(inEuro.Least, length), Limit(inEuro.Most, length)), length.Open);
        }
    }

    private static decimal Limit(decimal worth, ContractLength length) => worth * Times * Year / length.Months;

    private void Compare(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value, decimal cost, EuroRange limit, TenderFactKind? open)
    {
        if (value * cost > limit.Most)
        {
            decimal most = decimal.Floor(limit.Most / cost);
            @case.Finds(scope, At(fact, value, most) with { Remedy = most > 0 ? Remedy.Number(most) : null });
        }
        else if (open is { } kind)
        {
            @case.Lacks(kind, UnknownReason.Elsewhere);
        }
        else if (value * cost > limit.Least)
        {
            @case.Lacks(TenderFactKind.Currency, UnknownReason.Unreadable);
        }
    }
}
