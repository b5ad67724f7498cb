using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Takes an element out of a list that is written out, with its comma and the comments that are its own, or the statement that adds it to one.</summary>
internal static class ListEdits
{
    /// <summary>Finds the changes; none where the expression is no element of such a list.</summary>
    public static ImmutableArray<TextChange> Remove(SyntaxNode element) => element.Parent switch
    {
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } item => Without(list.Elements.GetWithSeparators(), item),
        InitializerExpressionSyntax
        {
            RawKind: (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression
        }
        list => Without(list.Expressions.GetWithSeparators(), element),
        ArgumentSyntax
        {
            Parent: ArgumentListSyntax
            {
                Arguments.Count: 1,
                Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" }, Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement },
            },
        }
        => [Out(statement.FullSpan.Start, statement.FullSpan.End)],
        _ => [],
    };

    private static ImmutableArray<TextChange> Without(SyntaxNodeOrTokenList list, SyntaxNode element)
    {
        int at = list.IndexOf(element);
        if (at + 1 < list.Count)
        {
            return [Out(element.FullSpan.Start, list[at + 1].FullSpan.End)];
        }

        if (at == 0)
        {
            return [Out(element.SpanStart, element.Span.End)];
        }

        // The comma before it goes; a comment behind that comma is the other element's.
        var comma = list[at - 1].AsToken();
        bool hasComment = comma.TrailingTrivia.Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        return hasComment
            ? [Out(comma.SpanStart, comma.Span.End), Out(element.FullSpan.Start, element.FullSpan.End)]
            : [Out(comma.SpanStart, element.Span.End)];
    }

    private static TextChange Out(int from, int to) => new(TextSpan.FromBounds(from, to), "");
}
