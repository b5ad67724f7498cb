using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Hygiene;

namespace PublicDialogue.Rules.Dialogue;

/// <summary>PD3008: something was decided without a reason, or the group that it came from was not told.</summary>
/// <remarks>
/// A placeholder is no reason. Whoever decided has no business day to tell it by default; the option gives them some, and from that day on
/// it is found.
/// </remarks>
internal sealed class SilentDecisionRule : DialogueRule
{
    private static readonly RuleOption DaysToTell = new("publicdialogue.pd3008.business_days_to_tell", 0m);

    public override string Id => "PD3008";

    public override IReadOnlyList<RuleOption> Options { get; } = [DaysToTell];

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.DecisionReason, TenderFactKind.UnreportedDays];

    private protected override void Decide(RuleCase @case)
    {
        foreach (var scope in @case.Facts.Stating(TenderFactKind.DecisionReason))
        {
            var reason = scope.Own(FollowUpFacts.DecisionReason);
            if (reason.State == FactState.Unknown)
            {
                @case.Lacks(FollowUpFacts.DecisionReason, reason);
            }
            else if (!reason.TryGet(out string? text) || PlaceholderJustificationRule.IsWordForLater(text))
            {
                @case.Finds(scope, At(reason.Origin));
            }
        }

        foreach (var scope in @case.Facts.Stating(TenderFactKind.UnreportedDays))
        {
            var unreported = scope.Own(FollowUpFacts.UnreportedDays);
            if (unreported.State == FactState.Unknown)
            {
                @case.Lacks(FollowUpFacts.UnreportedDays, unreported);
            }
            else if (unreported.TryGet(out decimal days) && days >= @case.Options.Number(DaysToTell))
            {
                @case.Finds(scope, At(unreported.Origin, days) with { TextName = "PD3008_NotTold" });
            }
        }
    }
}
