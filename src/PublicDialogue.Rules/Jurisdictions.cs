using System;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules;

/// <summary>The codes of jurisdictions, as notices, options and reports write them.</summary>
public static class Jurisdictions
{
    /// <summary>Gives the code.</summary>
    /// <param name="jurisdiction">The jurisdiction.</param>
    /// <returns>A country's two capital letters (ISO 3166), or <c>EU</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public static string Code(this Jurisdiction jurisdiction) => jurisdiction switch
    {
        Jurisdiction.EuropeanUnion => "EU",
        Jurisdiction.Denmark => "DK",
        Jurisdiction.Sweden => "SE",
        Jurisdiction.Netherlands => "NL",
        Jurisdiction.Norway => "NO",
        Jurisdiction.Finland => "FI",
        Jurisdiction.Germany => "DE",
        Jurisdiction.Belgium => "BE",
        _ => throw new ArgumentOutOfRangeException(nameof(jurisdiction)),
    };

    /// <summary>Reads a code of two or three letters, or a name of <see cref="Jurisdiction"/>, in any case.</summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>The jurisdiction, or null where it is none.</returns>
    public static Jurisdiction? Parse(string? text) =>
        text is not null && Codes.Jurisdiction(text, FactUnit.Own) is Jurisdiction found ? found : null;
}
