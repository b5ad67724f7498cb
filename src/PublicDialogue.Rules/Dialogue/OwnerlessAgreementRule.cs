using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Dialogue;

/// <summary>PD3011: nobody answers for an agreement: those who order do not know whom to call.</summary>
internal sealed class OwnerlessAgreementRule : DialogueRule
{
    public override string Id => "PD3011";

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.AgreementOwner];

    private protected override void Decide(RuleCase @case)
    {
        foreach (var scope in @case.Facts.Stating(TenderFactKind.AgreementOwner))
        {
            var owner = scope.Own(FollowUpFacts.AgreementOwner);
            if (owner.State == FactState.Unknown)
            {
                @case.Lacks(FollowUpFacts.AgreementOwner, owner);
            }
            else if (!owner.TryGet(out bool isThere) || !isThere)
            {
                @case.Finds(scope, At(owner.Origin));
            }
        }
    }
}
