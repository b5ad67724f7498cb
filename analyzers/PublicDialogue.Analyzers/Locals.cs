using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers;

/// <summary>What becomes of the names of one body of code: the one value that each local is given, and what is done later to what it holds.</summary>
internal sealed class Locals
{
    private const int LongestChain = 8;

    // Weak, so that no body of code is kept in memory for what was once asked of it.
    private static readonly ConditionalWeakTable<IOperation, Locals> Known = new();

    private readonly Dictionary<ILocalSymbol, IOperation?> values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<Change>> changes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ILookup<IOperation?, Change>> certain = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IOperation, (ISymbol Holder, int At)> changed = [];
    private readonly HashSet<ISymbol> replaced = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> copied = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> used = new(SymbolEqualityComparer.Default);
    private readonly Strays strays = new();

    private Locals(IOperation body)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            See(operation);
        }

        ShareLists();
        foreach (var holder in changes)
        {
            if (IsStray(holder.Key))
            {
                holder.Value.ForEach(change => strays.Add(change.Member, change.Operation));
            }

            Doubt(holder.Key, holder.Value);
            certain[holder.Key] = holder.Value.Where(change => change is { Value: not null, Member: not null, IsAdded: false }).ToLookup(change => change.Block);
        }
    }

    /// <summary>Gives the value that a local has wherever it is read, or null where it may have several or none.</summary>
    public static IOperation? Value(ILocalReferenceOperation reference) =>
        Around(reference).values.TryGetValue(reference.Local, out var value) ? value : null;

    /// <summary>Lists what is set, or added to members, after an object has been made and given to a local. What may happen or not has no value.</summary>
    public static IReadOnlyList<Change> CompletionsOf(IOperation made) => Later(made, isMember: true);

    /// <summary>Lists the same, and what may be set on the object under another name.</summary>
    public static IReadOnlyList<Change> ChangesOf(IOperation made)
    {
        var later = Later(made, isMember: true);
        return StraysAround(made, made.Type, made) is { } strays ? [.. later, .. strays] : later;
    }

    /// <summary>Lists what a body of code may set on any object of a type; null where it sets nothing of the kind, and for objects that nobody can set.</summary>
    public static IEnumerable<Change>? StraysAround(IOperation place, ITypeSymbol? type, IOperation? made = null) =>
        type is not null && Strays.CanBeSet(type) && Around(place).strays is { IsEmpty: false } strays ? strays.On(type, made) : null;

    /// <summary>Lists what is added after a list has been made and given to a local. What may happen or not has no value.</summary>
    public static IReadOnlyList<Change> AddedTo(IOperation list) => Later(list, isMember: false);

    /// <summary>Finds the object that an assignment or a call is certain to complete, where a local was given it when declared; null where there is none.</summary>
    public static IOperation? CompletedBy(IOperation operation) =>
        Around(operation) is var body && body.changed.TryGetValue(operation, out var place) && body.changes[place.Holder][place.At].Value is not null
            && place.Holder is ILocalSymbol local && body.values.TryGetValue(local, out var made) ? Bare(made) : null;

    /// <summary>Lists what an assignment sets together with its neighbours: of the same object, in the same block of statements, each for certain.</summary>
    public static IEnumerable<Change> Beside(ISimpleAssignmentOperation assignment) =>
        Around(assignment) is var body && body.changed.TryGetValue(assignment, out var place) && body.changes[place.Holder][place.At] is { Value: not null, Block: var block }
            ? body.certain[place.Holder][block] : [];

    /// <summary>
    /// Says whether an object is given to a local from which nothing but changed copies is taken: <c>draft with { … }</c>. Where the local is
    /// given the copy, what it is afterwards is the copy.
    /// </summary>
    public static bool IsOnlyCopied(IOperation creation) => HolderOf(creation) is { Symbol: var local } holder
        && Around(holder) is var body && body.copied.Contains(local) && (body.values[local] is null || !body.used.Contains(local));

    private static List<Change> Later(IOperation made, bool isMember) =>
        HolderOf(made) is { } holder && Around(holder).changes.TryGetValue(holder.Symbol, out var later) ? later.FindAll(change => change.Member is null != isMember) : [];

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
        if (Change.Of(operation) is var (holder, change))
        {
            changes[holder] = changes.TryGetValue(holder, out var known) ? known : [];
            changes[holder].Add(change);
            changed[change.Operation] = (holder, changes[holder].Count - 1);
        }

        switch (operation)
        {
            case IMemberReferenceOperation { Instance: { } instance and not IInstanceReferenceOperation, Member: var member } when Change.HolderOf(instance) is null && Change.IsWritten(operation):
                strays.Add(member, operation);
                break;
            case IInvocationOperation call:
                strays.AddHanded(call);
                break;
            case IMethodReferenceOperation { Method: var named }:
                strays.AddWritten(named, operation);
                break;
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
            case ILocalReferenceOperation { IsDeclaration: false } when Change.IsWritten(operation) || operation.Parent is IAddressOfOperation:
                Spoil(operation);
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when Change.IsWritten(operation):
                replaced.Add(parameter);
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

    // What cannot be told from other objects of its type: an element that is gone through, a second name, what a lambda is given.
    private bool IsStray(ISymbol holder) => holder switch
    {
        ILocalSymbol local => !values.TryGetValue(local, out var made) || Bare(made) is not (IObjectCreationOperation or IWithOperation or ITypeParameterObjectCreationOperation or IDefaultValueOperation),
        IParameterSymbol parameter => replaced.Contains(parameter) || parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction },
        _ => false,
    };

    // A list that has two names is changed under both, and so is that of another object.
    private void ShareLists()
    {
        foreach (var holder in changes.Keys.OfType<ILocalSymbol>().ToList())
        {
            if (values.TryGetValue(holder, out var held) && Bare(held) is IMemberReferenceOperation { Member: var member })
            {
                changes[holder].FindAll(change => change.Member is null).ForEach(change => strays.Add(member, change.Operation));
            }

            ISymbol other = holder;
            for (int step = 0; step < LongestChain && other is ILocalSymbol local && values.TryGetValue(local, out var value) && Bare(value) is ILocalReferenceOperation { Local: var behind }; step++)
            {
                other = behind;
            }

            if (!ReferenceEquals(other, holder))
            {
                changes[other] = changes.TryGetValue(other, out var known) ? known : [];
                changes[other].AddRange(changes[holder].Where(change => change.Member is null).Select(change => change with { Value = null }));
            }
        }
    }

    // What is set twice, in a branch, or to one of several objects may be that or not.
    private void Doubt(ISymbol holder, List<Change> later)
    {
        IOperation? made = null;
        bool isOne = holder is not ILocalSymbol local ? !replaced.Contains(holder) : values.TryGetValue(local, out made) && made is not null;
        var block = made is null ? null : HolderOf(Bare(made)!)?.Parent?.Parent?.Parent;
        var disputed = new HashSet<ISymbol?>(
            later.GroupBy(change => change.Member, SymbolEqualityComparer.Default).Where(set => set.Count() > 1 && set.Any(change => !change.IsAdded)).Select(set => set.Key),
            SymbolEqualityComparer.Default);
        for (int at = 0; at < later.Count; at++)
        {
            var change = later[at];
            if (!isOne || (block is not null && change.Block != block) || disputed.Contains(change.Member))
            {
                later[at] = change with { Value = null };
            }
        }
    }

    /// <summary>Gives what a value is before it is converted.</summary>
    public static IOperation? Bare(IOperation? value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }
}
