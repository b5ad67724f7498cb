using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Dialogue;

/// <summary>PD3010: a public message was answered after its target, or has none now and the target has passed. Exactly on it is in time.</summary>
internal sealed class LateResponseRule : DialogueRule
{
    public override string Id => "PD3010";

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.ResponseTime, TenderFactKind.ResponseTarget, TenderFactKind.Answered];

    private protected override IReadOnlyList<TenderFactKind> Triggers { get; } = [TenderFactKind.ResponseTime];

    private protected override void Decide(RuleCase @case)
    {
        foreach (var scope in @case.Facts.Stating(TenderFactKind.ResponseTime))
        {
            var time = scope.Own(FollowUpFacts.ResponseTime);
            var target = scope.Find(FollowUpFacts.ResponseTarget);
            var answered = scope.Own(FollowUpFacts.Answered);
            if (time.State == FactState.Unknown)
            {
                @case.Lacks(FollowUpFacts.ResponseTime, time);
            }
            else if (target.State == FactState.Unknown)
            {
                @case.Lacks(FollowUpFacts.ResponseTarget, target);
            }
            else if (time.TryGet(out decimal taken) && target.TryGet(out decimal most) && taken > most)
            {
                bool isOpen = answered.State == FactState.Absent || (answered.TryGet(out bool isAnswered) && !isAnswered);
                @case.Finds(scope, At(time.Origin, (taken - most) / 60m) with { TextName = isOpen ? "PD3010_Overdue" : "PD3010_Message" });
            }
        }
    }
}
