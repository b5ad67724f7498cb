using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Award;

/// <summary>PD1602: a weight is fixed later, within a range so wide that nobody can tell what counts.</summary>
/// <remarks>The law says "an appropriate maximum spread"; ten points are the default, and an option. Shares count as per cent.</remarks>
internal sealed class WideWeightRangeRule() : FactRule<Weight>(FactKeys.AwardWeight, TenderFactKind.AwardCriteria)
{
    private static readonly RuleOption MostPoints = new("publicdialogue.pd1602.most_points", 10m);

    public override string Id => "PD1602";

    public override Severity Severity => Severity.Warning;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [MostPoints];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 67(5)",
        (Jurisdiction.Sweden, "LOU 16 kap. 6 §", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<Weight> fact, Weight value)
    {
        var upper = scope.Own(AwardFacts.AwardWeightMaximum);
        decimal? spread = value.Spread ?? (upper.TryGet(out decimal most) ? most - value.Number : null);
        if (upper.IsObscure || (spread is null && !value.IsExact))
        {
            // The middle of a range says nothing of its ends.
            @case.Lacks(AwardFacts.AwardWeightMaximum, upper);
        }
        else if (spread is { } wide && Points(wide, value) > @case.Options.Number(MostPoints))
        {
            @case.Finds(scope, At(fact, Points(wide, value), @case.Options.Number(MostPoints)));
        }
    }

    private static decimal Points(decimal spread, Weight weight) =>
        weight.Unit == FactUnit.Share || (weight.Unit == FactUnit.Own && weight.Number + spread <= 1) ? spread * 100 : spread;
}
