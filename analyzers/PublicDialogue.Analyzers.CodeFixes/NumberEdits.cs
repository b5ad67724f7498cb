using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Replaces the one number literal of an expression.</summary>
internal static class NumberEdits
{
    // Of the Gregorian calendar: 1461 days are 48 months.
    private const decimal DaysPerMonth = 1461m / 48;
    private const int DaysPerWeek = 7;

    /// <summary>Finds the edit; null where no literal, or more than one, decides, or where the new number does not fit the old one's kind.</summary>
    public static Edit? Of(RemedyStep step, SyntaxNode node) =>
        Only(node) is { } literal
        && decimal.TryParse(step.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value)
        && (step.Action == RemedyAction.UseMonths ? InUnit(value, step.At, node, literal) : value) is { } number
        && NumberLiteral.Like(literal, number) is { } replacement
            ? Edit.Use(literal.Span, replacement)
            : null;

    private static LiteralExpressionSyntax? Only(SyntaxNode node)
    {
        var numbers = node.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.NumericLiteralExpression)).Take(2).ToList();
        return numbers.Count == 1 && !numbers[0].Parent.IsKind(SyntaxKind.UnaryMinusExpression) && !node.DescendantNodesAndSelf().OfType<BinaryExpressionSyntax>().Any()
            ? numbers[0] : null;
    }

    // In the unit that the call names, else in that of the annotation.
    private static decimal? InUnit(decimal months, string annotated, SyntaxNode node, LiteralExpressionSyntax old)
    {
        string unit = node.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
            .Select(call => call.Expression).OfType<MemberAccessExpressionSyntax>().FirstOrDefault() is { } factory
                ? factory.Name.Identifier.Text
                : "From" + annotated;
        decimal? exact = unit switch
        {
            "From" + nameof(FactUnit.Years) => months / 12,
            "From" + nameof(FactUnit.Months) or "From" + nameof(FactUnit.Own) => months,
            "From" + nameof(FactUnit.Weeks) => months * DaysPerMonth / DaysPerWeek,
            "From" + nameof(FactUnit.Days) => months * DaysPerMonth,
            _ => null,
        };

        // A length that is cut stays below the limit, one that is raised reaches it.
        bool isRaised = old.Token.Value is IConvertible value && value.ToDouble(CultureInfo.InvariantCulture) < (double)(exact ?? 0);
        return exact is { } length && !unit.EndsWith("Years", StringComparison.Ordinal)
            ? (isRaised ? decimal.Ceiling(length) : decimal.Floor(length)) : exact;
    }
}
