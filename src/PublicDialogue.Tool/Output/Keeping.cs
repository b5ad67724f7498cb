using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Tool.Review;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Output;

/// <summary>Says, once a rule and kind of file, how a demand is kept that a rule has found: by a reason, or by a silence.</summary>
internal static class Keeping
{
    /// <summary>Says how what a rule finds is kept in a kind of document.</summary>
    public static string Line(string rule, DocumentKind kind, CultureInfo language) =>
        string.Format(language, ToolTexts.Get(IsJson(kind) ? "Keep_Json" : "Keep_Xml", language), rule);

    /// <summary>Lists what is to be said of a review, in order of rules.</summary>
    public static IEnumerable<string> Of(ReviewResult result, CultureInfo language) => result.Documents
        .SelectMany(document => document.Findings.Where(finding => !finding.Finding.IsExcused)
            .Select(finding => (Rule: finding.Finding.RuleId, Kind: IsJson(document.Document.Kind) ? DocumentKind.Tender : DocumentKind.EForms)))
        .Distinct().OrderBy(row => row.Rule, System.StringComparer.Ordinal).ThenByDescending(row => row.Kind)
        .Select(row => Line(row.Rule, row.Kind, language));

    private static bool IsJson(DocumentKind kind) => kind is DocumentKind.Tender or DocumentKind.Ocds;
}
