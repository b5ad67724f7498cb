using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>All that a remedy changes in a document.</summary>
/// <param name="Action">The name of its first action: fixes of one name can be done together.</param>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Shown">What to name in the title.</param>
/// <param name="Changes">The changes, in their order.</param>
/// <param name="Around">What holds the changes and the finding.</param>
internal sealed record RemedyEdits(string Action, EditKind Kind, string Shown, ImmutableArray<TextChange> Changes, TextSpan Around)
{
    /// <summary>Finds them; null where one step of the remedy cannot be done: all of them or none.</summary>
    public static async Task<RemedyEdits?> OfAsync(Document document, Diagnostic diagnostic, string prefix, CancellationToken cancellation)
    {
        var steps = RemedyStep.Read(diagnostic, prefix);
        if (steps.Count == 0 || await EditPlace.OfAsync(document, diagnostic, cancellation).ConfigureAwait(false) is not { } place)
        {
            return null;
        }

        var edits = new List<Edit>();
        foreach (var step in steps)
        {
            if (Edits.Of(step, place) is not { } edit)
            {
                return null;
            }

            edits.Add(edit);
        }

        ImmutableArray<TextChange> changes = [.. edits.SelectMany(edit => edit.Changes).Distinct().OrderBy(change => change.Span.Start)];
        if (changes.Zip(changes.Skip(1), (one, next) => next.Span.Start < one.Span.End).Any(overlap => overlap))
        {
            return null; // One value that stands for several cannot be each of what they should be.
        }

        var finding = diagnostic.Location.SourceSpan;
        return new(
            prefix + steps[0].Action,
            edits[0].Kind,
            string.Join(", ", edits.Select(edit => edit.Shown)),
            changes,
            TextSpan.FromBounds(Math.Min(finding.Start, changes[0].Span.Start), Math.Max(finding.End, changes[changes.Length - 1].Span.End)));
    }

    /// <summary>Makes the changes in a document.</summary>
    public static async Task<Document> ApplyAsync(Document document, IEnumerable<TextChange> changes, CancellationToken cancellation) =>
        document.WithText((await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(changes));
}
