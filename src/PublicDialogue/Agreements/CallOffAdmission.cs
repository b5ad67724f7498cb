using System.Linq;
using PublicDialogue.Changes;
using PublicDialogue.Organisations;

namespace PublicDialogue.Agreements;

/// <summary>Why a call-off is not allowed in its lot on its day.</summary>
internal static class CallOffAdmission
{
    public static Change<FrameworkAgreement>? Refuse(FrameworkAgreement agreement, AgreementLot lot, CallOff callOff, AuthorityId? authority) =>
        !agreement.IsInForceOn(lot.Id, callOff.On) ? Change<FrameworkAgreement>.Refused(RefusalKind.LotNotInForce, lot.Id, callOff.On)
        : !agreement.MayOrder(callOff.OrderedBy, lot.Id, authority) ? Change<FrameworkAgreement>.Refused(RefusalKind.MayNotOrder, callOff.OrderedBy, lot.Id)
        : callOff is DirectCallOff direct ? OfDirect(agreement, lot, direct)
        : OfCompetition(agreement, lot, (MiniCompetition)callOff);

    private static Change<FrameworkAgreement>? OfDirect(FrameworkAgreement agreement, AgreementLot lot, DirectCallOff callOff)
    {
        if (lot.Reopening == ReopeningOfCompetition.Required || agreement.Technique == PurchasingTechnique.DynamicPurchasingSystem)
        {
            return Change<FrameworkAgreement>.Refused(RefusalKind.CompetitionRequired, lot.Id);
        }

        var there = lot.SuppliersOn(callOff.On);
        if (there.FirstOrDefault(supplier => supplier.Supplier == callOff.Supplier) is not { } chosen)
        {
            return Change<FrameworkAgreement>.Refused(RefusalKind.SupplierNotInLot, callOff.Supplier, lot.Id, callOff.On);
        }

        // A ranking is kept each time; a key is kept over time, and says whose turn it is without forbidding another.
        return there.Where(supplier => supplier.Rank < chosen.Rank).OrderBy(supplier => supplier.Rank)
            .FirstOrDefault(supplier => !callOff.Declined.Contains(supplier.Supplier)) is { } next
                ? Change<FrameworkAgreement>.Refused(RefusalKind.NotNextInRanking, callOff.Supplier, next.Supplier)
                : null;
    }

    private static Change<FrameworkAgreement>? OfCompetition(FrameworkAgreement agreement, AgreementLot lot, MiniCompetition competition)
    {
        bool isDynamic = agreement.Technique == PurchasingTechnique.DynamicPurchasingSystem;
        if (lot.Reopening == ReopeningOfCompetition.None && !isDynamic)
        {
            return Change<FrameworkAgreement>.Refused(RefusalKind.NoReopening, lot.Id);
        }

        var there = lot.SuppliersOn(competition.On).Select(supplier => supplier.Supplier).ToList();
        return competition.Invited.FirstOrDefault(invited => !there.Contains(invited)) is { } stranger
                ? Change<FrameworkAgreement>.Refused(RefusalKind.SupplierNotInLot, stranger, lot.Id, competition.On)
            : isDynamic && there.Find(supplier => !competition.Invited.Contains(supplier)) is { } left
                ? Change<FrameworkAgreement>.Refused(RefusalKind.NotAllInvited, left)
            : null;
    }
}
