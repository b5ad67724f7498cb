using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>Finds the attributes of a compilation's symbols, each symbol looked at once.</summary>
/// <remarks>Knows no type by name, so that a user's own classes are read as well as the library's. Safe to share between threads.</remarks>
internal sealed class Annotations(Speakers speakers, INamedTypeSymbol factAttribute, INamedTypeSymbol? textAttribute)
{
    private readonly AttributeReader reader = new(factAttribute, textAttribute);
    private readonly ConcurrentDictionary<ISymbol, Annotation?> bySymbol = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, IReadOnlyList<ISymbol>> byType = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, IReadOnlyList<OpenMember>> openByType = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, Annotation?> wholeByType = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> takingFacts = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, KindSet> kindsByType = new(SymbolEqualityComparer.Default);

    /// <summary>Finds what a property, field or parameter is, or a method's return value; null where it is nothing to us.</summary>
    public Annotation? Of(ISymbol? symbol) =>
        symbol is null ? null
            : bySymbol.TryGetValue(symbol, out var known) ? known
            : bySymbol.GetOrAdd(symbol, Look(symbol));

    /// <summary>Finds the annotated members of a type, and its bases': properties, fields and parameters of constructors.</summary>
    public IReadOnlyList<ISymbol> Members(ITypeSymbol? type) =>
        type is null || type.SpecialType != SpecialType.None || type.TypeKind == TypeKind.Enum || !speakers.MayInclude(type) ? []
            : byType.TryGetValue(type, out var known) ? known
            : byType.GetOrAdd(type, [.. Annotated(type)]);

    /// <summary>Says whether objects of a type are tenders or parts of one.</summary>
    public bool HasFacts(ITypeSymbol? type) => Members(type).Count > 0 || OfType(type) is { IsFact: true };

    /// <summary>Finds the fact that every object of a type carries, by its own attribute or its nearest base's; null where there is none.</summary>
    public Annotation? OfType(ITypeSymbol? type) =>
        type is not { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } || !speakers.MayInclude(type) ? null
            : wholeByType.TryGetValue(type, out var known) ? known
            : wholeByType.GetOrAdd(type, Whole(type));

    /// <summary>Says whether a method has parameters that are facts.</summary>
    public bool TakesFacts(IMethodSymbol method)
    {
        var declared = method.OriginalDefinition;
        return declared.Parameters.Length > 0 && speakers.MayInclude(declared) && (takingFacts.TryGetValue(declared, out bool takes) ? takes
            : takingFacts.GetOrAdd(declared, declared.Parameters.Any(parameter => Of(parameter) is { IsFact: true })));
    }

    /// <summary>Finds what parts a member may hold: the annotated members of its type, or of its elements' type.</summary>
    public IReadOnlyList<ISymbol> PartsOf(ITypeSymbol? memberType)
    {
        var own = Members(memberType);
        return own.Count > 0 ? own : memberType switch
        {
            IArrayTypeSymbol array => Members(array.ElementType),
            INamedTypeSymbol { TypeArguments.Length: 1 } list => Members(list.TypeArguments[0]),
            _ => [],
        };
    }

