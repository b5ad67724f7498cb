using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading.Ocds;

/// <summary>Reads who buys: whose law applies, by the buyers' addresses, and at which level they are (BT-11, EU profile).</summary>
internal static class OcdsBuyer
{
    /// <summary>Reads the buyers. Those of several countries have no one national law.</summary>
    public static Jurisdiction? Read(JsonValue release, NoticePart part)
    {
        Jurisdiction? law = null;
        JsonValue? place = null;
        foreach (var buyer in Buyers(release))
        {
            var address = buyer["address"];
            foreach (var country in new[] { address?["country"], address?["countryName"] })
            {
                if (country is not null && BuyerCountry.JurisdictionOfName(country.Text) is { } found)
                {
                    law = law is { } other && other != found ? Jurisdiction.EuropeanUnion : found;
                    place ??= country;
                    break;
                }
            }

            Level(buyer, part);
        }

        if (law is { } known)
        {
            part.Known(FactKeys.Jurisdiction, known, place!);
        }

        return law;
    }

    // Those with the role; else the one that the release names, which OCDS 1.0 described where it named it.
    private static List<JsonValue> Buyers(JsonValue release)
    {
        var parties = release["parties"]?.Items ?? [];
        string? id = release["buyer"]?["id"]?.Text;
        List<JsonValue> buyers = [.. parties.Where(party =>
            (party["roles"]?.Items.Any(role => string.Equals(role.Text, "buyer", StringComparison.Ordinal)) ?? false)
            || (id is { Length: > 0 } && string.Equals(party["id"]?.Text, id, StringComparison.Ordinal)))];
        if (buyers.Count == 0 && release["buyer"] is { Kind: JsonKind.Object } named)
        {
            buyers.Add(named);
        }

        return buyers;
    }

    // Some legal types tell nothing of the level, such as a body governed by public law.
    private static void Level(JsonValue buyer, NoticePart part)
    {
        foreach (var type in buyer["details"]?["classifications"]?.Items ?? [])
        {
            if (type["id"] is { } code && (type["scheme"]?.Text.EndsWith("buyer-legal-type", StringComparison.OrdinalIgnoreCase) ?? false)
                && Codes.AuthorityLevel(code.Text, FactUnit.Own) is not null)
            {
                part.Read(FactKeys.AuthorityLevel, code);
            }
        }
    }
}
