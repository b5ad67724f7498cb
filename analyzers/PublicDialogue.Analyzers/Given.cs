using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers;

/// <summary>A member, the value that it is given, and where to underline it if that stands elsewhere.</summary>
internal sealed record GivenMember(ISymbol Symbol, IOperation Value, IOperation? Place = null)
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
        ITypeParameterObjectCreationOperation creation => Assigned(creation.Initializer),
        IObjectOrCollectionInitializerOperation initializer => Over(Assigned(initializer), []),
        IInvocationOperation call => Arguments(call.Arguments),
        IWithOperation with when depth < LongestChain => Over(Assigned(with.Initializer), Start(with, depth)),
        _ => [],
    };

    /// <summary>Lists the same with what is set afterwards, and leaves out what may have been set to something else.</summary>
    public IReadOnlyList<GivenMember> Of(IOperation carrier, IReadOnlyList<Change> later)
    {
        var rows = Of(carrier);
        return later.Count == 0 ? rows :
        [
            .. rows.Where(row => !later.Any(change => !change.IsAdded && row.IsSame(change.Member!))),
            .. later.Where(change => change is { Value: not null, IsAdded: false }).Select(change => new GivenMember(change.Member!, change.Value!)),
        ];
    }

    /// <summary>Finds the object that a with-expression copies, where that can be followed and nothing is set on it in between.</summary>
    public (IOperation Operation, bool IsElsewhere)? StartOf(IWithOperation with)
    {
        var (start, isElsewhere) = follower.Follow(with.Operand, cancellation);
        return start is IObjectCreationOperation or IWithOperation && Locals.ChangesOf(start).Count == 0
            && !(isElsewhere && Locals.StraysAround(with, start.Type)?.Any() == true) ? (start, isElsewhere) : null;
    }

    private List<GivenMember> Start(IWithOperation with, int depth) =>
        StartOf(with) is var (start, isElsewhere)
            ? [.. Of(start, depth + 1).Select(row => isElsewhere ? row with { Place = with.Operand } : row)]
            : [];

    private static List<GivenMember> Over(List<GivenMember> newer, List<GivenMember> older)
    {
        if (newer.Count == 0 || older.Count == 0)
        {
            return newer.Count == 0 ? older : newer;
        }

        for (int at = older.Count - 1; at >= 0; at--)
        {
            if (IsAmong(newer, older[at].Symbol))
            {
                older.RemoveAt(at);
            }
        }

        older.AddRange(newer);
        return older;
    }

    private static bool IsAmong(List<GivenMember> rows, ISymbol symbol)
    {
        foreach (var row in rows)
        {
            if (row.IsSame(symbol))
            {
                return true;
            }
        }

        return false;
    }

    // A default value that nobody wrote is not given.
    private static List<GivenMember> Arguments(ImmutableArray<IArgumentOperation> arguments)
    {
        var given = new List<GivenMember>(arguments.Length);
        foreach (var argument in arguments)
        {
            if (argument is { Parameter: { } parameter, ArgumentKind: not ArgumentKind.DefaultValue })
            {
                given.Add(new(parameter, argument.Value));
            }
        }

        return given;
    }

    private static List<GivenMember> Assigned(IObjectOrCollectionInitializerOperation? initializer)
    {
        var given = new List<GivenMember>(initializer?.Initializers.Length ?? 0);
        foreach (var set in initializer?.Initializers ?? [])
        {
            switch (set)
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment:
                    given.Add(new(target.Member, assignment.Value));
                    break;
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } nested:
                    given.Add(new(target.Member, nested.Initializer));
                    break;
            }
        }

        return given;
    }
}
