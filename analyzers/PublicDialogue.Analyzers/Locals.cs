using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers;

/// <summary>What becomes of the locals of one body of code: the one value that each is given, and which members of it are set later.</summary>
internal sealed class Locals
{
    // Weak, so that no body of code is kept in memory for what was once asked of it.
    private static readonly ConditionalWeakTable<IOperation, Locals> Known = new();

    private static readonly IReadOnlyCollection<ISymbol> None = [];

    private readonly Dictionary<ILocalSymbol, IOperation?> values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, HashSet<ISymbol>> members = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> copied = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> used = new(SymbolEqualityComparer.Default);

    private Locals(IOperation body)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            See(operation);
        }
    }

    /// <summary>Gives the value that a local has wherever it is read, or null where it may have several or none.</summary>
    public static IOperation? Value(ILocalReferenceOperation reference) =>
        Around(reference).values.TryGetValue(reference.Local, out var value) ? value : null;

    /// <summary>Lists what is set, or added to, after an object has been made and given to a local.</summary>
    public static IReadOnlyCollection<ISymbol> SetLater(IOperation creation) =>
        HolderOf(creation) is { } holder && Around(holder).members.TryGetValue(holder.Symbol, out var later) ? later : None;

    /// <summary>
    /// Says whether an object is given to a local from which nothing but changed copies is taken: <c>draft with { … }</c>. Where the local is
    /// given the copy, what it is afterwards is the copy.
    /// </summary>
    public static bool IsOnlyCopied(IOperation creation) => HolderOf(creation) is { Symbol: var local } holder
        && Around(holder) is var body && body.copied.Contains(local) && (body.values[local] is null || !body.used.Contains(local));

    // The local that an object is given to where it is declared.
    private static IVariableDeclaratorOperation? HolderOf(IOperation creation)
    {
        var outer = creation.Parent;
        while (outer is IConversionOperation)
        {
            outer = outer.Parent;
        }

        return outer is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } ? declarator : null;
    }

    private static Locals Around(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return Known.GetValue(operation, static body => new(body));
    }

    private void See(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Symbol: var local } declarator:
                var initializer = declarator.GetVariableInitializer()?.Value;
                Give(local, local.IsRef ? null : initializer);
                Spoil(local.IsRef ? initializer : null);
                break;
            case ISimpleAssignmentOperation { IsRef: true } assignment:
                Spoil(assignment.Target);
                Spoil(assignment.Value);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                foreach (var target in deconstruction.Target.DescendantsAndSelf())
                {
                    Spoil(target);
                }

                break;
            case IMemberReferenceOperation { Instance: ILocalReferenceOperation { Local: var owner }, Member: var member } when IsWritten(operation):
                members[owner] = members.TryGetValue(owner, out var known) ? known : new(SymbolEqualityComparer.Default);
                members[owner].Add(member);
                break;
            case ILocalReferenceOperation { IsDeclaration: false } when IsWritten(operation) || operation.Parent is IAddressOfOperation:
                Spoil(operation);
                break;
            case ILocalReferenceOperation { IsDeclaration: false, Local: var read }:
                (operation.Parent is IWithOperation copy && copy.Operand == operation ? copied : used).Add(read);
                break;
        }
    }

    private void Give(ILocalSymbol local, IOperation? value) => values[local] = values.ContainsKey(local) ? null : value;

    private void Spoil(IOperation? target)
    {
        if (target is ILocalReferenceOperation { Local: var local })
        {
            values[local] = null;
        }
    }

    // A call on a member is taken for a change of it where it looks like one: Add, or nothing given back.
    private static bool IsWritten(IOperation target) => target.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == target,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        IInvocationOperation { TargetMethod: var method } call => call.Instance == target && target is not ILocalReferenceOperation
            && (method.ReturnsVoid || method.Name.StartsWith("Add", StringComparison.Ordinal)),
        IMemberReferenceOperation outer => outer.Instance == target && target is not ILocalReferenceOperation && IsWritten(outer),
        _ => false,
    };
}
