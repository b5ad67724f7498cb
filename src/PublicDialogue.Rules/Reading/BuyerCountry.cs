using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading;

/// <summary>Whose law applies to a buyer, by the country's code.</summary>
internal static class BuyerCountry
{
    // The members of the Union and of the EEA without national provisions here, in two letters (TED) and three (eForms).
    private static readonly HashSet<string> Members = new(
        ("AT AUT BG BGR HR HRV CY CYP CZ CZE EE EST FR FRA GR GRC EL HU HUN IS ISL IE IRL IT ITA LV LVA LI LIE LT LTU LU LUX "
        + "MT MLT PL POL PT PRT RO ROU SK SVK SI SVN ES ESP").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Finds the jurisdiction; null for a country outside the EEA, and for no code.</summary>
    public static Jurisdiction? JurisdictionOf(string? code) =>
        code is null || code.Length is < 2 or > 3 ? null
        : Members.Contains(code) ? Jurisdiction.EuropeanUnion
        : Codes.Jurisdiction(code, FactUnit.Own) as Jurisdiction?;
}
