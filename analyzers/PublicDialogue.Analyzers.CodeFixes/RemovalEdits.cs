using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>
/// Takes a demand out: out of the list that it is an element of, where it asks for nothing else; else it writes <c>null</c>, or nought
/// where there is no <c>null</c>.
/// </summary>
internal static class RemovalEdits
{
    /// <summary>Finds the edit.</summary>
    public static Edit? Of(SyntaxNode node, EditPlace place)
    {
        var target = Targets.Of(node, place.Model);
        return Demand(target, node, place) is { } demand && ListEdits.Remove(demand) is { IsEmpty: false } changes
            ? new(EditKind.Remove, demand.ToString(), changes)
            : target is not null && AllowsNull(Annotations.TypeOf(target)) ? Edit.Use(node.Span, "null")
            : NumberEdits.Of(new(RemedyAction.UseNumber, "0", "", null, null, null), node);
    }

    /// <summary>Finds the edit that takes out the whole entry of a list that code stands in; null where it stands in none.</summary>
    public static Edit? Entry(SyntaxNode node)
    {
        foreach (var entry in node.AncestorsAndSelf().TakeWhile(ancestor => ancestor is not StatementSyntax))
        {
            if (ListEdits.Remove(entry) is { IsEmpty: false } changes)
            {
                return new(EditKind.Remove, entry.ToString(), changes);
            }
        }

        return null;
    }

    // The creation that cannot be without the value, and asks for nothing but it.
    private static BaseObjectCreationExpressionSyntax? Demand(ISymbol? target, SyntaxNode node, EditPlace place) =>
        target is IParameterSymbol { IsOptional: false, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }
        && constructor.Parameters.Count(parameter => place.Annotations.Of(parameter) is { IsFact: true }) == 1
        && node.Ancestors().OfType<BaseObjectCreationExpressionSyntax>()
            .FirstOrDefault(creation => SymbolEqualityComparer.Default.Equals(place.Model.GetSymbolInfo(creation).Symbol, constructor)) is { } creation
        && creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Any(set => IsDemand(set, place)) != true
            ? creation : null;

    private static bool IsDemand(AssignmentExpressionSyntax set, EditPlace place) =>
        place.Annotations.Of(place.Model.GetSymbolInfo(set.Left).Symbol) is { Key.Kind: not TenderFactKind.Justification };

    private static bool AllowsNull(ITypeSymbol? type) => type is not null
        && (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            || (type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated));
}
