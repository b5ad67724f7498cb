using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Leaves a place for a tolerance that only the buyer can write: behind the measure in a text, or on top of a greatest value.</summary>
/// <remarks>Like a reason that is asked for it throws until it is written.</remarks>
internal static class ToleranceEdits
{
    private const string Shown = "(± …)";

    /// <summary>Finds the edit; null where the measure does not stand once in a plain text of one line, or no literal is the value.</summary>
    public static Edit? Ask(RemedyStep step, SyntaxNode node, TextSpan span, EditPlace place) => node switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression, Token: var number } => Above(number, step.Value, node, place),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } or InterpolatedStringExpressionSyntax when node.Span == span =>
            Behind(step, node, place),
        _ => null,
    };

    // 600m becomes 600m + the tolerance.
    private static Edit? Above(SyntaxToken number, string words, SyntaxNode node, EditPlace place) =>
        number.Value is { } value && place.Model.Compilation.GetTypeByMetadataName(value.GetType().FullName!) is { } type
        && ReasonEdits.Throwing(type.ToMinimalDisplayString(place.Model, node.SpanStart) + "?", words, place) is { } asked
            ? new(EditKind.Add, Shown, new TextChange(new TextSpan(node.Span.End, 0), $" + ({asked})")) : null;

    // The text is closed behind the measure, and opened again.
    private static Edit? Behind(RemedyStep step, SyntaxNode text, EditPlace place)
    {
        string source = text.ToString();
        int at = step.At.Length == 0 ? -1 : source.IndexOf(step.At, StringComparison.Ordinal);
        int opening = source.IndexOf('"');
        string quote = source.StartsWith("\"\"\"", StringComparison.Ordinal) ? new string('"', source.Length - source.TrimStart('"').Length) : "\"";
        if (at < 0 || source.IndexOf(step.At, at + 1, StringComparison.Ordinal) >= 0 || source.IndexOf('\n') >= 0
            || ReasonEdits.Throwing("string", step.Value, place) is not { } asked)
        {
            return null;
        }

        string opened = source.Substring(0, opening) + quote;
        return new(
            EditKind.Add,
            Shown,
            new TextChange(new TextSpan(text.SpanStart + at + step.At.Length, 0), $" (± {quote} + ({asked}) + {opened})"));
    }
}
