using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers;

/// <summary>One element of a list.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="Value">The expression behind it.</param>
/// <param name="IsElsewhere">Whether that stands elsewhere.</param>
internal readonly record struct Element(IOperation Place, IOperation Value, bool IsElsewhere);

/// <summary>Takes a list apart where it is written out: collection expressions, arrays, collection initializers and their like.</summary>
internal sealed class Elements(Annotations annotations, Follower follower, CancellationToken cancellation)
{
    private const int DeepestNesting = 8;
    private const int MostRepeated = 100;

    private static readonly HashSet<string> Copies = new(StringComparer.Ordinal)
    {
        "ToArray", "ToList", "ToImmutableArray", "ToImmutableList", "ToImmutable", "AsReadOnly", "AsEnumerable",
    };

    /// <summary>
    /// Lists the elements: where each is written, the expression behind it, and whether that stands elsewhere.
    /// A value that is no list is its only element.
    /// </summary>
    public IReadOnlyList<Element> Of(IOperation value)
    {
        var found = new List<Element>(1);
        Add(value, null, 0, found);
        return found;
    }

    /// <summary>Lists what a value may be, where it is one thing or another: <c>isLarge ? a : b</c>, <c>a ?? b</c>, a switch expression.</summary>
    public static IEnumerable<IOperation> Choices(IOperation value)
    {
        var open = new Stack<IOperation>();
        open.Push(value);
        while (open.Count > 0)
        {
            var next = open.Pop();
            IEnumerable<IOperation> choices = next switch
            {
                IConditionalOperation { WhenFalse: { } otherwise } either => [otherwise, either.WhenTrue],
                ICoalesceOperation either => [either.WhenNull, either.Value],
                ISwitchExpressionOperation several => several.Arms.Reverse().Select(arm => arm.Value),
                IParenthesizedOperation parenthesized => [parenthesized.Operand],
                IConversionOperation { IsImplicit: true } converted => [converted.Operand],
                _ => [],
            };
            bool isOne = true;
            foreach (var choice in choices)
            {
                open.Push(choice);
                isOne = false;
            }

            if (isOne)
            {
                yield return next;
            }
        }
    }

    /// <summary>Finds the list whose elements a name stands for one after another: of a <c>foreach</c>, or of what <c>Select</c> is given; null where it stands for none.</summary>
    public IOperation? RunsThrough(IOperation value) => follower.Follow(value, cancellation).Operation switch
    {
        ILocalReferenceOperation { Local: { IsForEach: true } } local => Loop(local),
        IParameterReferenceOperation { Parameter: { Ordinal: 0, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } } parameter => Selected(parameter),
        _ => null,
    };

