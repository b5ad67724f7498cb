using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1006: a streak of positive results or equity is asked for, and new firms cannot prove their standing otherwise.</summary>
/// <remarks>The law lets whoever has a valid reason show other evidence, article 60(3). One year is the default, and an option.</remarks>
internal sealed class PositiveStreakRule() : FactRule<decimal>(StandingFacts.PositiveResultYears, TenderFactKind.SelectionCriteria)
{
    private static readonly RuleOption MostYears = new("publicdialogue.pd1006.most_years", 1m);

    public override string Id => "PD1006";

    public override Severity Severity => Severity.Warning;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [MostYears];

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.PositiveResultYears, TenderFactKind.AlternativeEvidence];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseTruth];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 60(3)",
        (Jurisdiction.Denmark, "udbudsloven § 154, stk. 2", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 15 kap. 10 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.91, derde lid", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        decimal most = @case.Options.Number(MostYears);
        if (value > most && Acceptance.IsRefused(@case, scope, StandingFacts.AlternativeEvidence))
        {
            @case.Finds(scope, At(fact, value, most) with
            {
                Remedy = Remedy.Truth(true, StandingFacts.AlternativeEvidence, scope.Own(StandingFacts.AlternativeEvidence)),
            });
        }
    }
}
