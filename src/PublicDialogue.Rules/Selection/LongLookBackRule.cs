using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1102: references count back over more years than the law names, five for works and else three, and nobody says what for.</summary>
/// <remarks>
/// Widening is not restricting: more years let more firms in, and the law wants no more than the reason for them. It informs and never
/// warns; the reason is what was missing.
/// </remarks>
internal sealed class LongLookBackRule() : FactRule<CalendarSpan>(FactKeys.ReferenceLookBack, TenderFactKind.SelectionCriteria)
{
    public override string Id => "PD1102";

    public override Severity Severity => Severity.Info;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.ReferenceLookBack, TenderFactKind.ContractNature];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.RecordReason];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU Annex XII Part II(a)",
        (Jurisdiction.Sweden, "LOU 15 kap. 11 och 12 §§", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.93, vierde lid", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<CalendarSpan> fact, CalendarSpan value)
    {
        var (works, others) = NarrowLookBackRule.Years.On(@case.Facts.LawOn);
        var nature = scope.Find(FactKeys.ContractNature);
        bool isKnown = nature.TryGet(out var about);
        int usual = isKnown && about != ContractNature.Works ? others : works;
        if (value.IsLongerThan(usual * 12))
        {
            var reason = scope.Own(FactKeys.Justification);
            @case.Finds(
                scope,
                At(fact, value.Months + (value.Days / 30.4375m), usual) with
                {
                    Remedy = new(RemedyAction.RecordReason, Remedy.Phrase("Phrase_EnsureCompetition", scope)) { Fact = TenderFactKind.Justification, Place = reason.Origin },
                },
                ReasonEffect.Answers);
        }
        else if (!isKnown && value.IsLongerThan(others * 12))
        {
            @case.Lacks(FactKeys.ContractNature, nature);
        }
    }
}