    private static IOperation? Loop(ILocalReferenceOperation element)
    {
        var outer = element.Parent;
        while (outer is not null && !(outer is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var each } }
            && SymbolEqualityComparer.Default.Equals(each, element.Local)))
        {
            outer = outer.Parent;
        }

        return (outer as IForEachLoopOperation)?.Collection;
    }

    private static IOperation? Selected(IParameterReferenceOperation element)
    {
        var outer = element.Parent;
        while (outer is not null && !(outer is IAnonymousFunctionOperation { Symbol: var lambda } && SymbolEqualityComparer.Default.Equals(lambda, element.Parameter.ContainingSymbol)))
        {
            outer = outer.Parent;
        }

        return outer?.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Select" or "ForEach" or "ConvertAll" } call } }
            ? call.Instance ?? call.Arguments[0].Value : null;
    }

    /// <summary>Says whether a text stands in a constant or static field that is wording itself: it is read there, once.</summary>
    public bool IsReadThere(IOperation text, bool isElsewhere)
    {
        var outer = text;
        while (isElsewhere && outer.Parent is { } parent)
        {
            outer = parent;
        }

        var field = outer switch
        {
            IFieldReferenceOperation { Field: var named } => named,
            IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } => fields[0],
            _ => null,
        };
        return field is { DeclaringSyntaxReferences.IsEmpty: false } && ConstantsReader.Reads(field, annotations) && annotations.Of(field) is { IsText: true };
    }

    // What a list that stands elsewhere holds is written where that list is named.
    private void Add(IOperation value, IOperation? place, int depth, List<Element> into)
    {
        var (followed, isElsewhere) = follower.Follow(value, cancellation);
        var items = depth < DeepestNesting ? Items(followed) : null;
        if (items is null)
        {
            into.Add(new(place ?? value, followed, isElsewhere || place is not null));
            return;
        }

        var later = Locals.AddedTo(followed);
        foreach (var item in later.Count > 0 && later.Any(change => change.MayReplace) ? items.Where(item => item.Type is not { SpecialType: SpecialType.System_String }) : items)
        {
            Add(item, place ?? (isElsewhere ? value : null), depth + 1, into);
        }

        if (follower.Opened(followed, cancellation) is { } opened)
        {
            into.Add(new(value, opened, IsElsewhere: false));
        }

        // What may be added or not leaves the list open: it stands for an element that nobody can read.
        foreach (var change in later)
        {
            if (change.Value is { } added)
            {
                Add(added, null, depth + 1, into);
            }
            else
            {
                into.Add(new(value, change.Operation, IsElsewhere: false));
            }
        }
    }

    private IEnumerable<IOperation>? Items(IOperation list) => list switch
    {
        ICollectionExpressionOperation collection => collection.Elements.Select(element => element is ISpreadOperation spread ? spread.Operand : element),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        IArrayCreationOperation { DimensionSizes: { Length: 1 } sizes } when sizes[0].ConstantValue is { HasValue: true, Value: 0 } => [],
        IObjectCreationOperation creation when IsList(creation.Type) => Copied(creation)?.Concat(Added(creation.Initializer)),
        IObjectOrCollectionInitializerOperation { Initializers.Length: > 0 } added when added.Initializers.All(element => element is IInvocationOperation) =>
            Added(added),
        IInvocationOperation { TargetMethod: { Name: "Empty", Parameters.Length: 0 } or { Name: "CreateBuilder", ContainingNamespace.Name: "Immutable" } } => [],
        IMemberReferenceOperation { Member: { Name: "Empty", IsStatic: true } } empty when IsList(empty.Type) => [],
        IInvocationOperation { TargetMethod: { Name: "Create" or "CreateRange", IsStatic: true, ContainingNamespace: { Name: "Immutable" } } } create =>
            create.Arguments.Select(argument => argument.Value),
        IInvocationOperation { Instance: { } source, TargetMethod: { Name: "Add" or "AddRange", ReturnsVoid: false, ContainingNamespace.Name: "Immutable" }, Arguments: { Length: 1 } more } =>
            [source, more[0].Value],
        IInvocationOperation { Arguments: { Length: 2 } both, TargetMethod: { IsExtensionMethod: true, Name: "Concat" or "Append" or "Prepend", ContainingType.Name: "Enumerable" } } =>
            [both[0].Value, both[1].Value],
        IInvocationOperation
        {
            Arguments: { Length: > 0 } sorted, TargetMethod:
            {
                IsExtensionMethod: true, ContainingType.Name: "Enumerable",
                Name: "Order" or "OrderDescending" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Reverse"
            }
        } => [sorted[0].Value],
        IInvocationOperation { Arguments: { Length: 2 } both, TargetMethod: { Name: "Repeat", ContainingType.Name: "Enumerable" } }
            when both[1].Value.ConstantValue is { HasValue: true, Value: int and >= 0 and <= MostRepeated and var times } && !IsList(both[0].Value.Type) =>
            Enumerable.Repeat(both[0].Value, times),
        IInvocationOperation { Instance: { } source, TargetMethod.Name: var name } when Copies.Contains(name) => [source],
        IInvocationOperation { Arguments: { Length: 1 } arguments, TargetMethod: { IsExtensionMethod: true, Name: var name } }
            when Copies.Contains(name) => [arguments[0].Value],
        _ => null,
    };

    // A list, and not a part that can also be enumerated.
    private bool IsList(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.None } && !annotations.HasFacts(type)
        && type.AllInterfaces.Any(face => face.SpecialType == SpecialType.System_Collections_IEnumerable);

    // A capacity adds nothing, another list all that it holds; null for anything else.
    private static IEnumerable<IOperation>? Copied(IObjectCreationOperation list) => list.Arguments.Length switch
    {
        0 => [],
        1 when list.Arguments[0].Parameter?.Type.SpecialType == SpecialType.System_Int32 => [],
        1 when list.Arguments[0].Parameter?.Type is INamedTypeSymbol { IsGenericType: true } => [list.Arguments[0].Value],
        _ => null,
    };

    private static IEnumerable<IOperation> Added(IObjectOrCollectionInitializerOperation? initializer) => (initializer?.Initializers ?? [])
        .SelectMany(added => added is IInvocationOperation add ? add.Arguments.Select(argument => argument.Value) : [added]);
}
