using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PublicDialogue.Analyzers;

/// <summary>
/// Names the members that a method's own text writes to, and the parameters that it takes for more than they are declared as; the methods of its
/// own type that it calls are of its text.
/// </summary>
internal static class Writing
{
    private const int MostMethods = 16;

    // Weak, so that no compilation is kept in memory for what was once asked of it; each method is looked at once.
    private static readonly ConditionalWeakTable<IMethodSymbol, IReadOnlyCollection<string>> Known = new();

    private static readonly ConditionalWeakTable<IMethodSymbol, IReadOnlyCollection<string>> Cast = new();
    private static readonly ConditionalWeakTable<INamedTypeSymbol, HashSet<(string Holder, string Member)>> Held = new();

    public static IReadOnlyCollection<string> Of(IMethodSymbol method) => Known.GetValue(method, static looked => Look(looked, node => Name(Target(node))));

    /// <summary>Says whether the method of a parameter makes of it what it is not declared as: <c>((List&lt;Lot&gt;)lots).Add(lot)</c>.</summary>
    public static bool CastsBack(IParameterSymbol parameter) => parameter.ContainingSymbol is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } method
        && Cast.GetValue(method, static looked => Look(looked, node => Name(Narrowed(node)))).Contains(parameter.Name);

    /// <summary>Lists the fields and properties whose objects the text of their own type writes to, each with the member that is written to.</summary>
    public static HashSet<(string Holder, string Member)> Of(INamedTypeSymbol type) => Held.GetValue(type, static looked => [.. looked.DeclaringSyntaxReferences
        .SelectMany(reference => reference.GetSyntax().DescendantNodes())
        .Select(Target).OfType<MemberAccessExpressionSyntax>()
        .Select(written => (Name(written.Expression) ?? "", written.Name.Identifier.ValueText))]);

    /// <summary>Says whether a name of a method is that of one that changes a list.</summary>
    public static bool IsOfAChange(string name) =>
        name is "Clear" or "Sort" or "Reverse" or "ForEach" or "Push" or "Pop" or "Enqueue" or "Dequeue" or "Fill"
        || name.StartsWith("Add", StringComparison.Ordinal) || name.StartsWith("Remove", StringComparison.Ordinal)
        || name.StartsWith("Insert", StringComparison.Ordinal) || name.StartsWith("Set", StringComparison.Ordinal);

    /// <summary>Finds what is written to here, where it is; null where nothing is.</summary>
    public static ExpressionSyntax? Target(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax, Left: var left } => left,
        PostfixUnaryExpressionSyntax { Operand: var operand } step when step.IsKind(SyntaxKind.PostIncrementExpression) || step.IsKind(SyntaxKind.PostDecrementExpression) => operand,
        PrefixUnaryExpressionSyntax { Operand: var operand } step when step.IsKind(SyntaxKind.PreIncrementExpression) || step.IsKind(SyntaxKind.PreDecrementExpression) => operand,
        ArgumentSyntax { Expression: var handed } argument when !argument.RefKindKeyword.IsKind(SyntaxKind.None) => handed,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var list } } when IsOfAChange(name) => list,
        RefExpressionSyntax { Expression: var referred } => referred,
        _ => null,
    };

    private static ExpressionSyntax? Narrowed(SyntaxNode node) => node switch
    {
        CastExpressionSyntax cast => cast.Expression,
        BinaryExpressionSyntax either when either.IsKind(SyntaxKind.AsExpression) => either.Left,
        IsPatternExpressionSyntax { Pattern: DeclarationPatternSyntax or RecursivePatternSyntax { Type: not null } } tested => tested.Expression,
        _ => null,
    };

    private static string[] Look(IMethodSymbol method, Func<SyntaxNode, string?> nameOf) => [.. Text(method).Select(nameOf).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static IEnumerable<SyntaxNode> Text(IMethodSymbol method)
    {
        var reached = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { method };
        var open = new Queue<ISymbol>(reached);
        while (open.Count > 0)
        {
            foreach (var node in open.Dequeue().DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantNodes()))
            {
                yield return node;
                foreach (var called in node is InvocationExpressionSyntax call && Name(call.Expression) is { } name ? method.ContainingType.GetMembers(name) : [])
                {
                    if (reached.Count < MostMethods && reached.Add(called))
                    {
                        open.Enqueue(called);
                    }
                }
            }
        }
    }

    private static string? Name(ExpressionSyntax? written) => written switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax member => member.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => Name(conditional.WhenNotNull),
        ElementAccessExpressionSyntax element => Name(element.Expression),
        IdentifierNameSyntax own => own.Identifier.ValueText,
        _ => null,
    };
}
