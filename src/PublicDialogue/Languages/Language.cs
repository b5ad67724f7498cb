using System;
using System.Globalization;
using System.Linq;
using Ardalis.GuardClauses;

namespace PublicDialogue.Languages;

/// <summary>A language, by its tag of BCP 47: <c>da</c>, <c>nn-NO</c>, <c>zh-Hant</c>.</summary>
/// <remarks>
/// Two or three letters, then parts of 1 to 8 letters or digits after hyphens, at most 35 characters. Equal by the tag without regard to
/// case. That a tag is registered is not checked: the register changes. Immutable.
/// </remarks>
public sealed record Language
{
    private const int MaxLength = 35;

    private Language(string tag) => Tag = tag;

    /// <summary>Gets Danish.</summary>
    public static Language Danish { get; } = new("da");

    /// <summary>Gets Dutch.</summary>
    public static Language Dutch { get; } = new("nl");

    /// <summary>Gets English.</summary>
    public static Language English { get; } = new("en");

    /// <summary>Gets Swedish.</summary>
    public static Language Swedish { get; } = new("sv");

    /// <summary>Gets the tag: the language in small letters, a country of two letters in capitals, the rest in small letters.</summary>
    public string Tag { get; }

    /// <summary>Gets the language without its last part, <c>nn</c> for <c>nn-NO</c>; null where there is only one part.</summary>
    public Language? Parent => Tag.LastIndexOf('-') is > 0 and var at ? new(Tag.Substring(0, at)) : null;

    /// <summary>Reads a tag.</summary>
    /// <param name="tag">For example <c>da</c> or <c>nl-BE</c>, in any case.</param>
    /// <returns>The language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tag"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="tag"/> is no tag.</exception>
    public static Language Parse(string tag)
    {
        string[] parts = Guard.Against.Null(tag).Split('-');
        return tag.Length <= MaxLength && parts[0].Length is 2 or 3 && parts[0].All(IsLetter)
            && parts.All(part => part.Length is >= 1 and <= 8 && part.All(character => IsLetter(character) || character is >= '0' and <= '9'))
            ? new(string.Join("-", parts.Select(Cased)))
            : throw new FormatException($"\"{tag}\" is no language: write a tag such as da or nl-BE.");
    }

    /// <summary>Reads the language of a culture.</summary>
    /// <param name="culture">A culture with a name, so not the invariant one.</param>
    /// <returns>The language.</returns>
    /// <exception cref="FormatException">The culture has no name.</exception>
    public static Language Of(CultureInfo culture) => Parse(Guard.Against.Null(culture).Name);

    /// <summary>Formats as the tag.</summary>
    /// <returns>The text that <see cref="Parse"/> reads.</returns>
    public override string ToString() => Tag;

    private static string Cased(string part, int at) => at > 0 && part.Length == 2 ? part.ToUpperInvariant() : part.ToLowerInvariant();

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
