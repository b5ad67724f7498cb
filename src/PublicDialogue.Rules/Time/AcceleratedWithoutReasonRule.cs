using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Hygiene;

namespace PublicDialogue.Rules.Time;

/// <summary>PD1304: a time limit is shortened for urgency, and nobody says why.</summary>
/// <remarks>"Duly substantiated by the contracting authority": a placeholder substantiates nothing.</remarks>
internal sealed class AcceleratedWithoutReasonRule() : FactRule<bool>(FactKeys.Accelerated)
{
    public override string Id => "PD1304";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.AskReason];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 27(3), 28(6)",
        (Jurisdiction.Sweden, "LOU 11 kap. 10 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.74", IsVerified: true));

    private protected override bool IsAbout(RuleCase @case) => @case.Facts.IsCallForCompetition && !FullRegime.IsOutside(@case.Facts.Tender);

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<bool> fact, bool value)
    {
        if (!value || !FullRegime.Applies(@case, scope))
        {
            return;
        }

        var reason = scope.Find(TimeFacts.AccelerationReason);
        if (reason.State == FactState.Unknown)
        {
            @case.Lacks(TimeFacts.AccelerationReason, reason);
        }
        else if (!reason.TryGet(out string? text) || PlaceholderJustificationRule.IsPlaceholder(text))
        {
            @case.Finds(scope, At(fact) with { Remedy = Remedy.Question(scope, TimeFacts.AccelerationReason, reason) }, ReasonEffect.Answers);
        }
    }
}
