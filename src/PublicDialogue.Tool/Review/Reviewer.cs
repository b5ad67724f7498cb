using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;

namespace PublicDialogue.Tool.Review;

/// <summary>Reads files and asks every rule about each, on all processors; the answers keep the order of the paths.</summary>
internal static class Reviewer
{
    private static readonly Assessment Nothing = new([], []);

    public static ReviewResult Review(IReadOnlyList<string> files, RuleOptions options, Progress progress, CancellationToken cancellation)
    {
        var reviewed = new ReviewedDocument[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation }, at =>
        {
            reviewed[at] = Assess(Read(files[at]), options);
            progress.Advance();
        });
        return new(reviewed);
    }

    /// <summary>Asks every rule about a document.</summary>
    public static ReviewedDocument Assess(TenderDocument document, RuleOptions options) => document.Facts is not { } facts
        ? new(document, document.Jurisdiction ?? options.Jurisdiction, Nothing)
        : new(document, document.Jurisdiction ?? options.Jurisdiction, RuleBook.Assess(facts.In(options.Jurisdiction), options));

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
