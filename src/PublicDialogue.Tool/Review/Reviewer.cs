using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Tool.Configuration;

namespace PublicDialogue.Tool.Review;

/// <summary>Reads files and asks every rule about each, on all processors; the answers keep the order of the paths.</summary>
internal static class Reviewer
{
    public static ReviewResult Review(IReadOnlyList<string> files, ConfigurationFinder configuration, Progress progress, CancellationToken cancellation)
    {
        var reviewed = new ReviewedDocument[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation }, at =>
        {
            reviewed[at] = Assess(Read(files[at]), configuration.For(files[at]));
            progress.Advance();
        });
        return new(reviewed);
    }

    /// <summary>Asks every rule about a document.</summary>
    public static ReviewedDocument Assess(TenderDocument document, FileSettings settings)
    {
        var stated = settings.Options.Jurisdiction;
        var reviewed = new ReviewedDocument(document, document.Jurisdiction ?? stated);
        if (document.Facts is not { } facts)
        {
            return reviewed;
        }

        var assessment = RuleBook.Assess(facts.In(stated), settings.Options);
        return reviewed with
        {
            NotAssessable = assessment.NotAssessable,
            Findings = [.. assessment.Findings.OrderBy(finding => finding.Origin.Line).ThenBy(finding => finding.Origin.Column)
                .SelectMany(finding => settings.SeverityOf(finding) is { } severity ? [new ReviewedFinding(finding, severity)] : Array.Empty<ReviewedFinding>())],
        };
    }

    private static TenderDocument Read(string path)
    {
        try
        {
            using var reader = new StreamReader(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 65_536);
            return TenderReader.Read(path, reader);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new(path, DocumentKind.Unknown) { Error = new("cannot be opened: " + unreadable.Message.TrimEnd('.')) };
        }
    }
}
