using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1005: turnover or accounts are asked for over more financial years than three.</summary>
/// <remarks>Young firms have fewer. Exactly three years are allowed.</remarks>
internal sealed class LongAccountsRule() : FactRule<decimal>(StandingFacts.TurnoverYears, TenderFactKind.SelectionCriteria)
{
    private static readonly Dated<decimal> MostYears = new((new(2016, 4, 18), 3m)); // Directive 2014/24/EU Annex XII Part I(c).

    public override string Id => "PD1005";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseNumber];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU Annex XII Part I(c)",
        (Jurisdiction.Sweden, "LOU 15 kap. 10 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.91", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        decimal most = MostYears.On(@case.Facts.LawOn);
        if (value > most)
        {
            @case.Finds(scope, At(fact, value, most) with { Remedy = Remedy.Number(most) });
        }
    }
}
