using System;
using PublicDialogue.Organisations;

namespace PublicDialogue.Storage.Columns;

/// <summary>A party in one column: its kind and its key, since the key 7 of a unit is not the key 7 of a supplier.</summary>
internal static class PartyText
{
    public static string Of(PartyId party) => party switch
    {
        AuthorityId => "authority/" + party.Value,
        UnitId => "unit/" + party.Value,
        SupplierId => "supplier/" + party.Value,
        OtherPartyId => "other/" + party.Value,
        _ => throw new ArgumentException($"{party.GetType()} has no name in the tables: give it one here.", nameof(party)),
    };
}
