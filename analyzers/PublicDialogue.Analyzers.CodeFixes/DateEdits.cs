using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Writes another day: in a text such as "2026-12-11", or in the year, month and day that a creation names.</summary>
internal static class DateEdits
{
    private const int IsoLength = 10;

    /// <summary>Finds the edit; null where a part of the day that has to change is no literal.</summary>
    public static Edit? Of(string iso, SyntaxNode node, SemanticModel model)
    {
        if (PlainDate.Parse(iso) is not { } day)
        {
            return null;
        }

        if (node is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text)
        {
            int at = text.Token.Text.IndexOf(text.Token.ValueText, System.StringComparison.Ordinal);
            return at >= 0 && text.Token.ValueText.Length >= IsoLength
                ? new(EditKind.Use, iso, new TextChange(new TextSpan(text.SpanStart + at, IsoLength), iso)) : null;
        }

        return node is BaseObjectCreationExpressionSyntax && model.GetOperation(node) is IObjectCreationOperation creation
            ? Parts(creation, day, iso) : null;
    }

    private static Edit? Parts(IObjectCreationOperation creation, PlainDate day, string iso)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var (name, number) in new[] { ("year", day.Year), ("month", day.Month), ("day", day.Day) })
        {
            var given = creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;
            if (given is null)
            {
                return null;
            }

            if (given.ConstantValue is { HasValue: true, Value: int old } && old == number)
            {
                continue;
            }

            if (given.Syntax is not LiteralExpressionSyntax literal)
            {
                return null;
            }

            // 05 stays two digits.
            string format = literal.Token.Text.Length == 2 && literal.Token.Text[0] == '0' ? "00" : "0";
            changes.Add(new(literal.Span, number.ToString(format, CultureInfo.InvariantCulture)));
        }

        return new(EditKind.Use, iso, changes.ToImmutable());
    }
}
