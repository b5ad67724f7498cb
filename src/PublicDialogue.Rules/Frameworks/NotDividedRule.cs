using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Hygiene;

namespace PublicDialogue.Rules.Frameworks;

/// <summary>PD1405: a tender is not divided into lots, and does not say why.</summary>
/// <remarks>
/// "Divide or explain." A placeholder explains nothing. For utilities the law asks for no reason; for social services the directive
/// does not either, and a country may.
/// </remarks>
internal sealed class NotDividedRule : TenderRule
{
    private const int FewestLotsOfADivision = 2;

    public override string Id => "PD1405";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.Lots, TenderFactKind.NotDividedReason];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.AskReason];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 46(1)",
        (Jurisdiction.Denmark, "udbudsloven § 49", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 4 kap. 14 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 1.5", IsVerified: true))
    {
        Everywhere = [new(Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 1.5", new(2013, 4, 1))],
    };

    private protected override void Decide(RuleCase @case)
    {
        var tender = @case.Facts.Tender;
        var lots = tender.Own(FactKeys.Lots);
        lots.TryGet(out decimal stated);
        if (!@case.Facts.IsCallForCompetition || Math.Max(stated, @case.Facts.LotCount) >= FewestLotsOfADivision)
        {
            return;
        }

        string national = FullRegime.IsSocial(tender) ? Provisions.BesidesTheDirective(@case.Facts.Jurisdiction, @case.Facts.LawOn) : "";
        if (national.Length == 0 && !FullRegime.Applies(@case, tender))
        {
            return;
        }

        var reason = tender.Own(ContractFacts.NotDividedReason);
        if (reason.TryGet(out string? text) && !PlaceholderJustificationRule.IsPlaceholder(text))
        {
            return;
        }

        if (lots.State == FactState.Unknown)
        {
            @case.Lacks(FactKeys.Lots, lots);
        }
        else if (reason.State == FactState.Unknown)
        {
            @case.Lacks(ContractFacts.NotDividedReason, reason);
        }
        else
        {
            var found = new Finding(this)
            {
                Severity = Severity,
                Citation = national,
                Origin = reason.Origin ?? lots.Origin ?? new(""),
                Remedy = Remedy.Question(tender, ContractFacts.NotDividedReason, reason),
            };
            @case.Finds(tender, found, ReasonEffect.Answers);
        }
    }
}
