using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Eforms;

/// <summary>The notice types of eForms (BT-02) that are told apart here, and which of the subtypes (OPP-070) is of which.</summary>
/// <remarks>Both fields say it; where the type is missing, or is no code, the subtype is believed.</remarks>
internal static class NoticeTypes
{
    private const int LongestCode = 20;

    private static readonly Dictionary<string, string> BySubtype = new(StringComparer.Ordinal)
    {
        ["10"] = "pin-cfc-standard",
        ["11"] = "pin-cfc-standard",
        ["12"] = "pin-cfc-social",
        ["13"] = "pin-cfc-social",
        ["14"] = "pin-cfc-social",
        ["15"] = "qu-sy",
        ["16"] = "cn-standard",
        ["17"] = "cn-standard",
        ["18"] = "cn-standard",
        ["19"] = "cn-standard",
        ["20"] = "cn-social",
        ["21"] = "cn-social",
        ["22"] = "subco",
        ["23"] = "cn-desg",
        ["24"] = "cn-desg",
        ["29"] = "can-standard",
        ["30"] = "can-standard",
        ["31"] = "can-standard",
        ["32"] = "can-standard",
        ["33"] = "can-social",
        ["34"] = "can-social",
        ["35"] = "can-social",
        ["CEI"] = "pin-cfc-standard",
        ["E3"] = "cn-standard",
        ["E4"] = "can-standard",
    };

    /// <summary>Finds the type, and the element that says it.</summary>
    /// <param name="stated">The element with the type, or null.</param>
    /// <param name="subtype">The element with the subtype, or null.</param>
    public static (string Type, NoticeElement? Place) Of(NoticeElement? stated, NoticeElement? subtype) =>
        stated is not null && IsCode(stated.Text) ? (stated.Text, stated)
        : subtype is not null && BySubtype.TryGetValue(National(subtype.Text), out string? type) ? (type, subtype)
        : (stated?.Text ?? "", stated);

    // Norway's subtypes are those of the Union behind an N.
    private static string National(string subtype) => subtype.StartsWith("N", StringComparison.Ordinal) ? subtype.Substring(1) : subtype;

    // Every code has small letters, and most a hyphen: pin-only, cn-standard, veat, compl.
    private static bool IsCode(string text)
    {
        foreach (char sign in text)
        {
            if (sign is not (>= 'a' and <= 'z' or '-'))
            {
                return false;
            }
        }

        return text.Length is > 1 and <= LongestCode;
    }
}
