using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers;

/// <summary>Says whether a list that a static field or property holds may be another one than was written down when it was made.</summary>
/// <remarks>
/// Nobody searches a compilation for that: a list that can grow is trusted where it is private and its own type only reads it, an array where
/// its own type only reads it, and what cannot be changed always. Each type is looked through once. Safe to share between threads.
/// </remarks>
internal sealed class OpenLists
{
    private static readonly HashSet<string> Reading = new(StringComparer.Ordinal)
    {
        "Aggregate", "All", "Any", "Append", "AsEnumerable", "AsReadOnly", "AsSpan", "Cast", "Concat", "Contains", "Count", "Distinct", "Exists", "Find", "First",
        "FirstOrDefault", "GetEnumerator", "IndexOf", "Last", "LastOrDefault", "Max", "Min", "OfType", "OrderBy", "OrderByDescending", "Prepend", "Select",
        "SelectMany", "Single", "SingleOrDefault", "Skip", "Sum", "Take", "ToArray", "ToDictionary", "ToHashSet", "ToImmutableArray", "ToImmutableList",
        "ToList", "ToString", "Union", "Where", "Zip",
    };

    private readonly ConcurrentDictionary<ISymbol, bool> open = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, HashSet<string>> changed = new(SymbolEqualityComparer.Default);

    /// <summary>Says whether lists of a type can be added to.</summary>
    public static bool CanGrow(ITypeSymbol type) => type is INamedTypeSymbol { Arity: < 3 } named && !IsFixed(named.Name)
        && (IsCollection(named) || named.AllInterfaces.Any(IsCollection));

    /// <summary>Finds the initializer of the static field or property that is given a list where it is written, if the list may have been changed there; null for all others.</summary>
    public IOperation? Opened(IOperation list, CancellationToken cancellation) =>
        Holder(list) is { Symbol: { IsStatic: true } holder, Initializer: var initializer }
        && (open.TryGetValue(holder, out bool known) ? known : open.GetOrAdd(holder, Look(holder, cancellation))) ? initializer : null;

    /// <summary>Finds the field or property that is given a value where it is declared; null where it is given to none.</summary>
    public static (ISymbol Symbol, IOperation Initializer)? Holder(IOperation list)
    {
        var outer = list.Parent;
        while (outer is IConversionOperation or IParenthesizedOperation)
        {
            outer = outer.Parent;
        }

        return outer switch
        {
            IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } => (fields[0], outer),
            IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties } => (properties[0], outer),
            _ => null,
        };
    }

    private bool Look(ISymbol holder, CancellationToken cancellation) => Annotations.TypeOf(holder) switch
    {
        IArrayTypeSymbol => IsChanged(holder, cancellation),
        { } type when CanGrow(type) => holder.DeclaredAccessibility != Accessibility.Private || IsChanged(holder, cancellation),
        _ => false,
    };

    private bool IsChanged(ISymbol holder, CancellationToken cancellation) =>
        (changed.TryGetValue(holder.ContainingType, out var known) ? known
            : changed.GetOrAdd(holder.ContainingType, Changed(holder.ContainingType, cancellation))).Contains(holder.Name);

    private static HashSet<string> Changed(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var lists = new HashSet<string>(type.GetMembers().Where(member => member.IsStatic && member is IFieldSymbol or IPropertySymbol).Select(member => member.Name), StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in type.DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax(cancellation).DescendantNodes()).OfType<IdentifierNameSyntax>())
        {
            if (lists.Contains(name.Identifier.ValueText) && IsChanging(name))
            {
                found.Add(name.Identifier.ValueText);
            }
        }

        return found;
    }

    private static bool IsChanging(IdentifierNameSyntax name)
    {
        ExpressionSyntax list = name.Parent is MemberAccessExpressionSyntax qualified && qualified.Name == name ? qualified : name;
        while (list.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax)
        {
            list = (ExpressionSyntax)list.Parent;
        }

        return list.Parent switch
        {
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } member when call.Expression == member => !Reading.Contains(member.Name.Identifier.ValueText) || IsWritten(call),
            MemberAccessExpressionSyntax or ElementAccessExpressionSyntax => IsWritten((ExpressionSyntax)list.Parent),
            AssignmentExpressionSyntax set => set.Left == list || (set.Parent is not InitializerExpressionSyntax && set.Left is IdentifierNameSyntax),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => call.Expression is not (IdentifierNameSyntax { Identifier.ValueText: "nameof" }
                or MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "String" or "Console" or "Enumerable" or "ImmutableArray" or "ImmutableList" } }),
            ForEachStatementSyntax each => each.Expression == list && each.Statement.DescendantNodes().Any(node => IsOf(Writing.Target(node), each.Identifier.ValueText)),
            EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax or ConditionalAccessExpressionSyntax or RefExpressionSyntax => true,
            _ => false,
        };
    }

    // An element, or a member of one, that is set where the list is named: Standard[0].Weight = 40.
    private static bool IsWritten(ExpressionSyntax reached)
    {
        while (reached.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax)
        {
            reached = (ExpressionSyntax)reached.Parent;
        }

        return reached.Parent is { } outer && Writing.Target(outer) == reached;
    }

    private static bool IsOf(ExpressionSyntax? written, string name) => written switch
    {
        MemberAccessExpressionSyntax member => member.Expression is IdentifierNameSyntax { Identifier.ValueText: var own } && own == name,
        _ => false,
    };

    private static bool IsCollection(INamedTypeSymbol type) =>
        type is { Name: "ICollection", Arity: 1, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } };

    private static bool IsFixed(string name) => name.StartsWith("Immutable", StringComparison.Ordinal)
        || name.StartsWith("ReadOnly", StringComparison.Ordinal) || name.StartsWith("Frozen", StringComparison.Ordinal);
}
