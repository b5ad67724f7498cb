using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Does all fixes of one kind in a document together, and tries them together; where that leaves a finding, each by itself.</summary>
internal sealed class RemedyFixAll : DocumentBasedFixAllProvider
{
    public static readonly RemedyFixAll Instance = new();

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var cancellation = fixAllContext.CancellationToken;
        var found = new List<(RemedyEdits Edits, string Id)>();
        string prefix = fixAllContext.CodeFixProvider is RemedyFix fix ? fix.Prefix : "";
        foreach (var diagnostic in diagnostics)
        {
            if (await RemedyEdits.OfAsync(document, diagnostic, prefix, cancellation).ConfigureAwait(false) is { } edits
                && edits.Action == fixAllContext.CodeActionEquivalenceKey)
            {
                found.Add((edits, diagnostic.Id));
            }
        }

        var whole = await RemedyEdits.ApplyAsync(document, Together(found.Select(row => row.Edits)), cancellation).ConfigureAwait(false);
        return await Proof.MendsAllAsync(document, whole, found.Select(row => row.Id), cancellation).ConfigureAwait(false)
            ? whole : await OneByOneAsync(document, found, cancellation).ConfigureAwait(false);
    }

    private static async Task<Document> OneByOneAsync(Document document, List<(RemedyEdits Edits, string Id)> found, CancellationToken cancellation)
    {
        var proven = new List<RemedyEdits>();
        foreach (var (edits, id) in found)
        {
            var mended = await RemedyEdits.ApplyAsync(document, edits.Changes, cancellation).ConfigureAwait(false);
            if (await Proof.MendsAsync(document, mended, edits.Around, id, cancellation).ConfigureAwait(false))
            {
                proven.Add(edits);
            }
        }

        return await RemedyEdits.ApplyAsync(document, Together(proven), cancellation).ConfigureAwait(false);
    }

    // Of two that would write over each other the first is done; the other is still offered afterwards.
    private static List<TextChange> Together(IEnumerable<RemedyEdits> all)
    {
        var changes = new List<TextChange>();
        foreach (var edits in all)
        {
            if (!edits.Changes.Any(change => changes.Exists(done => AreInEachOthersWay(done, change))))
            {
                changes.AddRange(edits.Changes);
            }
        }

        return Joined(changes.OrderBy(change => change.Span.Start));
    }

    private static bool AreInEachOthersWay(TextChange one, TextChange other) => (one.NewText + other.NewText).Length > 0
        && (one.Span.OverlapsWith(other.Span) || (one.Span.Start == other.Span.Start && one.Span.Length * other.Span.Length == 0));

    // Two elements of a list take the comma between them along, which goes once.
    private static List<TextChange> Joined(IEnumerable<TextChange> changes)
    {
        var joined = new List<TextChange>();
        foreach (var change in changes)
        {
            if (joined.Count > 0 && joined[joined.Count - 1].Span is var last && last.OverlapsWith(change.Span))
            {
                joined[joined.Count - 1] = new(TextSpan.FromBounds(last.Start, System.Math.Max(last.End, change.Span.End)), "");
            }
            else
            {
                joined.Add(change);
            }
        }

        return joined;
    }
}
