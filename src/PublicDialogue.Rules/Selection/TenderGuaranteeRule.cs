using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1009: the guarantee that must come with a tender ties up more than two per cent of the contract's value.</summary>
/// <remarks>No act names a share; it is that of redflags.eu, and an option. Exactly two per cent are allowed.</remarks>
internal sealed class TenderGuaranteeRule() : FactRule<Amount>(StandingFacts.TenderGuarantee)
{
    private static readonly RuleOption MostPercent = new("publicdialogue.pd1009.most_percent", 2m);

    public override string Id => "PD1009";

    public override Severity Severity => Severity.Warning;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [MostPercent];

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.TenderGuarantee, TenderFactKind.EstimatedValue];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseAmount];

    private protected override Law Law { get; } = new("Directive 2014/24/EU art. 18(1)");

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<Amount> fact, Amount value)
    {
        if (value.Value == 0 || ContractValue.ToCompareWith(@case, scope, value) is not { } estimate)
        {
            return;
        }

        decimal percent = @case.Options.Number(MostPercent);
        var most = estimate with { Value = estimate.Value * percent / 100 };
        if (value.Value > most.Value)
        {
            @case.Finds(scope, At(fact, value with { Currency = most.Currency }, percent, most) with { Remedy = Remedy.Amount(most) });
        }
    }
}
