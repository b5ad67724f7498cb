using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Organisations;

namespace PublicDialogue.Agreements;

/// <summary>Who may order under agreements.</summary>
public static class OrderingRights
{
    /// <summary>Says whether a party may order in a lot.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="party">A unit or an authority.</param>
    /// <param name="lot">The lot.</param>
    /// <param name="authority">The authority that a unit belongs to, whose right is its own; null where that is not known.</param>
    /// <returns>Whether it, or its authority, is among those who may order under the agreement and among those of the lot; a list that is empty names all.</returns>
    /// <exception cref="ArgumentException">The agreement has no such lot.</exception>
    public static bool MayOrder(this FrameworkAgreement agreement, PartyId party, LotId lot, AuthorityId? authority = null)
    {
        var found = agreement.Need(lot);
        return Guard.Against.Null(party).Side == Side.Buyer && IsAmong(agreement.Orderers, party, authority) && IsAmong(found.Orderers, party, authority);
    }

    /// <summary>Says whether a unit may order in a lot: itself, or by its authority.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="lot">The lot.</param>
    /// <returns>Whether it, or its authority, is among those who may order under the agreement and among those of the lot; a list that is empty names all.</returns>
    /// <exception cref="ArgumentException">The agreement has no such lot.</exception>
    public static bool MayOrder(this FrameworkAgreement agreement, OrderingUnit unit, LotId lot) =>
        agreement.MayOrder(Guard.Against.Null(unit).Id, lot, unit.Authority);

    private static bool IsAmong(IReadOnlyList<PartyId> orderers, PartyId party, AuthorityId? authority) =>
        orderers.Count == 0 || orderers.Contains(party) || (authority is not null && orderers.Contains(authority));
}
