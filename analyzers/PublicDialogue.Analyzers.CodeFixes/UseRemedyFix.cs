using System;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Replaces a number that a rule refuses by the greatest that it allows.</summary>
/// <remarks>Offered only where one number literal decides, and the new number fits the literal's kind and unit.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UseRemedyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PD1001", "PD1002", "PD1401"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } node
                && OnlyNumber(node) is { } literal
                && Remedy(diagnostic, node) is { } remedy
                && IsMore(literal, remedy)
                && NumberLiteral.Like(literal, remedy) is { } replacement)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        string.Format(CultureInfo.InvariantCulture, "Use {0}", replacement.Token.Text),
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(literal, replacement))),
                        equivalenceKey: nameof(UseRemedyFix)),
                    diagnostic);
            }
        }
    }

    private static LiteralExpressionSyntax? OnlyNumber(SyntaxNode node)
    {
        var numbers = node.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.NumericLiteralExpression)).Take(2).ToList();
        return numbers.Count == 1 && !numbers[0].Parent.IsKind(SyntaxKind.UnaryMinusExpression) && !node.DescendantNodesAndSelf().OfType<BinaryExpressionSyntax>().Any()
            ? numbers[0] : null;
    }

    // A number beside the one that decides, of decimals perhaps, is not too great.
    private static bool IsMore(LiteralExpressionSyntax literal, decimal remedy) =>
        literal.Token.Value is IConvertible value && value.ToDouble(CultureInfo.InvariantCulture) > (double)remedy;

    private static decimal? Remedy(Diagnostic diagnostic, SyntaxNode node)
    {
        if (!diagnostic.Properties.TryGetValue(FindingDiagnostics.Remedy, out string? text)
            || !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal remedy)
            || !diagnostic.Properties.TryGetValue(FindingDiagnostics.Action, out string? action))
        {
            return null;
        }

        if (action == nameof(RemedyAction.UseAmount))
        {
            return remedy;
        }

        // Months, in the unit that the call names, else in that of the annotation.
        string unit = node.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
            .Select(call => call.Expression).OfType<MemberAccessExpressionSyntax>().FirstOrDefault() is { } factory
                ? factory.Name.Identifier.Text
                : "From" + (diagnostic.Properties.TryGetValue(FindingDiagnostics.At, out string? written) ? written : "");
        return unit switch
        {
            "From" + nameof(FactUnit.Years) => remedy / 12,
            "From" + nameof(FactUnit.Months) or "From" + nameof(FactUnit.Own) => remedy,
            "From" + nameof(FactUnit.Weeks) => decimal.Floor(remedy * 1461 / 48 / 7),
            "From" + nameof(FactUnit.Days) => decimal.Floor(remedy * 1461 / 48),
            _ => null,
        };
    }
}
