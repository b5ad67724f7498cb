using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Tool.Review;

/// <summary>Makes what a finding is known by out of rule, lot, document and what it rests on. No line number is in it, nor any wording of ours.</summary>
internal sealed class Fingerprint
{
    private const int Bytes = 16;

    private const int LongestAbout = 120;

    private readonly ILookup<Origin, FactEntry> facts;

    public Fingerprint(TenderFacts facts) => this.facts = facts.Scopes.SelectMany(scope => scope.Part.Facts)
        .Where(fact => fact.Origin is not null).ToLookup(fact => fact.Origin!);

    /// <summary>Says in a line what a finding rests on: its quote, else the facts at its place.</summary>
    public string About(Finding finding) => finding.Quote is { } quote
        ? Shorten(Normal(quote))
        : Shorten(string.Join(", ", facts[finding.Origin].Select(Said).Distinct(StringComparer.Ordinal)));

    /// <summary>Makes the fingerprint of a finding: 32 hexadecimal digits.</summary>
    /// <param name="document">The document, named the same on every machine.</param>
    /// <param name="finding">The finding.</param>
    public string Of(string document, Finding finding)
    {
        string[] parts =
        [
            "1", document, finding.RuleId, finding.Lot ?? "", Normal(finding.Quote ?? "").ToLowerInvariant(),
            .. facts[finding.Origin].Select(Said).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return Convert.ToHexStringLower(hash, 0, Bytes);
    }

    private static string Said(FactEntry fact) => fact.Value switch
    {
        null => $"{fact.Key} {fact.State}",
        Amount amount => string.Create(CultureInfo.InvariantCulture, $"{fact.Key} {amount.Value:0.####} {amount.Currency}").TrimEnd(),
        Weight weight => string.Create(CultureInfo.InvariantCulture, $"{fact.Key} {weight.Number:0.####} {weight.Unit}"),
        decimal number => string.Create(CultureInfo.InvariantCulture, $"{fact.Key} {number:0.####}"),
        string text => $"{fact.Key} {Normal(text)}",
        var value => string.Create(CultureInfo.InvariantCulture, $"{fact.Key} {value}"),
    };

    // Spelt one way, with single spaces: a line that is wrapped elsewhere is the same line.
    private static string Normal(string text)
    {
        string composed = text.Contains('\uFFFD', StringComparison.Ordinal) || HasLoneSurrogate(text) ? text : text.Normalize(NormalizationForm.FormKC);
        return string.Join(' ', composed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && !(at + 1 < text.Length && char.IsSurrogatePair(text[at], text[++at])))
            {
                return true;
            }
        }

        return false;
    }

    private static string Shorten(string text) => text.Length <= LongestAbout ? text
        : text[..(char.IsHighSurrogate(text[LongestAbout - 1]) ? LongestAbout - 1 : LongestAbout)] + "…";
}
