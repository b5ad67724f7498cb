using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Where a finding stands in a document, and all that is known of the code around it.</summary>
/// <param name="Finding">Where the finding stands.</param>
/// <param name="Text">The document.</param>
/// <param name="Root">Its syntax.</param>
/// <param name="Model">What its syntax means.</param>
/// <param name="Annotations">What the attributes say.</param>
internal sealed record EditPlace(Location Finding, SourceText Text, SyntaxNode Root, SemanticModel Model, Annotations Annotations)
{
    public static async Task<EditPlace?> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is not null && model is not null && diagnostic.Location.SourceSpan.End <= text.Length
            && model.Compilation.GetTypeByMetadataName("PublicDialogue.Rules.TenderFactAttribute") is { } fact
            ? new(diagnostic.Location, text, root, model, new Annotations(new Speakers(model.Compilation, fact), fact, textAttribute: null))
            : null;
    }

    /// <summary>Finds the code at a place; null where that is in another file.</summary>
    public SyntaxNode? NodeAt(Location location) =>
        location.SourceTree is { } tree && tree.FilePath == Root.SyntaxTree.FilePath && location.SourceSpan.End <= Root.FullSpan.End
            ? Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true) : null;
}
