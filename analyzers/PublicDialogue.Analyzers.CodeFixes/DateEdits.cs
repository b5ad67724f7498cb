using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Writes another day: in a text such as "2026-12-11", in the year, month and day that a creation names, or in the number of days that a day is counted on by.</summary>
internal static class DateEdits
{
    private const int IsoLength = 10;

    /// <summary>Finds the edit; null where a part of the day that has to change is no literal.</summary>
    public static Edit? Of(string iso, SyntaxNode node, EditPlace place)
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

        return node switch
        {
            BaseObjectCreationExpressionSyntax when place.Model.GetOperation(node) is IObjectCreationOperation creation => Parts(creation, day, iso),
            InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } counted } when counted[0].Expression is LiteralExpressionSyntax days => Counted(days, node, day, place),
            _ => null,
        };
    }

    // sent.PlusDays(18) is as many days short as the day that it comes to.
    private static Edit? Counted(LiteralExpressionSyntax days, SyntaxNode node, PlainDate day, EditPlace place) =>
        place.Model.GetOperation(node) is IInvocationOperation { TargetMethod.Name: "PlusDays" or "AddDays" } call
        && days.Token.Value is int count
        && new ValueReader(place.Annotations, new Follower(place.Model.Compilation), new HashSet<IOperation>(), default).Read(call, TenderFactKind.TenderDeadline) is PlainDate now
        && NumberLiteral.Like(days, count + day.DayNumber - now.DayNumber) is { } replacement
            ? Edit.Use(days.Span, replacement) : null;

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
