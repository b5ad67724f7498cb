using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Dialogue;

/// <summary>PD3009: a channel has no purpose, nobody who answers for it by name, no guidelines or no plan for a crisis.</summary>
/// <remarks>"Everybody" answers for nothing. Each of the four is a finding of its own.</remarks>
internal sealed class IncompleteStrategyRule : DialogueRule
{
    private static readonly Lazy<HashSet<string>> Everybody = new(() => new(LexiconFile.Lines("everybody.txt"), StringComparer.OrdinalIgnoreCase));

    private static readonly (FactKey<bool> Key, string TextName)[] Terms =
    [
        (FollowUpFacts.ChannelPurpose, "PD3009_Message"),
        (FollowUpFacts.ChannelGuidelines, "PD3009_Guidelines"),
        (FollowUpFacts.CrisisPlan, "PD3009_Crisis"),
    ];

    public override string Id => "PD3009";

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.ChannelPurpose, TenderFactKind.ChannelResponsible, TenderFactKind.ChannelGuidelines, TenderFactKind.CrisisPlan];

    private protected override void Decide(RuleCase @case)
    {
        foreach (var scope in Stating(@case, [.. Facts]))
        {
            foreach (var (key, text) in Terms)
            {
                var term = scope.Own(key);
                if (term.State == FactState.Unknown)
                {
                    @case.Lacks(key, term);
                }
                else if (!term.TryGet(out bool isThere) || !isThere)
                {
                    @case.Finds(scope, At(term.Origin) with { TextName = text });
                }
            }

            Responsible(@case, scope, scope.Own(FollowUpFacts.ChannelResponsible));
        }
    }

    private void Responsible(RuleCase @case, TenderScope scope, Fact<string> who)
    {
        if (who.State == FactState.Unknown)
        {
            @case.Lacks(FollowUpFacts.ChannelResponsible, who);
        }
        else if (!who.TryGet(out string? name))
        {
            @case.Finds(scope, At(who.Origin) with { TextName = "PD3009_Nobody" });
        }
        else if (name == DialogueWords.Group)
        {
            @case.Finds(scope, At(who.Origin) with { TextName = "PD3009_Group" });
        }
        else if (Everybody.Value.Contains(name.Trim().TrimEnd('.', '!')))
        {
            @case.Finds(scope, At(who.Origin, name.Trim()) with { TextName = "PD3009_Everybody" });
        }
    }
}
