using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Does in code what the remedy of a finding says. Knows actions, and no rule: which rules it can mend, the book says.</summary>
/// <remarks>Offers nothing that it has not tried: the changed code must compile as before, and the finding must be gone.</remarks>
public abstract class RemedyFix : CodeFixProvider
{
    private readonly HashSet<string> actions;

    private protected RemedyFix(params RemedyAction[] actions)
        : this("", RuleBook.Rules.Where(rule => rule.Remedies.Any(action => Array.IndexOf(actions, action) >= 0)), actions)
    {
    }

    private protected RemedyFix(string prefix, IEnumerable<TenderRule> rules, params RemedyAction[] actions)
    {
        Prefix = prefix;
        this.actions = new(actions.Select(action => action.ToString()), StringComparer.Ordinal);
        FixableDiagnosticIds = [.. rules.Select(rule => rule.Id)];
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>Gets what stands before the names of what a diagnostic says of these fixes.</summary>
    internal string Prefix { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => RemedyFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await RemedyEdits.OfAsync(context.Document, diagnostic, Prefix, context.CancellationToken).ConfigureAwait(false) is { } edits
                && actions.Contains(edits.Action.Substring(Prefix.Length)))
            {
                var mended = await RemedyEdits.ApplyAsync(context.Document, edits.Changes, context.CancellationToken).ConfigureAwait(false);
                if (await Proof.MendsAsync(context.Document, mended, edits.Around, diagnostic.Id, context.CancellationToken).ConfigureAwait(false))
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(FixTitle.Of(edits.Kind, edits.Shown), _ => Task.FromResult(mended), equivalenceKey: edits.Action), diagnostic);
                }
            }
        }
    }
}
