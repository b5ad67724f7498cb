using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PublicDialogue.Interchange.Generator;

/// <summary>The forms of all public types of the model, and what has none.</summary>
internal sealed class Forms
{
    // What the runtime part writes by itself; its table is in Leaves.cs.
    private static readonly HashSet<string> Leaves = new(StringComparer.Ordinal)
    {
        "string", "bool", "int", "long", "decimal", "System.Uri",
        "NodaTime.Instant", "NodaTime.LocalDate", "NodaTime.LocalTime", "NodaTime.LocalDateTime", "NodaTime.OffsetDateTime", "NodaTime.ZonedDateTime",
        "NodaTime.Duration", "NodaTime.Period", "NodaTime.Interval", "NodaTime.DateInterval", "NodaTime.YearMonth", "NodaTime.AnnualDate", "NodaTime.Offset",
        "NodaTime.DateTimeZone",
    };

    private readonly Dictionary<ISymbol, INamedTypeSymbol> own = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, string> kinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> computed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, INamedTypeSymbol> enumerations = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ITypeSymbol> lists = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ITypeSymbol> nullables = new(StringComparer.Ordinal);
    private readonly List<INamedTypeSymbol> records = [];
    private readonly Dictionary<ISymbol, INamedTypeSymbol> recordOf = new(SymbolEqualityComparer.Default);
    private readonly SortedSet<string> missing = new(StringComparer.Ordinal);

    public Forms(Compilation compilation, IAssemblySymbol model)
    {
        foreach (var type in All(compilation.Assembly.GlobalNamespace).Where(type => !type.IsAbstract && !type.IsGenericType))
        {
            for (var at = type.BaseType; at is not null; at = at.BaseType)
            {
                if (at.OriginalDefinition.ToDisplayString() == "System.Text.Json.Serialization.JsonConverter<T>")
                {
                    own[at.TypeArguments[0]] = type;
                }
            }

            // A form is a record of our own that stands for another type.
            if (type.AllInterfaces.FirstOrDefault(face => face.Name == "IForm") is { } form)
            {
                records.Add(type);
                recordOf[form.TypeArguments[0]] = type;
            }
        }

        foreach (var attribute in compilation.Assembly.GetAttributes().Where(attribute => attribute.ConstructorArguments.Length == 2))
        {
            string? of = (attribute.ConstructorArguments[0].Value as ITypeSymbol)?.OriginalDefinition.ToDisplayString();
            if (attribute.AttributeClass?.Name == "JsonKindAttribute")
            {
                kinds[of!] = (string)attribute.ConstructorArguments[1].Value!;
            }
            else if (attribute.AttributeClass?.Name == "JsonComputedAttribute")
            {
                computed.Add(of!);
            }
        }

        Types = [.. All(model.GlobalNamespace).Where(IsValue).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)];
        foreach (var enumeration in All(model.GlobalNamespace).Where(type => type.TypeKind == TypeKind.Enum && type.DeclaredAccessibility == Accessibility.Public))
        {
            enumerations[Names.Full(enumeration)] = enumeration;
        }

