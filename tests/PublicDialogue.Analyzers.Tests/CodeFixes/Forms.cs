using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>Other ways of writing the same code.</summary>
internal static class Forms
{
    /// <summary>Gets the ways, by their names.</summary>
    public static IReadOnlyDictionary<string, Func<SyntaxNode, SemanticModel, string>> All { get; } =
        new Dictionary<string, Func<SyntaxNode, SemanticModel, string>>(StringComparer.Ordinal)
        {
            ["target-typed new"] = (root, model) => Replace<ObjectCreationExpressionSyntax>(root, node => IsOfTheTarget(node, model)
                ? $"new{node.ArgumentList?.ToString() ?? "()"} {node.Initializer}" : null),
            ["arrays"] = (root, model) => Replace<CollectionExpressionSyntax>(root, node => ElementType(node, model) is { } type
                ? $"new {type}[] {{ {string.Join(", ", node.Elements)} }}" : null),
            ["lists"] = (root, model) => Replace<CollectionExpressionSyntax>(root, node => ElementType(node, model) is { } type
                ? $"new System.Collections.Generic.List<{type}> {{ {string.Join(", ", node.Elements)} }}" : null),
            ["named arguments"] = (root, model) => Replace<ArgumentSyntax>(root, node => Parameter(node, model) is { } name
                ? $"{name}: {node.Expression}" : null),
            ["with-expressions"] = (root, model) => Replace<ObjectCreationExpressionSyntax>(root, node =>
                node.Initializer is { Expressions.Count: > 0 } initializer && model.GetTypeInfo(node).Type is { IsRecord: true }
                    ? $"(new {node.Type}{node.ArgumentList?.ToString() ?? "()"} with {initializer})" : null),
            ["verbatim strings"] = (root, _) => Texts(root, text => "@\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""),
            ["raw strings"] = (root, _) => Texts(root, text => text.Contains('"', StringComparison.Ordinal) ? null : "\"\"\"" + text + "\"\"\""),
            ["interpolated strings"] = (root, _) => Texts(root, text => text.Contains('"', StringComparison.Ordinal) ? null : "$\"" + text + "\""),
            ["comments"] = (root, _) => Commented(root),
            ["lines of Windows"] = (root, _) => root.NormalizeWhitespace(eol: "\r\n").ToFullString(),
        };

    // From within: an outer replacement is made of inner ones.
    private static string Replace<T>(SyntaxNode root, Func<T, string?> rewrite)
        where T : SyntaxNode
    {
        string text = root.ToFullString();
        var done = new List<(int Start, int End)>();
        foreach (var node in root.DescendantNodes().OfType<T>().OrderByDescending(node => node.SpanStart))
        {
            if (!done.Exists(other => other.Start >= node.SpanStart && other.End <= node.Span.End) && rewrite(node) is { } code)
            {
                text = text[..node.SpanStart] + code + text[node.Span.End..];
                done.Add((node.SpanStart, node.Span.End));
            }
        }

        return text;
    }

    private static string Texts(SyntaxNode root, Func<string, string?> rewrite) => Replace<LiteralExpressionSyntax>(root, node =>
        node.IsKind(SyntaxKind.StringLiteralExpression) && node.Token.ValueText.Length > 0 ? rewrite(node.Token.ValueText) : null);

    private static string Commented(SyntaxNode root)
    {
        string text = root.ToFullString();
        int number = 0;
        foreach (var node in root.DescendantNodes().OfType<ExpressionSyntax>()
            .Where(node => node.Parent is ArgumentSyntax or ExpressionElementSyntax || (node.Parent is AssignmentExpressionSyntax set && set.Right == node))
            .OrderByDescending(node => node.SpanStart))
        {
            text = $"{text[..node.SpanStart]}/*{number++}*/ {text[node.SpanStart..]}";
        }

        return text;
    }

    private static bool IsOfTheTarget(ObjectCreationExpressionSyntax node, SemanticModel model) =>
        node.Parent is AssignmentExpressionSyntax && model.GetTypeInfo(node) is { Type: { } type, ConvertedType: { } target }
        && SymbolEqualityComparer.Default.Equals(type, target);

    private static string? ElementType(CollectionExpressionSyntax node, SemanticModel model) =>
        node.Elements.Count > 0 && node.Elements.All(element => element is ExpressionElementSyntax)
            ? (model.GetTypeInfo(node).ConvertedType switch
            {
                IArrayTypeSymbol array => array.ElementType,
                INamedTypeSymbol { TypeArguments: [var one] } => one,
                _ => null,
            })?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : null;

    private static string? Parameter(ArgumentSyntax node, SemanticModel model) =>
        node.NameColon is null && node.Parent is ArgumentListSyntax { Parent: { } call } list
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol method && method.Parameters.All(parameter => !parameter.IsParams)
            ? method.Parameters[list.Arguments.IndexOf(node)].Name : null;
}
