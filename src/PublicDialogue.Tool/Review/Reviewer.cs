using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Rules.Silences;
using PublicDialogue.Tendering;
using PublicDialogue.Tool.Configuration;

namespace PublicDialogue.Tool.Review;

/// <summary>Reads files and asks every rule about each document in them, on all processors; the answers keep the order of the paths.</summary>
/// <param name="configuration">What is set for each file.</param>
/// <param name="folder">The folder from which documents are named.</param>
internal sealed class Reviewer(ConfigurationFinder configuration, string folder)
{
    private const long LongestText = 100_000_000;

    public ReviewResult Review(IReadOnlyList<string> files, Progress progress, CancellationToken cancellation)
    {
        var reviewed = new List<ReviewedDocument>[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation }, at =>
        {
            reviewed[at] = Review(files[at], cancellation);
            progress.Advance();
        });
        return new([.. reviewed.SelectMany(documents => documents)]) { Faults = configuration.Faults };
    }

    /// <summary>Asks every rule about a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">What it is called on every machine.</param>
    /// <param name="settings">What is set for it.</param>
    /// <param name="open">Opens its text again, for what is to be shown of it.</param>
    public static ReviewedDocument Assess(TenderDocument document, string name, FileSettings settings, Func<SourceText?> open)
    {
        var stated = settings.Options.Jurisdiction;
        var reviewed = new ReviewedDocument(document with { Facts = null }, document.Jurisdiction ?? stated) { Name = name };
        if (document.Facts is not { } facts)
        {
            return reviewed;
        }

        var assessment = TenderReview.OfFacts(facts.In(stated), settings.Options);
        var outcome = SilencedAssessment.Of(document, assessment.Findings);
        var text = new Lazy<SourceText?>(open);
        var fingerprint = new Fingerprint(facts);
        ReviewedFinding[] Made(Finding finding, Silence? silence) => settings.SeverityOf(finding) is not { } severity ? [] :
        [
            new(finding, severity)
            {
                About = fingerprint.About(finding),
                Fingerprint = fingerprint.Of(name, finding),
                SilencedBy = silence,
                Fix = finding.Remedy is null || text.Value is null ? null : ExactFix.Of(finding, text.Value),
                End = finding.Origin.Length == 0 || text.Value?.Span(finding.Origin) is not { } span ? null : text.Value.Place(span.Start + span.Length),
            },
        ];
        return reviewed with
        {
            NotAssessable = assessment.NotAssessable,
            Findings = [.. outcome.Findings.OrderBy(finding => finding.Origin.Line).ThenBy(finding => finding.Origin.Column).SelectMany(finding => Made(finding, null))],
            Silenced = [.. outcome.Silenced.SelectMany(row => Made(row.Finding, row.Silence))],
            Idle = outcome.Idle,
        };
    }

    private List<ReviewedDocument> Review(string path, CancellationToken cancellation)
    {
        var settings = configuration.For(path);
        var reviewed = new List<ReviewedDocument>();
        SourceText? source = null;
        SourceText? Text() => source ??= Open(path);
        try
        {
            using var bytes = Opened(path);
            foreach (var document in TenderReader.ReadAll(path, bytes))
            {
                cancellation.ThrowIfCancellationRequested();
                reviewed.Add(Assess(document, Name(path, document), settings, Text) with { File = path });
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            var document = new TenderDocument(path, DocumentKind.Unknown) { Error = new(DocumentFault.InputFailed) { About = unreadable.Message.TrimEnd('.') } };
            reviewed.Add(Assess(document, Name(path, document), settings, () => null));
        }

        return reviewed;
    }

    // A line of a file is named by what it calls itself: where it stands may change.
    private string Name(string path, TenderDocument document) => Baseline.Name(
        folder, document.Path != path && document.Id is { } id ? $"{path}#{id.ReplaceLineEndings(" ")}" : document.Path);

    // The reader takes blocks of its own.
    private static FileStream Opened(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

    private static SourceText? Open(string path)
    {
        try
        {
            using var bytes = Opened(path);
            using var text = TenderReader.Open(bytes);
            return bytes.Length > LongestText ? null : new(text.ReadToEnd());
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