    /// <summary>Finds the members that an object can be given, annotated or not.</summary>
    public static IEnumerable<ISymbol> AllMembers(ITypeSymbol type)
    {
        for (var at = type; at is not null && at.SpecialType == SpecialType.None; at = at.BaseType)
        {
            foreach (var member in at.GetMembers())
            {
                if (member is { IsStatic: false } and (IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }))
                {
                    yield return member;
                }
            }
        }
    }

    /// <summary>Finds the members of a type that leave something open where they are not given: they hold parts, or are a weight.</summary>
    public IReadOnlyList<OpenMember> Open(ITypeSymbol type) =>
        openByType.TryGetValue(type, out var known) ? known : openByType.GetOrAdd(type, [.. AllMembers(type)
            .Where(member => !IsWorkedOut(member))
            .Select(member => new OpenMember(member.Name, KindsOf(TypeOf(member)), Of(member) is { Key.Kind: TenderFactKind.AwardWeight }))
            .Where(member => member.IsWeight || member.Kinds != default)]);

    /// <summary>Finds which facts the parts of a member may carry.</summary>
    public KindSet KindsOf(ITypeSymbol? memberType) => memberType is null ? default
        : kindsByType.TryGetValue(memberType, out var known) ? known
        : kindsByType.GetOrAdd(memberType, KindSet.Of(
            PartsOf(memberType).Select(Of).Select(annotation => annotation?.Key?.Kind).OfType<TenderFactKind>()));

    /// <summary>Gets the type of a member.</summary>
    public static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private Annotation? Whole(ITypeSymbol type)
    {
        for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            if (Of(at.OriginalDefinition) is { Key: not null, Value: not null } annotation)
            {
                return annotation;
            }
        }

        return null;
    }

    // Neither set nor added to from outside: it holds what was given to other members.
    private static bool IsWorkedOut(ISymbol member) =>
        member is IPropertySymbol { SetMethod: null, Type.Name: "IReadOnlyList" or "IReadOnlyCollection" or "IEnumerable" or "ImmutableArray" };

    private IEnumerable<ISymbol> Annotated(ITypeSymbol type) => !HasAttributes(type) ? [] : AllMembers(type)
        .Concat((type as INamedTypeSymbol)?.InstanceConstructors.SelectMany(constructor => constructor.Parameters.Cast<ISymbol>()) ?? [])
        .Where(member => Of(member) is { IsFact: true });

    // Most types carry no attribute at all on what an object can be given: that costs one look at each member.
    private bool HasAttributes(ITypeSymbol type)
    {
        for (var at = type; at is not null && at.SpecialType == SpecialType.None; at = at.BaseType)
        {
            if (HasOwnAttributes(at))
            {
                return true;
            }
        }

        foreach (var face in type.AllInterfaces)
        {
            if (speakers.MayInclude(face) && HasOwnAttributes(face))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOwnAttributes(ITypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            bool has = member switch
            {
                IPropertySymbol or IFieldSymbol => !member.GetAttributes().IsEmpty,
                IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: var parameters } => parameters.Any(parameter => !parameter.GetAttributes().IsEmpty),
                _ => false,
            };
            if (has)
            {
                return true;
            }
        }

        return false;
    }

    private Annotation? Look(ISymbol symbol)
    {
        var own = reader.Read(symbol is IMethodSymbol method ? method.GetReturnTypeAttributes() : symbol.GetAttributes());
        return own ?? symbol switch
        {
            IPropertySymbol { ContainingType.InstanceConstructors: var constructors } property =>
                Parameter(constructors, symbol.Name) ?? Of(property.OverriddenProperty) ?? Implemented(property),
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } parameter =>
                Property(constructor.ContainingType, parameter),
            _ => null,
        };
    }

    // The language hands no attribute of an interface on to those who implement it; an interface has no objects of its own that it could speak of.
    private Annotation? Implemented(IPropertySymbol property)
    {
        var type = property.ContainingType;
        if (property.IsStatic || type.TypeKind == TypeKind.Interface)
        {
            return null;
        }

        foreach (var face in type.AllInterfaces)
        {
            foreach (var member in speakers.MayInclude(face) ? face.GetMembers(property.Name) : [])
            {
                if (member is IPropertySymbol && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), property) && Of(member) is { } annotation)
                {
                    return annotation;
                }
            }
        }

        return null;
    }

    // And the property for the parameter, where the two are of one type.
    private Annotation? Property(INamedTypeSymbol type, IParameterSymbol parameter) => AllMembers(type)
        .OfType<IPropertySymbol>()
        .Where(property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
            && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type))
        .Select(Of)
        .FirstOrDefault(annotation => annotation is not null);

    // The parameter of a constructor speaks for the property of its name: records declare both at once.
    private Annotation? Parameter(IEnumerable<IMethodSymbol> constructors, string name) => constructors
        .SelectMany(constructor => constructor.Parameters)
        .Where(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase))
        .Select(parameter => reader.Read(parameter.GetAttributes()))
        .FirstOrDefault(annotation => annotation is not null);
}
