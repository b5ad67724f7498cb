using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Participation;

/// <summary>PD1803: groups may not tender, or each of their members must meet every criterion alone.</summary>
internal sealed class ConsortiaBarredRule() : BarringRule(
    TenderFactKind.Participation,
    (ParticipationFacts.ConsortiaBarred, ""), (ParticipationFacts.EachMemberMeetsAll, "PD1803_EachMember"))
{
    public override string Id => "PD1803";

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 19(2), 63(1)",
        (Jurisdiction.Sweden, "LOU 4 kap. 5 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Gids Proportionaliteit, voorschrift 3.5H; Aanbestedingswet 2012 art. 2.52", IsVerified: true));
}
