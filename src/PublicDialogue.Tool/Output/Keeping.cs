using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Tool.Review;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Output;

/// <summary>Says, once a rule and kind of file, how a demand is kept that a rule has found: by a reason where the law has room for one, or by a silence.</summary>
internal static class Keeping
{
    /// <summary>Says how what a rule finds is kept in a kind of document.</summary>
    public static string Line(TenderRule rule, DocumentKind kind, CultureInfo language) => Line(rule, !rule.IsHard, kind, language);

    /// <summary>Says how what was found is kept in a kind of document.</summary>
    public static string Line(Finding finding, DocumentKind kind, CultureInfo language) => Line(finding.Rule, finding.IsOpenToReason, kind, language);

    /// <summary>Lists what is to be said of a review, in order of rules.</summary>
    public static IEnumerable<string> Of(ReviewResult result, CultureInfo language) => result.Documents
        .SelectMany(document => document.Findings.Where(finding => !finding.Finding.IsExcused)
            .Select(finding => (finding.Finding.Rule, finding.Finding.IsOpenToReason, Kind: IsJson(document.Document.Kind) ? DocumentKind.Tender : DocumentKind.EForms)))
        .Distinct().OrderBy(row => row.Rule.Id, System.StringComparer.Ordinal).ThenByDescending(row => row.Kind).ThenByDescending(row => row.IsOpenToReason)
        .Select(row => Line(row.Rule, row.IsOpenToReason, row.Kind, language));

    private static string Line(TenderRule rule, bool isOpenToReason, DocumentKind kind, CultureInfo language) =>
        string.Format(language, ToolTexts.Get((IsJson(kind) ? "Keep_Json" : "Keep_Xml") + (isOpenToReason ? "" : "_Silence"), language), rule.Id);

    private static bool IsJson(DocumentKind kind) => kind is DocumentKind.Tender or DocumentKind.Ocds;
}
