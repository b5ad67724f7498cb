using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers;

/// <summary>A member, the value that it is given, and where to underline it if that stands elsewhere.</summary>
internal readonly record struct GivenMember(ISymbol Symbol, IOperation Value, IOperation? Place = null)
{
    /// <summary>Says whether it gives what another gives: a parameter of a constructor speaks for the property of its name.</summary>
    public bool IsSame(ISymbol other) => string.Equals(Symbol.Name, other.Name, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Lists what an expression gives to which member: arguments, an object initializer, and what a with-expression starts from.</summary>
internal sealed class Given(Follower follower, CancellationToken cancellation)
{
    private const int LongestChain = 32;

    /// <summary>Lists the members and their values, the last word on each.</summary>
    public IReadOnlyList<GivenMember> Of(IOperation carrier, int depth = 0) => carrier switch
    {
        IObjectCreationOperation creation => Over(Assigned(creation.Initializer), Arguments(creation.Arguments)),
        IObjectOrCollectionInitializerOperation initializer => Over(Assigned(initializer), []),
        IInvocationOperation call => [.. Arguments(call.Arguments)],
        IWithOperation with when depth < LongestChain => Over(Assigned(with.Initializer), Start(with, depth)),
        _ => [],
    };

    /// <summary>Finds the object that a with-expression copies, where that can be followed and nothing is set on it in between.</summary>
    public (IOperation Operation, bool IsElsewhere)? StartOf(IWithOperation with)
    {
        var (start, isElsewhere) = follower.Follow(with.Operand, cancellation);
        return start is IObjectCreationOperation or IWithOperation && Locals.SetLater(start).Count == 0 ? (start, isElsewhere) : null;
    }

    private IEnumerable<GivenMember> Start(IWithOperation with, int depth) =>
        StartOf(with) is var (start, isElsewhere)
            ? Of(start, depth + 1).Select(row => isElsewhere ? row with { Place = with.Operand } : row)
            : [];

    private static List<GivenMember> Over(IEnumerable<GivenMember> newer, IEnumerable<GivenMember> older)
    {
        var last = new List<GivenMember>();
        foreach (var row in newer.Reverse())
        {
            if (!last.Exists(later => later.IsSame(row.Symbol)))
            {
                last.Insert(0, row);
            }
        }

        last.InsertRange(0, older.Where(row => !last.Exists(later => later.IsSame(row.Symbol))).ToList());
        return last;
    }

    // A default value that nobody wrote is not given.
    private static IEnumerable<GivenMember> Arguments(IEnumerable<IArgumentOperation> arguments) => arguments
        .Where(argument => argument is { Parameter: not null, ArgumentKind: not ArgumentKind.DefaultValue })
        .Select(argument => new GivenMember(argument.Parameter!, argument.Value));

    private static IEnumerable<GivenMember> Assigned(IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var set in initializer?.Initializers ?? [])
        {
            switch (set)
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment:
                    yield return new(target.Member, assignment.Value);
                    break;
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } nested:
                    yield return new(target.Member, nested.Initializer);
                    break;
            }
        }
    }
}
