using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers;

/// <summary>Lists what an expression gives to which member: arguments, an object initializer, and what a with-expression starts from.</summary>
internal sealed class Given(Follower follower, CancellationToken cancellation)
{
    /// <summary>Lists the members and their values, the last word on each.</summary>
    public IReadOnlyList<(ISymbol Symbol, IOperation Value)> Of(IOperation carrier) => carrier switch
    {
        IObjectCreationOperation creation => [.. Arguments(creation.Arguments), .. Assigned(creation.Initializer)],
        IInvocationOperation call => [.. Arguments(call.Arguments)],
        IWithOperation with => Over(with),
        _ => [],
    };

    private List<(ISymbol Symbol, IOperation Value)> Over(IWithOperation with)
    {
        List<(ISymbol Symbol, IOperation Value)> changed = [.. Assigned(with.Initializer)];
        var (start, isElsewhere) = follower.Follow(with.Operand, cancellation);
        if (!isElsewhere && start is IObjectCreationOperation or IWithOperation)
        {
            changed.AddRange(Of(start).Where(row => !changed.Exists(newer =>
                string.Equals(newer.Symbol.Name, row.Symbol.Name, StringComparison.OrdinalIgnoreCase))));
        }

        return changed;
    }

    // A default value that nobody wrote is not given.
    private static IEnumerable<(ISymbol Symbol, IOperation Value)> Arguments(IEnumerable<IArgumentOperation> arguments) => arguments
        .Where(argument => argument is { Parameter: not null, ArgumentKind: not ArgumentKind.DefaultValue })
        .Select(argument => ((ISymbol)argument.Parameter!, argument.Value));

    private static IEnumerable<(ISymbol Symbol, IOperation Value)> Assigned(IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var set in initializer?.Initializers ?? [])
        {
            switch (set)
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment:
                    yield return (target.Member, assignment.Value);
                    break;
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } nested:
                    yield return (target.Member, nested.Initializer);
                    break;
            }
        }
    }
}
