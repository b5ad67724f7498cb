using Microsoft.CodeAnalysis;
using PublicDialogue.Rules.Texts;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>The title of a fix, in the language of whoever sits before the editor; what goes into the tender is in the tender's.</summary>
internal static class FixTitle
{
    private const int Longest = 60;

    /// <summary>Words the title.</summary>
    public static string Of(EditKind kind, string shown) =>
        new LocalizableResourceString("Fix_" + kind, RuleTexts.Resources, typeof(RuleTexts), OnOneLine(shown)).ToString(formatProvider: null);

    private static string OnOneLine(string shown)
    {
        int end = shown.IndexOfAny(['\r', '\n']);
        string line = end < 0 ? shown : shown.Substring(0, end).TrimEnd() + " …";
        return line.Length <= Longest ? line : line.Substring(0, Longest).TrimEnd() + " …";
    }
}
