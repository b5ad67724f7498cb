using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Participation;

/// <summary>PD1805: firms that are linked with each other, or were consulted, are excluded and have no chance to prove themselves.</summary>
/// <remarks>Whoever is heard first may still be excluded where nothing else helps. A tender that says nothing of a hearing has none.</remarks>
internal sealed class OutrightExclusionRule() : BarringRule(
    TenderFactKind.Participation,
    (ParticipationFacts.AffiliatesExcluded, ""), (ParticipationFacts.ConsultedExcluded, "PD1805_Consulted"))
{
    public override string Id => "PD1805";

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.AffiliatesExcluded, TenderFactKind.ConsultedExcluded, TenderFactKind.HearingBeforeExclusion];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 41; C-538/07; C-21/03",
        (Jurisdiction.Sweden, "LOU 4 kap. 8 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.51", IsVerified: true));

    private protected override bool IsOutright(RuleCase @case, TenderScope scope) =>
        Acceptance.IsRefused(@case, scope, ParticipationFacts.HearingBeforeExclusion);

    private protected override Remedy Mend(TenderScope scope) =>
        Remedy.Truth(true, ParticipationFacts.HearingBeforeExclusion, scope.Own(ParticipationFacts.HearingBeforeExclusion));
}
