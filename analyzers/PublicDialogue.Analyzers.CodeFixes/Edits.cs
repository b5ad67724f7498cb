using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Finds what a step of a remedy changes in code; null where the code is not written so that it can be changed in one place.</summary>
internal static class Edits
{
    /// <summary>Finds the edit.</summary>
    public static Edit? Of(RemedyStep step, EditPlace place)
    {
        if (step.Place is not { } location)
        {
            return MemberEdits.Add(step, place);
        }

        if (place.NodeAt(location) is not { } node)
        {
            return null;
        }

        return step.Action switch
        {
            RemedyAction.AppendWords or RemedyAction.ReplaceWords => WordEdits.Of(step, location.SourceSpan, place.Text),
            RemedyAction.Remove => RemovalEdits.Of(node, place),
            RemedyAction.UseDate => DateEdits.Of(step.Value, node, place),
            RemedyAction.UseCode => CodeEdits.Of(step, node, place),
            RemedyAction.UseTruth => IsPlain(node) ? Edit.Use(node.Span, step.Value) : null,
            RemedyAction.RecordReason => IsPlain(node) ? Edit.Use(node.Span, Literal(step.Value)) : null,
            RemedyAction.RemoveEntry => RemovalEdits.Entry(node),
            RemedyAction.AskReason => ReasonEdits.Ask(step.Value, node, place),
            RemedyAction.AskTolerance => ToleranceEdits.Ask(step, node, location.SourceSpan, place),
            RemedyAction.UseAmount when step.Like is { } like && IsNothing(node) => place.NodeAt(like) is { } same ? Edit.Use(node.Span, Bare(same)) : null,
            _ => NumberEdits.Of(step, node),
        };
    }

    /// <summary>Writes a text as code.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Says whether an expression stands for no value.</summary>
    public static bool IsNothing(SyntaxNode node) => node.RawKind is (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression;

    // What a comment says of a value it does not say of its copy.
    private static string Bare(SyntaxNode node) =>
        node.ReplaceTrivia(node.DescendantTrivia().Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)), (_, _) => default).ToString().Trim();

    private static bool IsPlain(SyntaxNode node) => IsNothing(node)
        || node.RawKind is (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression;
}
