using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Frameworks;

/// <summary>PD1408: a value lies just under the threshold from which on all of Europe is invited.</summary>
/// <remarks>A pointer: many values lie there by nature. Article 5(3) forbids to choose the method of calculation so that they do.</remarks>
internal sealed class JustUnderThresholdRule() : FactRule<Amount>(FactKeys.EstimatedValue)
{
    private const decimal Hundred = 100m;

    private static readonly RuleOption LeastPercent = new("publicdialogue.pd1408.least_percent", 90m);

    public override string Id => "PD1408";

    public override Severity Severity => Severity.Info;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [LeastPercent];

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.EstimatedValue, TenderFactKind.ContractNature, TenderFactKind.AuthorityLevel];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 5(3)",
        (Jurisdiction.Sweden, "LOU 5 kap. 6 §", IsVerified: true));

    // Concessions, defence and the Union's own contracts have thresholds that are not in the table.
    private protected override bool IsAbout(RuleCase @case) => @case.Facts.IsCallForCompetition
        && !(@case.Facts.Tender.Own(FactKeys.LegalBasis).TryGet(out var basis)
            && basis is LegalBasis.Concessions or LegalBasis.Defence or LegalBasis.Institutions);

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<Amount> fact, Amount value)
    {
        if (!ReferenceEquals(scope, @case.Facts.Tender))
        {
            return;
        }

        var thresholds = Thresholds.Of(@case.Facts, @case.Options, value.Currency);
        decimal least = @case.Options.Number(LeastPercent) / Hundred;
        var near = thresholds.Where(threshold => value.Value < threshold && value.Value >= threshold * least).ToList();
        if (near.Count > 0 && near.Count == thresholds.Count)
        {
            @case.Finds(scope, At(fact, value, value with { Value = near[0]!.Value }));
        }
        else if (thresholds.Contains(null))
        {
            @case.Lacks(TenderFactKind.EstimatedValue, UnknownReason.NoThreshold);
        }
        else if (near.Count > 0)
        {
            @case.Lacks(Thresholds.Decisive(@case.Facts), UnknownReason.NotStated);
        }
    }
}
