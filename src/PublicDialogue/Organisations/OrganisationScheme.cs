using System;
using System.Linq;
using Ardalis.GuardClauses;

namespace PublicDialogue.Organisations;

/// <summary>Which register numbers an organisation: that of a country by its two letters, or any other by a code of its own.</summary>
/// <remarks>
/// From 2 to <see cref="MaxLength"/> capital letters, digits or hyphens. The five registers below are known: their numbers are checked, and their
/// codes of ISO 6523 mean the same as their letters. Equal by code. Immutable.
/// </remarks>
public sealed record OrganisationScheme
{
    /// <summary>The greatest number of characters.</summary>
    public const int MaxLength = 20;

    private OrganisationScheme(string code) => Code = code;

    /// <summary>Gets the Danish one (CVR): eight digits, <c>DK</c>, ISO 6523 <c>0184</c>.</summary>
    public static OrganisationScheme Denmark { get; } = new("DK");

    /// <summary>Gets the Finnish one (Y-tunnus): seven digits and a check digit, <c>FI</c>, ISO 6523 <c>0212</c>.</summary>
    public static OrganisationScheme Finland { get; } = new("FI");

    /// <summary>Gets the Dutch one (KvK): eight digits without a check digit, <c>NL</c>, ISO 6523 <c>0106</c>.</summary>
    public static OrganisationScheme Netherlands { get; } = new("NL");

    /// <summary>Gets the Norwegian one (organisasjonsnummer): nine digits, <c>NO</c>, ISO 6523 <c>0192</c>.</summary>
    public static OrganisationScheme Norway { get; } = new("NO");

    /// <summary>Gets the Swedish one (organisationsnummer): ten digits, <c>SE</c>, ISO 6523 <c>0007</c>.</summary>
    public static OrganisationScheme Sweden { get; } = new("SE");

    /// <summary>Gets the code, in capitals.</summary>
    public string Code { get; }

    /// <summary>Gets the four digits of ISO 6523 (in eForms and UBL the scheme of an identifier); null where they are not known here.</summary>
    public string? IcdCode => RegisterForm.Of(this)?.IcdCode ?? (Code.Length == 4 && Code.All(IsDigit) ? Code : null);

    /// <summary>Reads a code.</summary>
    /// <param name="code">For example <c>DK</c>, <c>0184</c> (which is the same) or <c>GLN</c>, in any case.</param>
    /// <returns>The scheme.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="code"/> is no scheme.</exception>
    public static OrganisationScheme Parse(string code) => TryParse(Guard.Against.Null(code))
        ?? throw new FormatException($"\"{code}\" is no register of organisations: write a country's two letters, or 2 to {MaxLength} letters, digits or hyphens.");

    /// <summary>Formats as the code.</summary>
    /// <returns>The text that <see cref="Parse"/> reads.</returns>
    public override string ToString() => Code;

    internal static OrganisationScheme? TryParse(string text)
    {
        string code = text.Trim().ToUpperInvariant();
        return code.Length is >= 2 and <= MaxLength && code.All(character => character is (>= 'A' and <= 'Z') or '-' || IsDigit(character))
            ? RegisterForm.OfIcdCode(code)?.Scheme ?? new(code)
            : null;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
