using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Results;

/// <summary>PD2103: a contract is negotiated without a call, and no ground is named for it.</summary>
/// <remarks>The grounds of article 32 are a closed list. Whether the one that is named is there, no field shows.</remarks>
internal sealed class GroundlessDirectAwardRule() : FactRule<Procedure>(FactKeys.Procedure)
{
    public override string Id => "PD2103";

    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.Procedure, TenderFactKind.DirectAwardGround, TenderFactKind.DirectAwardReason];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 32",
        (Jurisdiction.Sweden, "LOU 6 kap. 12-19 §§", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.32-2.34, 2.36", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<Procedure> fact, Procedure value)
    {
        bool isOtherAct = scope.Find(FactKeys.LegalBasis).TryGet(out var basis) && basis != LegalBasis.PublicContracts;
        if (value != Procedure.NegotiatedWithoutCall || isOtherAct)
        {
            return;
        }

        var ground = scope.Own(DialogueFacts.DirectAwardGround);
        var reason = scope.Own(DialogueFacts.DirectAwardReason);
        if (ground.State == FactState.Known || reason.State == FactState.Known)
        {
            return;
        }

        if (ground.State == FactState.Unknown || reason.State == FactState.Unknown)
        {
            bool isGround = ground.State == FactState.Unknown;
            @case.Lacks(isGround ? DialogueFacts.DirectAwardGround : DialogueFacts.DirectAwardReason, isGround ? ground : reason);
        }
        else
        {
            @case.Finds(scope, At(fact), ReasonEffect.Answers);
        }
    }
}
