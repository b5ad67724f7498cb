using System.Globalization;
using System.IO;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Tool.Review;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes a review as a compiler writes its messages: a line a finding, so that editors and pipelines can jump to it.</summary>
internal static class ReviewText
{
    public static void Write(ReviewResult result, CultureInfo language, TextWriter output)
    {
        foreach (var document in result.Documents.Where(document => document.Document.Error is not null))
        {
            output.WriteLine(Unreadable(document.Document));
        }

        foreach (var document in result.Documents)
        {
            foreach (var finding in document.Findings)
            {
                Write(finding, language, output);
            }
        }

        WriteGaps(result, language, output);
        output.WriteLine(string.Format(
            language,
            ToolTexts.Get("Summary", language),
            result.Documents.Count,
            result.Errors,
            result.Warnings,
            result.Infos,
            result.Unreadable));
    }

    /// <summary>Says in a line why a document could not be read.</summary>
    public static string Unreadable(TenderDocument document) => document.Error!.Line > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{document.Path}({document.Error.Line},{document.Error.Column}): {document.Error.Message}.")
        : $"{document.Path}: {document.Error.Message}.";

    private static void Write(ReviewedFinding reviewed, CultureInfo language, TextWriter output)
    {
        var finding = reviewed.Finding;
        string lot = finding.Lot is null ? "" : $" [{finding.Lot}]";
        output.WriteLine($"{finding.Origin}: {reviewed.Severity.ToString().ToLowerInvariant()} {finding.RuleId}{lot}: {finding.Message(language)}");
        if (finding.Quote is { } quote)
        {
            output.WriteLine($"    “{quote}”");
        }
    }

    // One line a missing fact, with the rules that lack it: a notice rarely says everything, and what it does not say is not clean.
    private static void WriteGaps(ReviewResult result, CultureInfo language, TextWriter output)
    {
        var lacking = result.Documents
            .SelectMany(document => document.NotAssessable.Select(gap => (Document: document, Gap: gap)))
            .GroupBy(row => row.Gap.Reason(language), System.StringComparer.Ordinal)
            .OrderByDescending(rows => rows.Select(row => row.Document).Distinct().Count()).ThenBy(rows => rows.Key, System.StringComparer.Ordinal);
        foreach (var rows in lacking)
        {
            string rules = string.Join(' ', rows.Select(row => row.Gap.RuleId).Distinct(System.StringComparer.Ordinal).Order(System.StringComparer.Ordinal));
            output.WriteLine(string.Format(
                language, ToolTexts.Get("NotAssessable", language), rules, rows.Key, rows.Select(row => row.Document).Distinct().Count()));
        }
    }
}
