using System.Collections.Generic;
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

    private static void Write(Finding finding, CultureInfo language, TextWriter output)
    {
        string lot = finding.Lot is null ? "" : $" [{finding.Lot}]";
        output.WriteLine($"{finding.Origin}: {finding.Severity.ToString().ToLowerInvariant()} {finding.RuleId}{lot}: {finding.Message(language)}");
        if (finding.Quote is { } quote)
        {
            output.WriteLine($"    “{quote}”");
        }
    }

    // One line a rule and reason: a notice rarely says everything, and what it does not say is not clean.
    private static void WriteGaps(ReviewResult result, CultureInfo language, TextWriter output)
    {
        IEnumerable<(string RuleId, string Reason, int Count)> gaps = result.Documents
            .SelectMany(document => document.Assessment.NotAssessable)
            .GroupBy(gap => gap)
            .OrderBy(same => same.Key.RuleId, System.StringComparer.Ordinal).ThenByDescending(same => same.Count())
            .Select(same => (same.Key.RuleId, same.Key.Reason(language), same.Count()));
        foreach (var (ruleId, reason, count) in gaps)
        {
            output.WriteLine(string.Format(language, ToolTexts.Get("NotAssessable", language), ruleId, reason, count));
        }
    }
}
