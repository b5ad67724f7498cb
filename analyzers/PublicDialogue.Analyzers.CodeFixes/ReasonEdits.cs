using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Leaves a place for a reason that only the buyer can write.</summary>
/// <remarks>
/// Words that merely stood in for a reason would be none, and the finding would stay. What is written instead compiles, and throws
/// when it is run: no tender leaves the house before somebody has written the reason.
/// </remarks>
internal static class ReasonEdits
{
    /// <summary>Finds the edit; null where anything but nothing, or a text that says as little, stands there.</summary>
    public static Edit? Ask(string words, SyntaxNode node, EditPlace place) =>
        (Edits.IsNothing(node) || node.IsKind(SyntaxKind.StringLiteralExpression))
        && place.Model.Compilation.GetTypeByMetadataName("System.NotImplementedException") is { } exception
            ? Edit.Use(
                node.Span,
                $"default(string) ?? throw new {exception.ToMinimalDisplayString(place.Model, node.SpanStart)}({Edits.Literal(words)})")
            : null;
}
