using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers;

/// <summary>
/// What a body of code sets on objects of which nobody can tell which they are: the elements of a list that is gone through, what a lambda
/// is given, what a second name stands for, what a call hands out or is handed.
/// </summary>
internal sealed class Strays
{
    // Weak, so that no compilation is kept in memory for what was once asked of it.
    private static readonly ConditionalWeakTable<ITypeSymbol, object> Settable = new();

    private List<(string Name, ITypeSymbol? Owner, IOperation Operation)>? rows;

    /// <summary>Reads what copies change that are made of such objects; null where none are made. What was made to be copied is not told from what stays.</summary>
    public static Strays? OfCopies(List<IOperation> carriers)
    {
        Strays? found = null;
        foreach (var carrier in carriers)
        {
            if (carrier is IWithOperation { Initializer: { } initializer } with && IsAnyones(with.Operand))
            {
                foreach (var set in initializer.Initializers)
                {
                    (found ??= new()).Add(((set as ISimpleAssignmentOperation)?.Target as IMemberReferenceOperation)?.Member, set);
                }
            }
        }

        return found;
    }

    /// <summary>Gets a value indicating whether nothing is.</summary>
    public bool IsEmpty => rows is null;

    /// <summary>Says whether an object of a type can be changed after it was made; most of the library's, and most records, cannot.</summary>
    /// <remarks>A type that may be null or not is another object at each look, and would be looked through again.</remarks>
    public static bool CanBeSet(ITypeSymbol type) =>
        (bool)Settable.GetValue(type.IsReferenceType ? type.WithNullableAnnotation(NullableAnnotation.None) : type, static looked => (object)HasSetter(looked));

    /// <summary>Lists what may have been set on an object, each with no value: nobody can tell whether it was.</summary>
    /// <param name="type">The type of the object.</param>
    /// <param name="made">Where it is made; null where that is in no body of code.</param>
    public IEnumerable<Change> On(ITypeSymbol type, IOperation? made)
    {
        foreach (var (name, owner, operation) in rows ?? [])
        {
            if ((owner is null || IsOrDerives(type, owner)) && !(made is not null && IsEarlier(operation, made)))
            {
                foreach (var member in name.Length == 0 ? Annotations.AllMembers(type) : Member(type, name) is { } one ? [one] : [])
                {
                    yield return new(member, null, operation);
                }
            }
        }
    }

    public void Add(ISymbol? member, IOperation operation)
    {
        if (member is IFieldSymbol or IPropertySymbol { IsIndexer: false })
        {
            (rows ??= []).Add((member.Name, member.ContainingType, operation));
        }
    }

    /// <summary>Notes what a method of the code itself writes to.</summary>
    public void AddWritten(IMethodSymbol method, IOperation operation)
    {
        if (IsOfCode(method))
        {
            foreach (string name in Writing.Of(method))
            {
                (rows ??= []).Add((name, null, operation));
            }
        }
    }

    /// <summary>Notes the same where the method is handed an object.</summary>
    public void AddHanded(IInvocationOperation call)
    {
        if (IsOfCode(call.TargetMethod))
        {
            if (HandsOver(call))
            {
                AddWritten(call.TargetMethod, call);
            }
        }
        else if (IsFilling(call.TargetMethod.Name))
        {
            foreach (var argument in call.Arguments)
            {
                if (IsObject(argument.Value) && Locals.Bare(argument.Value)?.Type is { } filled)
                {
                    (rows ??= []).Add(("", filled, call));
                }
            }
        }
    }

    private static bool IsOfCode(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension, IsAbstract: false, DeclaringSyntaxReferences.IsEmpty: false };

    // Methods whose text is not at hand, and that set whatever they find: configuration.Bind(options), mapper.Map(form, tender).
    private static bool IsFilling(string name) => name is "Bind" or "Map" or "Merge" or "Patch" or "ApplyTo" or "CopyTo" or "SetValues"
        || name.StartsWith("Populate", StringComparison.Ordinal) || name.StartsWith("TryUpdateModel", StringComparison.Ordinal);

    // What was set before the object was made was set on others, unless the code comes round again or is run at another time.
    private static bool IsEarlier(IOperation operation, IOperation made) => operation.Syntax.Span.End <= made.Syntax.SpanStart
        && !IsInside(operation, loop => loop.Syntax.Span.Contains(made.Syntax.Span)) && !IsInside(made, static _ => false);

    private static bool IsInside(IOperation operation, Func<ILoopOperation, bool> isAround)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation || (outer is ILoopOperation loop && isAround(loop)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HandsOver(IInvocationOperation call)
    {
        if (IsObject(call.Instance))
        {
            return true;
        }

        foreach (var argument in call.Arguments)
        {
            if (IsObject(argument.Value))
            {
                return true;
            }
        }

        return false;
    }

    // An object that somebody else may have too, or that is made for the call.
    private static bool IsObject(IOperation? value)
    {
        value = Locals.Bare(value);
        return value is ILocalReferenceOperation or IMemberReferenceOperation or IArrayElementReferenceOperation or IObjectCreationOperation or IWithOperation
            && value.Type is { IsReferenceType: true, SpecialType: SpecialType.None, TypeKind: not TypeKind.Delegate };
    }

    // An element of a list, by its place, a loop, a pattern, a lambda or a call that finds it.
    private static bool IsAnyones(IOperation copied) => copied switch
    {
        IConversionOperation conversion => IsAnyones(conversion.Operand),
        IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true } => true,
        IParameterReferenceOperation { Parameter.ContainingSymbol: var owner } => owner is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction },
        ILocalReferenceOperation { Local: var local } => local.IsForEach || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is SingleVariableDesignationSyntax,
        IInvocationOperation call => call.Instance is not null || call.TargetMethod.IsExtensionMethod,
        _ => false,
    };

    private static bool IsOrDerives(ITypeSymbol type, ITypeSymbol owner)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, owner.OriginalDefinition))
            {
                return true;
            }
        }

        foreach (var face in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(face.OriginalDefinition, owner.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static ISymbol? Member(ITypeSymbol type, string name)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            foreach (var member in at.GetMembers(name))
            {
                if (member is { IsStatic: false } and (IPropertySymbol or IFieldSymbol))
                {
                    return member;
                }
            }
        }

        return null;
    }

    private static bool HasSetter(ITypeSymbol type)
    {
        foreach (var member in Annotations.AllMembers(type))
        {
            if (member is IPropertySymbol { SetMethod: { IsInitOnly: false } } or IFieldSymbol { IsReadOnly: false, DeclaredAccessibility: not Accessibility.Private }
                || (Annotations.TypeOf(member) is { } held && OpenLists.CanGrow(held)))
            {
                return true;
            }
        }

        return false;
    }
}
