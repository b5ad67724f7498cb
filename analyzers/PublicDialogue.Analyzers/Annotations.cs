using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>What the two attributes say of a symbol.</summary>
/// <param name="Key">The fact, or null.</param>
/// <param name="Unit">What a plain number stands for.</param>
/// <param name="IsText">Whether it is requirement wording.</param>
/// <param name="Language">The language of the wording, or null.</param>
/// <param name="Jurisdiction">Whose law applies to the wording, or null.</param>
internal sealed record Annotation(FactKey? Key, FactUnit Unit, bool IsText, string? Language, Jurisdiction? Jurisdiction)
{
    /// <summary>Gets a value indicating whether it makes its type a tender or a part of one; an amount and a currency make a value.</summary>
    public bool IsFact => IsText || Key is { Kind: not (TenderFactKind.Amount or TenderFactKind.Currency) };
}

/// <summary>Finds the attributes of a compilation's symbols, each symbol looked at once.</summary>
/// <remarks>Knows no type by name, so that a user's own classes are read as well as the library's. Safe to share between threads.</remarks>
internal sealed class Annotations(INamedTypeSymbol factAttribute, INamedTypeSymbol? textAttribute)
{
    private readonly ConcurrentDictionary<ISymbol, Annotation?> bySymbol = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, IReadOnlyList<ISymbol>> byType = new(SymbolEqualityComparer.Default);

    /// <summary>Finds what a property, field or parameter is, or a method's return value; null where it is nothing to us.</summary>
    public Annotation? Of(ISymbol? symbol) =>
        symbol is null ? null
            : bySymbol.TryGetValue(symbol, out var known) ? known
            : bySymbol.GetOrAdd(symbol, Look(symbol));

    /// <summary>Finds the annotated members of a type, and its bases': properties, fields and parameters of constructors.</summary>
    public IReadOnlyList<ISymbol> Members(ITypeSymbol? type) =>
        type is null || type.SpecialType != SpecialType.None || type.TypeKind == TypeKind.Enum ? []
            : byType.TryGetValue(type, out var known) ? known
            : byType.GetOrAdd(type, [.. Annotated(type)]);

    /// <summary>Says whether objects of a type are tenders or parts of one.</summary>
    public bool HasFacts(ITypeSymbol? type) => Members(type).Count > 0;

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

    private IEnumerable<ISymbol> Annotated(ITypeSymbol type) =>
        AllMembers(type)
            .Concat((type as INamedTypeSymbol)?.InstanceConstructors.SelectMany(constructor => constructor.Parameters.Cast<ISymbol>()) ?? [])
            .Where(member => Of(member) is { IsFact: true });

    private Annotation? Look(ISymbol symbol)
    {
        var own = Read(symbol is IMethodSymbol method ? method.GetReturnTypeAttributes() : symbol.GetAttributes());
        return own ?? symbol switch
        {
            IPropertySymbol { ContainingType.InstanceConstructors: var constructors } property =>
                Parameter(constructors, symbol.Name) ?? Of(property.OverriddenProperty),
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } parameter =>
                Property(constructor.ContainingType, parameter),
            _ => null,
        };
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
        .Select(parameter => Read(parameter.GetAttributes()))
        .FirstOrDefault(annotation => annotation is not null);

    private Annotation? Read(IEnumerable<AttributeData> attributes)
    {
        Annotation? found = null;
        foreach (var attribute in attributes)
        {
            if (Is(attribute, factAttribute) && Plain(attribute.ConstructorArguments.FirstOrDefault()) is int kind)
            {
                found = (found ?? new(null, default, false, null, null)) with
                {
                    Key = FactKeys.Find((TenderFactKind)kind),
                    Unit = (FactUnit)(Named(attribute, nameof(TenderFactAttribute.Unit)) as int? ?? 0),
                };
            }
            else if (textAttribute is not null && Is(attribute, textAttribute))
            {
                found = (found ?? new(null, default, false, null, null)) with
                {
                    IsText = true,
                    Language = Named(attribute, nameof(RequirementTextAttribute.Language)) as string,
                    Jurisdiction = FactKeys.Jurisdiction
                        .Read(Named(attribute, nameof(RequirementTextAttribute.Jurisdiction)), FactUnit.Own, null).Value as Jurisdiction?,
                };
            }
        }

        return found;
    }

    private static object? Named(AttributeData attribute, string name) =>
        Plain(attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value);

    // While an attribute is being typed, anything may stand in it.
    private static object? Plain(TypedConstant argument) =>
        argument.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum ? argument.Value : null;

    private static bool Is(AttributeData attribute, ISymbol type) => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);
}
