using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Adds an assignment to an object initializer: in its line, or on a line of its own where the others have one.</summary>
internal static class InitializerEdits
{
    /// <summary>Finds the changes.</summary>
    public static ImmutableArray<TextChange> Add(string assignment, ExpressionSyntax creation, InitializerExpressionSyntax? initializer, SourceText text)
    {
        if (initializer is null)
        {
            return [new(new TextSpan(creation.Span.End, 0), " { " + assignment + " }")];
        }

        if (initializer.Expressions.Count == 0)
        {
            return [new(new TextSpan(initializer.OpenBraceToken.Span.End, 0), " " + assignment)];
        }

        var separators = initializer.Expressions.GetSeparators().ToList();
        bool endsWithComma = separators.Count == initializer.Expressions.Count;
        var last = initializer.Expressions.Last();
        var lastToken = endsWithComma ? separators[separators.Count - 1] : last.GetLastToken();
        bool isOnLines = text.Lines.GetLineFromPosition(initializer.OpenBraceToken.SpanStart).LineNumber
            != text.Lines.GetLineFromPosition(last.SpanStart).LineNumber;
        if (!isOnLines)
        {
            return [new(new TextSpan(lastToken.Span.End, 0), (endsWithComma ? " " : ", ") + assignment)];
        }

        // Behind a comment that ends the last line, which is the last assignment's.
        var line = text.Lines.GetLineFromPosition(last.SpanStart);
        string indent = text.ToString(TextSpan.FromBounds(line.Start, last.SpanStart));
        indent = indent.Trim().Length == 0 ? indent : new string(' ', indent.Length - indent.TrimStart().Length);
        var ending = text.Lines.GetLineFromPosition(lastToken.Span.End);
        string newLine = ending.EndIncludingLineBreak > ending.End ? text.ToString(TextSpan.FromBounds(ending.End, ending.EndIncludingLineBreak)) : "\n";
        int behind = lastToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) ? ending.End : lastToken.Span.End;
        string added = newLine + indent + assignment + (endsWithComma ? "," : "");
        return endsWithComma ? [new(new TextSpan(behind, 0), added)]
            : behind == lastToken.Span.End ? [new(new TextSpan(behind, 0), "," + added)]
            : [new(new TextSpan(lastToken.Span.End, 0), ","), new(new TextSpan(behind, 0), added)];
    }
}
