using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.Agreements;

/// <summary>What agreements lack.</summary>
public static class AgreementGaps
{
    /// <summary>Finds what an agreement lacks on a day.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="day">The day.</param>
    /// <returns>Each gap once: those of the agreement, then those of its lots in their order; empty where it lacks nothing.</returns>
    public static IReadOnlyList<AgreementGap> GapsOn(this FrameworkAgreement agreement, LocalDate day) =>
        ContentList<AgreementGap>.Of([.. OfAgreement(Guard.Against.Null(agreement), day), .. agreement.Lots.SelectMany(lot => OfLot(agreement, lot, day))], nameof(agreement));

    private static IEnumerable<AgreementGap> OfAgreement(FrameworkAgreement agreement, LocalDate day)
    {
        if (agreement.Owner?.OnDay(day) is null)
        {
            yield return new(agreement.Owner is null ? AgreementGapKind.NoOwner : AgreementGapKind.OwnerLeft, Lot: null);
        }

        bool isCapped = agreement.MaximumValue is not null || agreement.MaximumQuantity is not null
            || (agreement.Lots.Count > 0 && agreement.Lots.All(lot => lot.MaximumValue is not null || lot.MaximumQuantity is not null));
        if (agreement.Technique == PurchasingTechnique.Framework && !isCapped)
        {
            yield return new(AgreementGapKind.NoMaximum, Lot: null);
        }

        if (agreement.Lots.Count == 0)
        {
            yield return new(AgreementGapKind.NoLot, Lot: null);
        }

        foreach (var lot in agreement.CallOffs.Select(callOff => callOff.Lot).Distinct().Where(lot => agreement.Find(lot) is null))
        {
            yield return new(AgreementGapKind.CallOffOutsideLots, lot);
        }

        var known = new HashSet<LotId?>(agreement.Lots.Select(lot => lot.Id)) { null };
        foreach (var lot in agreement.Catalogue.Items.Select(item => item.Lot).Distinct().Where(lot => !known.Contains(lot)))
        {
            yield return new(AgreementGapKind.ItemOutsideLots, lot);
        }
    }

    private static IEnumerable<AgreementGap> OfLot(FrameworkAgreement agreement, AgreementLot lot, LocalDate day)
    {
        var there = lot.SuppliersOn(day);
        if (there.Count == 0 && agreement.IsInForceOn(lot.Id, day))
        {
            yield return new(AgreementGapKind.NoSupplier, lot.Id);
        }

        if (there.Count > 1 && lot.Reopening != ReopeningOfCompetition.Required && agreement.Technique == PurchasingTechnique.Framework
            && there.Any(supplier => supplier.Rank is null && supplier.KeyShare is null))
        {
            yield return new(AgreementGapKind.NoCallOffRule, lot.Id);
        }
    }
}
