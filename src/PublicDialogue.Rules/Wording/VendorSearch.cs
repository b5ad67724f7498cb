using System;
using System.Collections.Generic;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds the status that a vendor grants where its name and the role are one word, "autoriseret Canon-forhandler", or where it grants it itself: "authorised by Volvo".</summary>
internal static class VendorSearch
{
    private static readonly string[] Granters = ["by", "af", "hos", "av", "door"];
    private static readonly string[] Authorised = ["authori", "autoris", "auktoris", "geautoris"];

    private static readonly Lexicon Tiers = new("vendor-tiers.txt");
    private static readonly PhraseSearch Roles = new("vendor-roles.txt");

    /// <summary>Finds them: the tier, and the compound directly behind it.</summary>
    public static IReadOnlyList<(int From, int To, string Language)> Find(Passage sentence, IReadOnlyList<string> languages)
    {
        List<(int From, int To, string Language)>? found = null;
        foreach (var (from, to, language) in Tiers.Find(sentence, languages))
        {
            bool isGranted = to + 1 < sentence.To && Array.IndexOf(Granters, sentence.Tokens[to].Lower) >= 0 && IsAuthorised(sentence.Tokens[from].Lower) && BrandNames.IsListed(sentence, to + 1);
            if (isGranted)
            {
                (found ??= []).Add((from, BrandNames.End(sentence, to + 1), language));
            }
            else if (to < sentence.To && IsRole(sentence.Tokens[to].Text, language) && found?.Exists(other => other.From == from) is not true)
            {
                (found ??= []).Add((from, to + 1, language));
            }
        }

        return found ?? (IReadOnlyList<(int From, int To, string Language)>)[];
    }

    // What a vendor approves or certifies may be a product.
    private static bool IsAuthorised(string tier) => Array.Exists(Authorised, word => tier.StartsWith(word, StringComparison.Ordinal));

    // The name is written as one: "Canon-forhandler", and no "service-partner".
    private static bool IsRole(string compound, string language)
    {
        int hyphen = compound.LastIndexOf('-');
        return hyphen > 0 && char.IsUpper(compound[0])
            && Roles.Find(Passage.Whole(Tokens.Of(compound.Substring(hyphen + 1).ToLowerInvariant())), [language]).Count > 0;
    }
}
