using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>PD1302: requests to take part, or the tenders of those invited, are due sooner than the law allows.</summary>
/// <remarks>
/// Requests run from dispatch, tenders from the invitation. What shortens the time must be claimed, as for PD1301; so must the
/// agreement of all candidates with a sub-central authority. No reason excuses.
/// </remarks>
internal sealed class TwoStageDeadlineRule : ShortDeadlineRule
{
    public override string Id => "PD1302";

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
    [
        TenderFactKind.RequestDeadline, TenderFactKind.TenderDeadline, TenderFactKind.DispatchDate,
        TenderFactKind.InvitationDate, TenderFactKind.Procedure,
    ];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 28-31",
        (Jurisdiction.Denmark, "udbudsloven §§ 59-60", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 11 kap. 3, 5-7 och 10 §§", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.71, 2.74, 2.74a", IsVerified: true));

    private protected override void Decide(RuleCase @case)
    {
        Judge(@case, TimeStage.Requests, "PD1302_Requests");
        Judge(@case, TimeStage.InvitedTenders);
    }
}
