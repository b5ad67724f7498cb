using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Dialogue;

/// <summary>PD3001: at a stop, conversation has less than half of the time: guests are told, and not asked.</summary>
/// <remarks>Half by default, and an option, in per cent. Exactly that is enough. No conversation at all is no minutes of it.</remarks>
internal sealed class ShortConversationRule : DialogueRule
{
    private static readonly RuleOption LeastPercent = new("publicdialogue.pd3001.least_percent", 50m);

    public override string Id => "PD3001";

    public override IReadOnlyList<RuleOption> Options { get; } = [LeastPercent];

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.ConversationTime, TenderFactKind.PresentationTime];

    private protected override void Decide(RuleCase @case)
    {
        foreach (var scope in Stating(@case, TenderFactKind.ConversationTime, TenderFactKind.PresentationTime))
        {
            var conversation = scope.Own(EventFacts.ConversationTime);
            var presentation = scope.Own(EventFacts.PresentationTime);
            if (conversation.State == FactState.Unknown)
            {
                @case.Lacks(EventFacts.ConversationTime, conversation);
            }
            else if (presentation.State == FactState.Unknown)
            {
                @case.Lacks(EventFacts.PresentationTime, presentation);
            }
            else
            {
                Judge(@case, scope, conversation, presentation);
            }
        }
    }

    private void Judge(RuleCase @case, TenderScope scope, Fact<decimal> conversation, Fact<decimal> presentation)
    {
        decimal talk = conversation.TryGet(out decimal minutes) ? minutes : 0m;
        decimal all = talk + (presentation.TryGet(out decimal told) ? told : 0m);
        decimal percent = @case.Options.Number(LeastPercent);
        if (talk * 100m < all * percent)
        {
            @case.Finds(scope, At(conversation.Origin ?? presentation.Origin, talk, all, percent));
        }
    }
}
