using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1213: one size of pack or format of delivery for units that need very different amounts: a ward of ten, a kitchen for a thousand.</summary>
internal sealed class OnePackSizeRule() : FactRule<decimal>(SpecificationFacts.PackSizes, TenderFactKind.Specifications)
{
    private static readonly RuleOption LeastTimes = new("publicdialogue.pd1213.least_times", 20);

    public override string Id => "PD1213";

    public override Severity Severity => Severity.Info;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [LeastTimes];

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.PackSizes, TenderFactKind.SmallestDemand, TenderFactKind.LargestDemand];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 18(1)",
        (Jurisdiction.Sweden, "LOU 4 kap. 1 §", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        var smallest = scope.Own(SpecificationFacts.SmallestDemand);
        var largest = scope.Own(SpecificationFacts.LargestDemand);
        if (value != 1)
        {
            return;
        }

        if (smallest.State == FactState.Unknown)
        {
            @case.Lacks(SpecificationFacts.SmallestDemand, smallest);
        }
        else if (largest.State == FactState.Unknown)
        {
            @case.Lacks(SpecificationFacts.LargestDemand, largest);
        }
        else if (smallest.TryGet(out decimal least) && largest.TryGet(out decimal most)
            && least > 0 && most >= least * @case.Options.Number(LeastTimes))
        {
            @case.Finds(scope, At(fact, most / least));
        }
    }
}
