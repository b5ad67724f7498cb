using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>PD1301: tenders in an open procedure are due sooner than the law allows.</summary>
/// <remarks>
/// Days are counted from the day after dispatch. What shortens the time must be claimed: a prior information notice and urgency
/// count only where they are stated. Whether tenders may be sent electronically decides only between 30 and 35 days; where it is
/// not known, those are not assessable. No reason excuses: lawful urgency is a fact of its own.
/// </remarks>
internal sealed class OpenProcedureDeadlineRule : ShortDeadlineRule
{
    public override string Id => "PD1301";

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.TenderDeadline, TenderFactKind.DispatchDate, TenderFactKind.Procedure];

    // Udbudsloven § 57 is believed to be the Danish provision, and still to be looked up.
    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 27",
        (Jurisdiction.Denmark, "udbudsloven § 57", IsVerified: false),
        (Jurisdiction.Sweden, "LOU 11 kap. 2, 5, 6 och 10 §§", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.71, 2.74, 2.74a", IsVerified: true));

    private protected override void Decide(RuleCase @case) => Judge(@case, TimeStage.OpenTenders);
}
