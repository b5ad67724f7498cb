using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Finds what an expression is given to: a property, a field, a parameter.</summary>
internal static class Targets
{
    /// <summary>Finds the symbol, or null.</summary>
    public static ISymbol? Of(SyntaxNode expression, SemanticModel model)
    {
        for (var at = Operation(expression, model); at is not null; at = at.Parent)
        {
            switch (at.Parent)
            {
                case IArgumentOperation argument:
                    return argument.Parameter;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment when assignment.Value == at:
                    return target.Member;
                case IConversionOperation or IParenthesizedOperation:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    // A name within a longer one means nothing by itself.
    private static IOperation? Operation(SyntaxNode expression, SemanticModel model)
    {
        IOperation? operation = null;
        for (SyntaxNode? node = expression; node is not null && operation is null; node = node.Parent)
        {
            operation = model.GetOperation(node);
        }

        return operation;
    }
}
