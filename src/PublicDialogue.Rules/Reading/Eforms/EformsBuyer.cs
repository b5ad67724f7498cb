using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Eforms;

/// <summary>Reads who buys: whose law applies (BT-514 of the buyers), and at which level the first of them is (BT-11).</summary>
internal static class EformsBuyer
{
    /// <summary>Reads the buyers. Those of several countries have no one national law.</summary>
    public static Jurisdiction? Read(NoticeElement root, EformsNotice notice, NoticePart tender)
    {
        Jurisdiction? law = null;
        NoticeElement? place = null;
        var addresses = notice.Addresses();
        foreach (var buyer in root.All("ContractingParty"))
        {
            addresses.TryGetValue(buyer["Party"]?["PartyIdentification"]?["ID"]?.Text ?? "", out var address);
            var country = address?["Country"]?["IdentificationCode"];
            if (BuyerCountry.JurisdictionOf(country?.Text) is { } found)
            {
                law = law is { } other && other != found ? Jurisdiction.EuropeanUnion : found;
                place ??= country;
            }
        }

        if (law is { } known)
        {
            tender.Known(FactKeys.Jurisdiction, known, place!);
        }

        // Some legal types tell nothing of the level, such as a body governed by public law.
        var type = EformsNotice.Coded(First(root.All("ContractingParty"), "ContractingPartyType"), "PartyTypeCode", "buyer-legal-type");
        if (type is not null && Codes.AuthorityLevel(type.Text, FactUnit.Own) is not null)
        {
            tender.Read(FactKeys.AuthorityLevel, type);
        }

        return law;
    }

    private static NoticeElement? First(IEnumerable<NoticeElement> elements, string child)
    {
        foreach (var element in elements)
        {
            if (element[child] is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
