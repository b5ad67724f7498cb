using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Award;

/// <summary>PD1608: tenders below so high a score are out that hardly one may be left.</summary>
/// <remarks>Minimum scores are lawful (C-546/16 Montte). Above eighty per cent of the points, by default, it is worth a thought.</remarks>
internal sealed class HighMinimumScoreRule() : FactRule<decimal>(AwardFacts.AwardThreshold, TenderFactKind.AwardCriteria)
{
    private static readonly RuleOption MostPercent = new("publicdialogue.pd1608.most_percent", 80m);

    public override string Id => "PD1608";

    public override Severity Severity => Severity.Info;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [MostPercent];

    private protected override Law Law { get; } = new("Directive 2014/24/EU art. 67(4); C-546/16");

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        decimal most = @case.Options.Number(MostPercent);
        if (PerCent(scope, fact, value) is not { } percent)
        {
            @case.Lacks(FactKeys.AwardWeight, scope.Own(FactKeys.AwardWeight));
        }
        else if (percent > most)
        {
            @case.Finds(scope, At(fact, percent, most));
        }
    }

    // Points are a share of the most that the criterion can give, which is its weight where that is in points too.
    private static decimal? PerCent(TenderScope scope, Fact<decimal> fact, decimal value) => fact.Unit switch
    {
        FactUnit.Percent => value,
        FactUnit.Points => scope.Own(FactKeys.AwardWeight).TryGet(out var weight) && weight is { Unit: FactUnit.Points, IsExact: true, Number: > 0 }
            ? value / weight.Number * 100 : null,
        _ => value * 100,
    };
}
