using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Does in code what the remedy of a finding says. Knows actions, and no rule: which rules it can mend, the book says.</summary>
/// <remarks>Offers nothing that it has not tried: the changed code must compile as before, and the finding must be gone.</remarks>
public abstract class RemedyFix : CodeFixProvider
{
    private readonly ImmutableArray<RemedyAction> actions;

    private protected RemedyFix(params RemedyAction[] actions)
    {
        this.actions = [.. actions];
        FixableDiagnosticIds = [.. RuleBook.Rules.Where(rule => rule.Remedies.Any(action => Array.IndexOf(actions, action) >= 0)).Select(rule => rule.Id)];
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var steps = RemedyStep.Read(diagnostic);
            if (steps.Count > 0 && actions.Contains(steps[0].Action)
                && await EditAsync(context.Document, diagnostic, steps, context.CancellationToken).ConfigureAwait(false) is { } edit
                && await Proof.MendsAsync(context.Document, edit.Mended, edit.Changed, diagnostic.Id, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(FixTitle.Of(edit.Kind, edit.Shown), _ => Task.FromResult(edit.Mended), equivalenceKey: steps[0].Action.ToString()),
                    diagnostic);
            }
        }
    }

    private static TextSpan Around(TextSpan finding, List<TextChange> changes) => TextSpan.FromBounds(
        Math.Min(finding.Start, changes[0].Span.Start), Math.Max(finding.End, changes[changes.Count - 1].Span.End));

    // All steps or none.
    private static async Task<(Document Mended, TextSpan Changed, EditKind Kind, string Shown)?> EditAsync(
        Document document, Diagnostic diagnostic, IReadOnlyList<RemedyStep> steps, CancellationToken cancellation)
    {
        if (await EditPlace.OfAsync(document, diagnostic, cancellation).ConfigureAwait(false) is not { } place)
        {
            return null;
        }

        Edit?[] edits = [.. steps.Select(step => Edits.Of(step, place))];
        if (edits.Any(edit => edit is null))
        {
            return null;
        }

        var changes = edits.SelectMany(edit => edit!.Changes).OrderBy(change => change.Span.Start).ToList();
        return (
            document.WithText(place.Text.WithChanges(changes)),
            Around(diagnostic.Location.SourceSpan, changes),
            edits[0]!.Kind,
            string.Join(", ", edits.Select(edit => edit!.Shown)));
    }
}
