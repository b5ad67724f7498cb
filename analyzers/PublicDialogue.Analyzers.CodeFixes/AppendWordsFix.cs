using System;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Puts words such as "eller tilsvarende" behind the make that a text names, in the text's own language.</summary>
/// <remarks>Offered only where the name stands exactly once in the source of that text, whichever kind of literal it is.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AppendWordsFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PD1201", "PD1203", "PD1205", "PD1206", "PD1207", "PD1211", "PD1903"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FindingDiagnostics.Action, out string? action) && action == nameof(RemedyAction.AppendWords)
                && diagnostic.Properties.TryGetValue(FindingDiagnostics.Remedy, out string? words) && words is not null
                && diagnostic.Properties.TryGetValue(FindingDiagnostics.At, out string? name) && name is { Length: > 0 }
                && Behind(text.ToString(diagnostic.Location.SourceSpan), name) is { } offset)
            {
                int at = diagnostic.Location.SourceSpan.Start + offset;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        string.Format(CultureInfo.InvariantCulture, "Add “{0}”", words),
                        _ => Task.FromResult(context.Document.WithText(text.WithChanges(new TextChange(new TextSpan(at, 0), " " + words)))),
                        equivalenceKey: nameof(AppendWordsFix)),
                    diagnostic);
            }
        }
    }

    // The offset behind the name, where it stands there once. An escape inside the name leaves it unfound, and no fix is offered.
    private static int? Behind(string source, string name)
    {
        int at = source.IndexOf(name, StringComparison.Ordinal);
        return source.IndexOf('"') >= 0 && at >= 0 && source.IndexOf(name, at + 1, StringComparison.Ordinal) < 0 ? at + name.Length : null;
    }
}
