using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Rules.Silences;
using PublicDialogue.Tool.Review;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes a review as a compiler writes its messages: a line a finding, so that editors and pipelines can jump to it.</summary>
internal static class ReviewText
{
    // What most documents lack says most; the reports that are not read on a screen list all.
    private const int MostGaps = 12;

    public static void Write(ReviewResult result, CultureInfo language, TextWriter output)
    {
        foreach (var document in result.Documents.Where(document => document.Document.Error is not null))
        {
            output.WriteLine(Unreadable(document.Document, language));
        }

        var said = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var document in result.Documents)
        {
            Write(document, said, language, output);
        }

        WriteGaps(result, language, output);
        WriteBaseline(result, language, output);
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
    public static string Unreadable(TenderDocument document, CultureInfo language) => document.Error!.Line > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{document.Path}({document.Error.Line},{document.Error.Column}): {document.Error.Message(language)}.")
        : $"{document.Path}: {document.Error.Message(language)}.";

    private static void Write(ReviewedDocument document, HashSet<string> said, CultureInfo language, TextWriter output)
    {
        foreach (var finding in document.Findings)
        {
            Write(finding, finding.Severity.ToString().ToLowerInvariant(), finding.Finding.Message(language), output);
            string keep = Keeping.Line(finding.Finding, document.Document.Kind, language);
            if (!finding.Finding.IsExcused && said.Add(keep))
            {
                output.WriteLine("    " + keep);
            }
        }

        foreach (var finding in document.Silenced)
        {
            Write(finding, "silenced", new SilencedFinding(finding.Finding, finding.SilencedBy!).Message(language), output);
        }

        foreach (var idle in document.Idle)
        {
            output.WriteLine($"{idle.Silence.Origin}: note PD2008: {idle.Message(language)}");
        }
    }

    private static void Write(ReviewedFinding reviewed, string kind, string message, TextWriter output)
    {
        var finding = reviewed.Finding;
        string lot = finding.Lot is null ? "" : $" [{finding.Lot}]";
        output.WriteLine($"{finding.Origin}: {kind} {finding.RuleId}{lot}: {message}");
        if (finding.Quote is { } quote)
        {
            output.WriteLine($"    “{quote}”");
        }
    }

    private static void WriteBaseline(ReviewResult result, CultureInfo language, TextWriter output)
    {
        if (result.Silenced > 0)
        {
            output.WriteLine(string.Format(language, ToolTexts.Get("Silenced_Count", language), result.Silenced));
        }

        if (result.Baseline is { } baseline)
        {
            foreach (var entry in result.Stale)
            {
                output.WriteLine(string.Format(language, ToolTexts.Get("Baseline_Stale", language), entry));
            }

            output.WriteLine(string.Format(language, ToolTexts.Get("Baseline_Known", language), result.Accepted, baseline, result.Stale.Count));
        }
    }

    // One line a missing fact, with the rules that lack it: a notice rarely says everything, and what it does not say is not clean.
    private static void WriteGaps(ReviewResult result, CultureInfo language, TextWriter output)
    {
        if (Gaps.Words(result.Documents, language) is { } words)
        {
            output.WriteLine(words);
        }

        var lacking = result.Documents
            .SelectMany(document => document.NotAssessable.Select(gap => (Document: document, Gap: gap)))
            .Where(row => row.Gap.Why != UnknownReason.UnreadLanguage)
            .GroupBy(row => row.Gap.Reason(language), System.StringComparer.Ordinal)
            .OrderByDescending(rows => rows.Select(row => row.Document).Distinct().Count()).ThenBy(rows => rows.Key, System.StringComparer.Ordinal)
            .ToList();
        int shown = lacking.Count > MostGaps + 1 ? MostGaps : lacking.Count; // A line about one line more would save nothing.
        foreach (var rows in lacking.Take(shown))
        {
            string rules = string.Join(' ', rows.Select(row => row.Gap.RuleId).Distinct(System.StringComparer.Ordinal).Order(System.StringComparer.Ordinal));
            output.WriteLine(string.Format(
                language, ToolTexts.Get("NotAssessable", language), rules, rows.Key, rows.Select(row => row.Document).Distinct().Count()));
        }

        if (shown < lacking.Count)
        {
            output.WriteLine(string.Format(language, ToolTexts.Get("NotAssessableMore", language), lacking.Count - shown));
        }
    }
}
