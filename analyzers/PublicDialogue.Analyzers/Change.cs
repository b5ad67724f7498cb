using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers;

/// <summary>What a body of code does to an object that it holds by a name, after it was made.</summary>
/// <param name="Member">The member that is set or added to; null where the object is a list that is itself changed.</param>
/// <param name="Value">What is set or added; null where that cannot be told.</param>
/// <param name="Operation">The assignment or the call; where the value cannot be told, what may change it.</param>
/// <param name="IsAdded">Whether the value joins what is there already.</param>
internal sealed record Change(ISymbol? Member, IOperation? Value, IOperation Operation, bool IsAdded = false)
{
    /// <summary>Gets a value indicating whether what was in a list may no longer be: an element is set or removed.</summary>
    public bool MayReplace => Value is null && Operation.Parent is IArrayElementReferenceOperation or IPropertyReferenceOperation or IImplicitIndexerReferenceOperation
        or IInvocationOperation { TargetMethod.Name: "Clear" or "Remove" or "RemoveAt" or "RemoveAll" or "RemoveRange" };

    /// <summary>Gets the block of statements in which it happens whenever the block is run through; null where it may happen or not.</summary>
    public IOperation? Block => BlockOf(Operation);

    /// <summary>Reads what an operation changes, and of which local, parameter or, by its type, which instance; null where it changes nothing.</summary>
    public static (ISymbol Holder, Change Change)? Of(IOperation operation) => operation switch
    {
        IMemberReferenceOperation { Instance: { } instance, Member: var member } when HolderOf(instance) is { } holder && IsWritten(operation) =>
            (holder, Of(member, operation)),
        ILocalReferenceOperation { IsDeclaration: false, Local: var local } when MayChange(operation) => (local, Of(null, operation)),
        _ => null,
    };

    /// <summary>
    /// Says whether a reference is written to. A call on a member is taken for a change of it where it looks like one: Add, or nothing given back.
    /// </summary>
    public static bool IsWritten(IOperation target) => target.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == target,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        IInvocationOperation call => call.Instance == target && !IsName(target) && LooksLikeAChange(call.TargetMethod),
        IMemberReferenceOperation outer => outer.Instance == target && !IsName(target) && IsWritten(outer),
        IArrayElementReferenceOperation element => element.ArrayReference == target && !IsName(target) && IsWritten(element),
        IImplicitIndexerReferenceOperation element => element.Instance == target && !IsName(target) && IsWritten(element),
        IConditionalAccessOperation { WhenNotNull: IInvocationOperation call } access => access.Operation == target && !IsName(target) && LooksLikeAChange(call.TargetMethod),
        ITupleOperation together => IsTarget(together),
        _ => target.Syntax.Parent is RefExpressionSyntax,
    };

    // (a.X, b.Y) = (1, 2)
    private static bool IsTarget(ITupleOperation together) => together.Parent switch
    {
        IDeconstructionAssignmentOperation assignment => assignment.Target == together,
        ITupleOperation outer => IsTarget(outer),
        _ => false,
    };

    // What is done to an object leaves its name what it was.
    private static bool IsName(IOperation operation) => operation is ILocalReferenceOperation or IParameterReferenceOperation;

    private static Change Of(ISymbol? member, IOperation target) => target.Parent switch
    {
        ISimpleAssignmentOperation { IsRef: false } set when set.Target == target && BlockOf(set) is not null => new(member, set.Value, set),
        IInvocationOperation { TargetMethod.Name: "Add" or "AddRange", Arguments: { Length: 1 } added } add when add.Instance == target && BlockOf(add) is not null =>
            new(member, added[0].Value, add, IsAdded: true),
        _ => new(member, null, target),
    };

    private static IOperation? BlockOf(IOperation operation) => operation.Parent is IExpressionStatementOperation { Parent: IBlockOperation block } ? block : null;

    /// <summary>Names what holds an object: a local, a parameter, or by its type this instance; null where it has no name.</summary>
    public static ISymbol? HolderOf(IOperation instance) => instance switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } itself => itself.Type,
        _ => null,
    };

    // Of a list: a call on it that looks like a change, an element that is set, a call that is handed the list and could change it, or another name of a type that can.
    private static bool MayChange(IOperation list) => list.Parent switch
    {
        IInvocationOperation call => call.Instance == list && LooksLikeAChange(call.TargetMethod),
        IArrayElementReferenceOperation element => element.ArrayReference == list && IsWritten(element),
        IPropertyReferenceOperation { Property.IsIndexer: true } element => element.Instance == list && IsWritten(element),
        IImplicitIndexerReferenceOperation element => element.Instance == list && IsWritten(element),
        IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation } => CanChange(parameter),
        IConversionOperation converted => MayChange(converted),
        IConditionalAccessOperation { WhenNotNull: IInvocationOperation call } access => access.Operation == list && LooksLikeAChange(call.TargetMethod),
        IIsPatternOperation { Pattern: IDeclarationPatternOperation { DeclaredSymbol: not null, NarrowedType: var other } } => OpenLists.CanGrow(other),
        _ => false,
    };

    private static bool LooksLikeAChange(IMethodSymbol method) => method.ReturnsVoid
        || method.Name.StartsWith("Add", StringComparison.Ordinal) || method.Name.StartsWith("Remove", StringComparison.Ordinal);

    // Who takes a list to change it takes one that can be changed, or makes it one again; who takes it as a fact keeps it.
    private static bool CanChange(IParameterSymbol parameter) => parameter.GetAttributes().IsEmpty && parameter.Type switch
    {
        IArrayTypeSymbol => true,
        { Name: "List" or "IList" or "ICollection" or "Collection" or "ISet" or "HashSet" or "ObservableCollection" or "Span" or "Memory" } => true,
        { TypeKind: TypeKind.Interface } => Writing.CastsBack(parameter),
        _ => false,
    };
}
