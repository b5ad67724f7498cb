using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Reading;

/// <summary>The language of a notice in two letters: eForms writes three, TED two capitals.</summary>
internal static class NoticeLanguage
{
    // The other official languages of the Union and the EEA; those whose wording is read are in TextLanguage.
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["bul"] = "bg",
        ["ces"] = "cs",
        ["ell"] = "el",
        ["spa"] = "es",
        ["est"] = "et",
        ["gle"] = "ga",
        ["hrv"] = "hr",
        ["hun"] = "hu",
        ["isl"] = "is",
        ["ita"] = "it",
        ["lit"] = "lt",
        ["lav"] = "lv",
        ["mlt"] = "mt",
        ["pol"] = "pl",
        ["por"] = "pt",
        ["ron"] = "ro",
        ["slk"] = "sk",
        ["slv"] = "sl",
    };

    /// <summary>Reads a code; null where it is none.</summary>
    public static string? Parse(string? code) =>
        TextLanguage.Parse(code) is not { } parsed ? null : Others.TryGetValue(parsed, out string? two) ? two : parsed;
}
