using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Selection;

/// <summary>What may be written in the place of "the same" and "identical", so that the sentence stays one.</summary>
internal static class ComparableWords
{
    private static readonly Dictionary<string, string> PluralEndings = new(StringComparer.Ordinal) { ["en"] = "s", ["nl"] = "en" };

    private static readonly (string Language, string Words, string One, string Several)[] Rows =
        [.. LexiconFile.Entries("identical-remedies.txt").Select(row => Row(row.Language, row.Entry.Split('=', '|')))];

    /// <summary>Words what would mend a hit, or null where the list has nothing for it.</summary>
    public static Remedy? Instead(WordingHit hit)
    {
        string name = WithArticle(hit);
        foreach (var row in Rows)
        {
            int at = row.Language == hit.Language ? Find(name, row.Words) : -1;
            if (at >= 0)
            {
                string instead = IsPlural(name, hit.Language) ? row.Several : row.One;
                instead = char.IsUpper(name[at]) ? char.ToUpperInvariant(instead[0]) + instead.Substring(1) : instead;
                return new(RemedyAction.ReplaceWords, name.Substring(0, at) + instead + name.Substring(at + row.Words.Length)) { At = name };
            }
        }

        return null;
    }

    private static (string Language, string Words, string One, string Several) Row(string language, string[] cells) =>
        (language, cells[0].Trim(), cells[1].Trim(), cells[cells.Length - 1].Trim());

    // "An identical contract" becomes "a comparable contract".
    private static string WithArticle(WordingHit hit)
    {
        int at = hit.Sentence.IndexOf(hit.Name, StringComparison.Ordinal);
        return hit.Language == "en" && at >= 3 && string.Equals(hit.Sentence.Substring(at - 3, 3), "an ", StringComparison.OrdinalIgnoreCase)
            && (at == 3 || !char.IsLetter(hit.Sentence[at - 4])) ? hit.Sentence.Substring(at - 3, 3) + hit.Name : hit.Name;
    }

    private static int Find(string name, string words)
    {
        int at = name.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        int end = at + words.Length;
        return at >= 0 && (at == 0 || !char.IsLetter(name[at - 1])) && (end == name.Length || !char.IsLetter(name[end])) ? at : -1;
    }

    private static bool IsPlural(string name, string language) =>
        PluralEndings.TryGetValue(language, out string? ending) && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