        foreach (var type in Types.Concat(Records))
        {
            Note(type);
        }
    }

    /// <summary>Gets the public types that hold state, in the order of their names.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types { get; }

    /// <summary>Gets the records of our own that stand for another type.</summary>
    public IEnumerable<INamedTypeSymbol> Records => records.OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal);

    /// <summary>Gets each type that a record stands for, with the record.</summary>
    public IEnumerable<(string Type, string Record)> Stands => recordOf.Where(row => !SymbolEqualityComparer.Default.Equals(row.Key, row.Value))
        .Select(row => (Names.Full((ITypeSymbol)row.Key), Names.Full(row.Value))).OrderBy(row => row.Item1, StringComparer.Ordinal);

    public IEnumerable<INamedTypeSymbol> Enumerations =>
        enumerations.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => row.Value).Where(type => !own.ContainsKey(type));

    public IEnumerable<INamedTypeSymbol> OwnConverters => own.Values.OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal);

    /// <summary>Gets one line for each type or member that cannot be written, with what to do.</summary>
    public IEnumerable<string> Missing => missing;

    public Form FormOf(INamedTypeSymbol type) =>
        own.ContainsKey(type) || (recordOf.TryGetValue(type, out var record) && !SymbolEqualityComparer.Default.Equals(type, record)) ? Form.Own
        : computed.Contains(type.OriginalDefinition.ToDisplayString()) ? Form.None
        : type.IsAbstract ? Form.Union
        : IsKey(type) ? Form.Key
        : IsText(type) ? Form.Text
        : type is { IsGenericType: false } && Constructor(type) is not null ? Form.Model
        : Form.None;

    public IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol union) => Types.Where(type => !type.IsAbstract && Bases(type).Contains(union, SymbolEqualityComparer.Default));

    public string Kind(INamedTypeSymbol type, INamedTypeSymbol union) =>
        kinds.TryGetValue(type.ToDisplayString(), out string? own) ? own : Names.Kind(type.Name, union.Name);

    public static bool IsKey(INamedTypeSymbol type) => Bases(type).Any(at => at.ToDisplayString() == "PublicDialogue.Identifiers.Identifier");

    public static IReadOnlyList<Member> Members(INamedTypeSymbol type)
    {
        var parameters = Constructor(type)!.Parameters;
        var properties = Properties(type).ToList();
        return [
            .. parameters.Select(parameter => new Member(properties.First(property => Matches(property, parameter)), parameter)),
            .. properties.Where(property => property.SetMethod is { IsInitOnly: true, DeclaredAccessibility: Accessibility.Public }
                && !parameters.Any(parameter => Matches(property, parameter))).Select(property => new Member(property, null)),
        ];
    }

    /// <summary>The lists and nullable values that members are of, and of each type one.</summary>
    public IEnumerable<string> Wrappers() =>
        lists.Values.Select(item => $"new ListConverter<{Names.Full(item)}>()")
            .Concat(nullables.Values.Select(item => $"new NullableConverter<{Names.Full(item)}>()"));

    private static bool IsValue(INamedTypeSymbol type) =>
        type is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, ContainingType: null, TypeKind: TypeKind.Class or TypeKind.Struct }
        && !Bases(type).Any(at => at.ToDisplayString() is "System.Exception" or "System.Attribute");

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            yield return at;
        }
    }

    // Those of the base first, as they are declared; an override is where its base is.
    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type) =>
        Bases(type).Reverse().Append(type).SelectMany(at => at.GetMembers().OfType<IPropertySymbol>())
            .Where(property => property is { IsStatic: false, IsIndexer: false, IsOverride: false, DeclaredAccessibility: Accessibility.Public });

    private static bool Matches(IPropertySymbol property, IParameterSymbol parameter) =>
        string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type);

    private static IMethodSymbol? Constructor(INamedTypeSymbol type)
    {
        var open = type.InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public
            && !(type.IsValueType && constructor.IsImplicitlyDeclared && constructor.Parameters.Length == 0)).ToList();
        return open.Count == 1 && open[0].Parameters.All(parameter => Properties(type).Any(property => Matches(property, parameter))) ? open[0] : null;
    }

    private static bool IsText(INamedTypeSymbol type) =>
        type.InstanceConstructors.All(constructor => constructor.DeclaredAccessibility != Accessibility.Public || constructor.IsImplicitlyDeclared)
        && type.GetMembers("Parse").OfType<IMethodSymbol>().Any(parse => parse.IsStatic && SymbolEqualityComparer.Default.Equals(parse.ReturnType, type)
            && parse.Parameters.Length > 0 && parse.Parameters[0].Type.SpecialType == SpecialType.System_String && parse.Parameters.Skip(1).All(parameter => parameter.IsOptional))
        && type.GetMembers("ToString").OfType<IMethodSymbol>().Any(format => format.Parameters.Length == 0 && !format.IsImplicitlyDeclared);

    private static IEnumerable<INamedTypeSymbol> All(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(All));

    private void Note(INamedTypeSymbol type)
    {
        var form = FormOf(type);
        if (form == Form.None && !computed.Contains(type.OriginalDefinition.ToDisplayString()))
        {
            missing.Add($"{type.ToDisplayString()} has no form: give it one public constructor whose parameters are its properties (and init members), or Parse and ToString.");
            return;
        }

        if (form == Form.Model)
        {
            foreach (var member in Members(type))
            {
                Note(type, member, member.Type);
            }
        }

        if (form != Form.None)
        {
            lists[Names.Full(type)] = type;
            if (type.IsValueType)
            {
                nullables[Names.Full(type)] = type;
            }
        }
    }

    private void Note(INamedTypeSymbol type, Member member, ITypeSymbol of)
    {
        if (of is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            nullables[Names.Full(nullable.TypeArguments[0])] = nullable.TypeArguments[0];
            Note(type, member, nullable.TypeArguments[0]);
        }
        else if (Names.IsListOf(of, out var item))
        {
            var plain = item.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
            lists[Names.Full(plain)] = plain;
            Note(type, member, plain);
        }
        else if (of.TypeKind == TypeKind.Enum)
        {
            enumerations[Names.Full(of)] = (INamedTypeSymbol)of;
        }
        else if (!own.ContainsKey(of) && !Leaves.Contains(of.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString())
            && !recordOf.ContainsKey(of) && !Types.Any(known => SymbolEqualityComparer.Default.Equals(known, of) && FormOf(known) != Form.None))
        {
            missing.Add($"{type.ToDisplayString()}.{member.Property.Name} is of {of.ToDisplayString()}, which has no form: use a type of the model, or write a converter for it.");
        }
    }
}
