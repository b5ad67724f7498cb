using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Hygiene;

namespace PublicDialogue.Rules.Frameworks;

/// <summary>PD1407: one tenderer cannot win all lots, and nothing says which it gets where it would win too many.</summary>
/// <remarks>A limit that the number of lots never reaches limits nothing. A placeholder is no rule.</remarks>
internal sealed class LotCapWithoutRuleRule() : FactRule<decimal>(ContractFacts.LotsPerTenderer)
{
    public override string Id => "PD1407";

    public override Severity Severity => Severity.Warning;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.LotsPerTenderer, TenderFactKind.LotAllocationRule];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 46(2)",
        (Jurisdiction.Sweden, "LOU 4 kap. 15 och 17 §§", IsVerified: true));

    private protected override bool IsAbout(RuleCase @case) => @case.Facts.IsCallForCompetition && !FullRegime.IsOutside(@case.Facts.Tender);

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        @case.Facts.Tender.Own(FactKeys.Lots).TryGet(out decimal stated);
        decimal lots = Math.Max(stated, @case.Facts.LotCount);
        if ((lots > 0 && value >= lots) || !FullRegime.Applies(@case, scope))
        {
            return;
        }

        var rule = scope.Find(ContractFacts.LotAllocationRule);
        if (rule.State == FactState.Unknown)
        {
            @case.Lacks(ContractFacts.LotAllocationRule, rule);
        }
        else if (!rule.TryGet(out string? text) || PlaceholderJustificationRule.IsPlaceholder(text))
        {
            @case.Finds(scope, At(fact, value));
        }
    }
}
