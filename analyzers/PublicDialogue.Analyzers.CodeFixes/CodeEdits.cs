using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Writes another code: another member of whichever enumeration is used, or its text.</summary>
internal static class CodeEdits
{
    /// <summary>Finds the edit; null where the enumeration has no member of that meaning, or none is written there.</summary>
    public static Edit? Of(RemedyStep step, SyntaxNode node, EditPlace place)
    {
        if (node is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression })
        {
            return Edit.Use(node.Span, Edits.Literal(char.ToLowerInvariant(step.Value[0]) + step.Value.Substring(1)));
        }

        var name = node switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            IdentifierNameSyntax identifier => identifier,
            _ => null,
        };
        return name is not null && place.Model.GetSymbolInfo(name).Symbol is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } names } old
            && Key(step, name, place) is { } key && names.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => IsNamed(key, member.Name, step.Value)) is { } member
            && old.Name != member.Name
                ? Edit.Use(name.Span, member.Name) : null;
    }

    private static bool IsNamed(FactKey key, string name, string wanted) => key.Read(name, FactUnit.Own, null).Value?.ToString() == wanted;

    // The fact that the value is given to: what is underlined names none.
    private static FactKey? Key(RemedyStep step, SyntaxNode name, EditPlace place) =>
        step.Fact is { } kind ? FactKeys.Find(kind) : place.Annotations.Of(Targets.Of(name, place.Model))?.Key;
}
