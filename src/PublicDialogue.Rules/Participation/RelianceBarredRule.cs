using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Participation;

/// <summary>PD1801: tenderers may not rely on the capacities of others, or only on a limited number of them.</summary>
/// <remarks>The right rests on the Treaty principles too, so that the threshold does not gate it.</remarks>
internal sealed class RelianceBarredRule() : BarringRule(TenderFactKind.Participation, (ParticipationFacts.RelianceBarred, ""))
{
    public override string Id => "PD1801";

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 63(1); C-94/12",
        (Jurisdiction.Denmark, "udbudsloven § 144", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 14 kap. 6 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.92, 2.94", IsVerified: true));
}
