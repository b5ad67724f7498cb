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

    // Countries by name, in English and in their own languages: some formats have no code, or not always.
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Denmark"] = "DK",
        ["Danmark"] = "DK",
        ["Sweden"] = "SE",
        ["Sverige"] = "SE",
        ["Netherlands"] = "NL",
        ["The Netherlands"] = "NL",
        ["Nederland"] = "NL",
        ["Norway"] = "NO",
        ["Norge"] = "NO",
        ["Noreg"] = "NO",
        ["Finland"] = "FI",
        ["Suomi"] = "FI",
        ["Germany"] = "DE",
        ["Deutschland"] = "DE",
        ["Belgium"] = "BE",
        ["België"] = "BE",
        ["Belgique"] = "BE",
        ["France"] = "FR",
        ["Austria"] = "AT",
        ["Ireland"] = "IE",
        ["Italy"] = "IT",
        ["Spain"] = "ES",
        ["Portugal"] = "PT",
        ["Poland"] = "PL",
        ["Estonia"] = "EE",
        ["Latvia"] = "LV",
        ["Lithuania"] = "LT",
        ["Luxembourg"] = "LU",
        ["Iceland"] = "IS",
    };

    /// <summary>Finds the jurisdiction by a code in capital or small letters, or by a name.</summary>
    public static Jurisdiction? JurisdictionOfName(string text) =>
        JurisdictionOf(Names.TryGetValue(text.Trim(), out string? code) ? code : text.Trim().ToUpperInvariant());

    /// <summary>Finds the jurisdiction; null for a country outside the EEA, and for no code.</summary>
    public static Jurisdiction? JurisdictionOf(string? code) =>
        code is null || code.Length is < 2 or > 3 ? null
        : Members.Contains(code) ? Jurisdiction.EuropeanUnion
        : Codes.Jurisdiction(code, FactUnit.Own) as Jurisdiction?;
}
