using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Selection;

namespace PublicDialogue.Rules.Frameworks;

/// <summary>PD1403: a framework agreement of high value has room for one or two suppliers.</summary>
/// <remarks>Lawful: one supplier is article 33(3). What is high follows from the threshold that would be the tender's own.</remarks>
internal sealed class FewSuppliersRule() : FactRule<decimal>(ContractFacts.MaximumParticipants, TenderFactKind.Framework)
{
    private static readonly RuleOption FewSuppliers = new("publicdialogue.pd1403.few_suppliers", 2m);
    private static readonly RuleOption MostTimesThreshold = new("publicdialogue.pd1403.most_times_threshold", 5m);

    public override string Id => "PD1403";

    public override Severity Severity => Severity.Info;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [FewSuppliers, MostTimesThreshold];

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.MaximumParticipants, TenderFactKind.EstimatedValue, TenderFactKind.ContractNature, TenderFactKind.AuthorityLevel];

    private protected override Law Law { get; } = new("Directive 2014/24/EU art. 18(1)");

    private protected override bool IsAbout(RuleCase @case) => @case.Facts.IsCallForCompetition;

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        if (value > @case.Options.Number(FewSuppliers) || value < 1)
        {
            return;
        }

        var estimate = ContractValue.Of(scope, @case.Facts);
        if (!estimate.TryGet(out var amount))
        {
            @case.Lacks(FactKeys.EstimatedValue, estimate);
            return;
        }

        var thresholds = Thresholds.Of(@case.Facts, @case.Options, amount.Currency);
        decimal times = @case.Options.Number(MostTimesThreshold);
        int high = thresholds.Count(threshold => amount.Value > threshold * times);
        if (high > 0 && high == thresholds.Count)
        {
            @case.Finds(scope, At(fact, value, amount, times));
        }
        else if (thresholds.Contains(null))
        {
            @case.Lacks(TenderFactKind.EstimatedValue, UnknownReason.NoThreshold);
        }
        else if (high > 0)
        {
            @case.Lacks(Thresholds.Decisive(@case.Facts), UnknownReason.NotStated);
        }
    }
}
