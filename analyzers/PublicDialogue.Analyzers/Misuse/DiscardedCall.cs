using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers.Misuse;

/// <summary>A call that stands by itself as a statement: awaited or not, behind a question mark or not.</summary>
internal static class DiscardedCall
{
    private static readonly string[] Trials = ["Throw", "Exception", "Should"];

    /// <summary>Finds the call whose result a statement throws away; null where it is no call, or stands there to see whether it throws.</summary>
    public static IInvocationOperation? Of(IExpressionStatementOperation statement)
    {
        var at = statement.Operation;
        while (true)
        {
            switch (at)
            {
                case IAwaitOperation awaited:
                    at = awaited.Operation;
                    break;
                case IConditionalAccessOperation access:
                    at = access.WhenNotNull;
                    break;
                case IConversionOperation conversion:
                    at = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesised:
                    at = parenthesised.Operand;
                    break;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task }:
                    at = task;
                    break;
                default:
                    return at as IInvocationOperation;
            }
        }
    }

    /// <summary>Says whether a statement stands in a lambda that is only tried, as in <c>Assert.Throws</c>, or that is read and not run.</summary>
    public static bool IsTrial(IOperation statement)
    {
        var lambda = Around<IAnonymousFunctionOperation>(statement);
        for (var at = lambda?.Parent; at is not null; at = at.Parent)
        {
            switch (at)
            {
                case IConversionOperation { Type: { Name: "Expression", ContainingNamespace.Name: "Expressions" } }:
                    return true;
                case IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or IVariableInitializerOperation:
                    break;
                case IArgumentOperation { Parent: IInvocationOperation call }:
                    return IsTrial(call);
                case IVariableDeclaratorOperation { Symbol: var local } declarator:
                    return IsTried(local, declarator);
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsTrial(IInvocationOperation call) =>
        Array.Exists(Trials, word => call.TargetMethod.Name.IndexOf(word, StringComparison.Ordinal) >= 0);

    // Action act = () => order.Approve(by); act.Should().Throw<ArgumentException>();
    private static bool IsTried(ILocalSymbol local, IOperation declarator)
    {
        var body = declarator;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        return body.Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local))
            .Any(reference => Around<IArgumentOperation>(reference)?.Parent is IInvocationOperation call && IsTrial(call));
    }

    private static T? Around<T>(IOperation operation)
        where T : class, IOperation
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
        {
            if (at is T found)
            {
                return found;
            }
        }

        return null;
    }
}
