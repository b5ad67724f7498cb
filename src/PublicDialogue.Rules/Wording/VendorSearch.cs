using System.Collections.Generic;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds the status that a vendor grants where its name and the role are one word: "autoriseret Canon-forhandler".</summary>
internal static class VendorSearch
{
    private static readonly Lexicon Tiers = new("vendor-tiers.txt");
    private static readonly PhraseSearch Roles = new("vendor-roles.txt");

    /// <summary>Finds them: the tier, and the compound directly behind it.</summary>
    public static IReadOnlyList<(int From, int To, string Language)> Find(Passage sentence, IReadOnlyList<string> languages)
    {
        List<(int From, int To, string Language)>? found = null;
        foreach (var (from, to, language) in Tiers.Find(sentence, languages))
        {
            if (to < sentence.To && IsRole(sentence.Tokens[to].Text, language) && found?.Exists(other => other.From == from) is not true)
            {
                (found ??= []).Add((from, to + 1, language));
            }
        }

        return found ?? (IReadOnlyList<(int From, int To, string Language)>)[];
    }

    // The name is written as one: "Canon-forhandler", and no "service-partner".
    private static bool IsRole(string compound, string language)
    {
        int hyphen = compound.LastIndexOf('-');
        return hyphen > 0 && char.IsUpper(compound[0])
            && Roles.Find(Passage.Whole(Tokens.Of(compound.Substring(hyphen + 1).ToLowerInvariant())), [language]).Count > 0;
    }
}
