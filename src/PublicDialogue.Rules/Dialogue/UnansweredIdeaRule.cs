using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Dialogue;

/// <summary>PD3007: an idea's group has waited longer for an answer than the limit.</summary>
/// <remarks>30 business days by default, and an option; exactly that many are allowed.</remarks>
internal sealed class UnansweredIdeaRule : DialogueRule
{
    private static readonly RuleOption MostDays = new("publicdialogue.pd3007.most_business_days", 30m);

    public override string Id => "PD3007";

    public override IReadOnlyList<RuleOption> Options { get; } = [MostDays];

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.IdeaWait];

    private protected override void Decide(RuleCase @case)
    {
        foreach (var scope in @case.Facts.Stating(TenderFactKind.IdeaWait))
        {
            var wait = scope.Own(FollowUpFacts.IdeaWait);
            decimal most = @case.Options.Number(MostDays);
            if (wait.State == FactState.Unknown)
            {
                @case.Lacks(FollowUpFacts.IdeaWait, wait);
            }
            else if (wait.TryGet(out decimal days) && days > most)
            {
                @case.Finds(scope, At(wait.Origin, days, most));
            }
        }
    }
}
