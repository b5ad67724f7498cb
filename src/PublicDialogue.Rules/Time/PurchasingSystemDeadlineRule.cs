using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>PD1303: in a dynamic purchasing system, requests to join it or the tenders of those invited are due sooner than the law allows.</summary>
/// <remarks>Urgency shortens neither. No reason excuses; the agreement of a sub-central authority with all candidates is a fact of its own.</remarks>
internal sealed class PurchasingSystemDeadlineRule : ShortDeadlineRule
{
    public override string Id => "PD1303";

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
    [
        TenderFactKind.DynamicPurchasingSystem, TenderFactKind.TenderDeadline, TenderFactKind.InvitationDate,
        TenderFactKind.RequestDeadline, TenderFactKind.DispatchDate,
    ];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 34(2)",
        (Jurisdiction.Sweden, "LOU 8 kap. 8 och 11 §§", IsVerified: true));

    private protected override void Decide(RuleCase @case)
    {
        var facts = @case.Facts;
        if (!facts.IsCallForCompetition || FullRegime.IsOutside(facts.Tender))
        {
            return;
        }

        if (!facts.Stating(TenderFactKind.DynamicPurchasingSystem).Any())
        {
            // Only the restricted procedure is used in one, so that another says enough.
            if (!facts.Tender.Own(FactKeys.Procedure).TryGet(out var used) || used == Procedure.Restricted)
            {
                @case.Lacks(TimeFacts.DynamicPurchasingSystem);
            }

            return;
        }

        Judge(@case, TimeStage.SystemRequests, "PD1303_Requests");
        Judge(@case, TimeStage.SystemTenders);
    }
}
