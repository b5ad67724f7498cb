using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Agreements;

/// <summary>Whose turn it is in a direct call-off (Directive 2014/24/EU, article 33(3) and (4)(a)).</summary>
public static class CallOffTurn
{
    // As many decimals as an amount can have, so that nothing is rounded.
    private const int Decimals = 28;

    /// <summary>Puts the suppliers of a lot into the order in which they are asked for a direct call-off.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="lot">The lot.</param>
    /// <param name="day">The day.</param>
    /// <param name="value">What is called off.</param>
    /// <returns>By ranking, the first place first; by key, first who is furthest behind its share; one alone where there is one. Empty where
    /// competition must be reopened, nobody is there, or there is neither a ranking nor a key.</returns>
    /// <remarks>
    /// With a key, a supplier is behind by its share of all that is called off directly, this call-off included, less what it got. So nobody
    /// is ever ahead of its share by the value of a whole call-off. Counted is from the day since which these suppliers are there, so that one
    /// who joins does not get everything at first. Where two are equally far behind, the greater share goes first, then the key of the supplier.
    /// </remarks>
    /// <exception cref="ArgumentException">The agreement has no such lot, or another currency.</exception>
    public static IReadOnlyList<LotSupplier> TurnOn(this FrameworkAgreement agreement, LotId lot, LocalDate day, Money value)
    {
        var found = agreement.Need(lot);
        AgreementAmounts.In(agreement.Currency, Guard.Against.Null(value), nameof(value));
        var there = found.SuppliersOn(day);
        bool isClosed = agreement.Technique == PurchasingTechnique.DynamicPurchasingSystem || found.Reopening == ReopeningOfCompetition.Required;
        return isClosed || there.Count == 0 ? ContentList<LotSupplier>.Empty
            : there.Count == 1 ? there
            : there.All(supplier => supplier.Rank is not null) ? ContentList<LotSupplier>.Of([.. there.OrderBy(supplier => supplier.Rank)], nameof(lot))
            : there.All(supplier => supplier.KeyShare is not null) ? ByKey(agreement, found, there, day, value)
            : ContentList<LotSupplier>.Empty;
    }

    /// <summary>Finds who is asked next for a direct call-off.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="lot">The lot.</param>
    /// <param name="day">The day.</param>
    /// <param name="value">What is called off.</param>
    /// <param name="declined">Who was asked already and cannot deliver.</param>
    /// <returns>The first of <see cref="TurnOn"/> who has not declined; null where nobody is left, or it is nobody's turn.</returns>
    /// <exception cref="ArgumentException">The agreement has no such lot, or another currency.</exception>
    public static LotSupplier? NextOn(this FrameworkAgreement agreement, LotId lot, LocalDate day, Money value, params IReadOnlyList<SupplierId> declined) =>
        agreement.TurnOn(lot, day, value).FirstOrDefault(supplier => !Guard.Against.Null(declined).Contains(supplier.Supplier));

    private static ContentList<LotSupplier> ByKey(FrameworkAgreement agreement, AgreementLot lot, IReadOnlyList<LotSupplier> there, LocalDate day, Money value)
    {
        var since = lot.Suppliers.Select(supplier => supplier.First).Concat(lot.Suppliers.Where(supplier => supplier.Last < day).Select(supplier => supplier.Last.PlusDays(1)))
            .Where(change => change <= day).Max();
        var counted = agreement.CallOffs.OfType<DirectCallOff>().Where(callOff => callOff.Lot == lot.Id && since <= callOff.On && callOff.On <= day).ToList();
        var got = there.Select(supplier => counted.Where(callOff => callOff.Supplier == supplier.Supplier).Aggregate(BigInteger.Zero, (sum, callOff) => sum + Whole(callOff.Value.Amount))).ToList();
        var shares = there.Select(supplier => Whole(supplier.KeyShare!.Value.Ratio)).ToList();
        var all = got.Aggregate(Whole(value.Amount), (sum, amount) => sum + amount);
        var whole = shares.Aggregate(BigInteger.Zero, (sum, share) => sum + share);
        return ContentList<LotSupplier>.Of(
            [
                .. Enumerable.Range(0, there.Count)
                    .OrderByDescending(at => (shares[at] * all) - (got[at] * whole))
                    .ThenByDescending(at => shares[at])
                    .ThenBy(at => there[at].Supplier.Value, StringComparer.Ordinal)
                    .Select(at => there[at]),
            ],
            nameof(lot));
    }

    // The number times ten to the 28th: whole, whatever its decimals.
    private static BigInteger Whole(decimal number)
    {
        int[] bits = decimal.GetBits(number);
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], isNegative: false, scale: 0));
        return (number < 0m ? -digits : digits) * BigInteger.Pow(10, Decimals - ((bits[3] >> 16) & 0xFF));
    }
}
