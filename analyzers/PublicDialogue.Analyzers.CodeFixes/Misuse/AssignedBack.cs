using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PublicDialogue.Analyzers.CodeFixes.Misuse;

/// <summary>Writes a call that stands by itself as an assignment to what it is called on.</summary>
internal static class AssignedBack
{
    /// <summary>Finds the change; null where that cannot be assigned to, or the result does not fit it.</summary>
    public static TextChange? Of(MisusePlace place)
    {
        if (place.Node.FirstAncestorOrSelf<ExpressionStatementSyntax>()?.Expression is not { } call || call.Span != place.Node.Span
            || Receiver(call, place.Model) is not { } receiver || !CanBeAssigned(place.Model.GetSymbolInfo(receiver, place.Cancellation).Symbol)
            || place.Model.GetTypeInfo(receiver, place.Cancellation).Type is not { } wanted
            || place.Model.GetTypeInfo(call, place.Cancellation).Type is not { } given)
        {
            return null;
        }

        bool isWhole = Fits(given, wanted, place.Model);
        if (!isWhole && !Fits(given.GetMembers("Value").OfType<IPropertySymbol>().FirstOrDefault()?.Type, wanted, place.Model))
        {
            return null;
        }

        string value = isWhole ? $"{call}" : call is AwaitExpressionSyntax ? $"({call}).Value" : $"{call}.Value";
        return new(call.Span, $"{receiver} = {value}");
    }

    private static ExpressionSyntax? Receiver(ExpressionSyntax call, SemanticModel model)
    {
        var at = call;
        while (true)
        {
            switch (at)
            {
                case AwaitExpressionSyntax awaited:
                    at = awaited.Expression;
                    break;
                case ParenthesizedExpressionSyntax parenthesised:
                    at = parenthesised.Expression;
                    break;
                case ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } } access:
                    return access.Expression;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } task }:
                    at = task.Expression;
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } invocation:
                    return model.GetSymbolInfo(invocation).Symbol is IMethodSymbol { IsStatic: true, IsExtensionMethod: true, ReducedFrom: null }
                        ? invocation.ArgumentList.Arguments.FirstOrDefault()?.Expression : member.Expression;
                default:
                    return null;
            }
        }
    }

    private static bool CanBeAssigned(ISymbol? symbol) => symbol switch
    {
        ILocalSymbol { IsConst: false, IsForEach: false, IsUsing: false, RefKind: not RefKind.RefReadOnly } => true,
        IParameterSymbol { RefKind: RefKind.None or RefKind.Ref or RefKind.Out } => true,
        IFieldSymbol { IsConst: false, IsReadOnly: false } => true,
        IPropertySymbol { SetMethod.IsInitOnly: false } => true,
        _ => false,
    };

    private static bool Fits(ITypeSymbol? given, ITypeSymbol wanted, SemanticModel model) =>
        given is not null && model.Compilation.ClassifyConversion(given, wanted) is { Exists: true, IsImplicit: true };
}
