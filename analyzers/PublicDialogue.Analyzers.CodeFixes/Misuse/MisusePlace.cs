using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace PublicDialogue.Analyzers.CodeFixes.Misuse;

/// <summary>Where the library is misused, and what the code there means.</summary>
/// <param name="Document">The document.</param>
/// <param name="Node">What is underlined.</param>
/// <param name="Model">What the code means.</param>
/// <param name="Cancellation">Ends the search for a fix.</param>
internal sealed record MisusePlace(Document Document, SyntaxNode Node, SemanticModel Model, CancellationToken Cancellation)
{
    /// <summary>Finds it; null where the document has changed since.</summary>
    public static async Task<MisusePlace?> OfAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        return root is not null && model is not null && root.FullSpan.Contains(context.Span)
            ? new(context.Document, root.FindNode(context.Span, getInnermostNodeForTie: true), model, context.CancellationToken) : null;
    }

    /// <summary>Offers a change of the code.</summary>
    public void Offer(CodeFixContext context, TextChange change, EditKind kind) => context.RegisterCodeFix(
        CodeAction.Create(
            FixTitle.Of(kind, change.NewText is { Length: > 0 } text ? text : Node.ToString()),
            cancellation => RemedyEdits.ApplyAsync(Document, [change], cancellation),
            equivalenceKey: kind.ToString()),
        context.Diagnostics);
}
