using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>A property or field that a reader of facts looks at: annotated itself, or of a type that may have annotated members.</summary>
internal sealed record AnnotatedMember(string Name, Func<object, object?> Get, TenderFactAttribute? Fact, RequirementTextAttribute? Text)
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<AnnotatedMember>> Known = new();

    private static readonly ConcurrentDictionary<Type, TenderFactAttribute?> Whole = new();

    /// <summary>Finds the members of a type, public or annotated; empty where it carries no fact at all.</summary>
    public static IReadOnlyList<AnnotatedMember> Of(Type type) =>
        Known.TryGetValue(type, out var known) ? known : Known.GetOrAdd(type, [.. Find(type)]);

    /// <summary>Says whether a value may be a part: neither the platform's own nor one that only works, such as a stream or a task.</summary>
    public static bool MayBePart(Type type) =>
        !type.IsPrimitive && !type.IsEnum && !type.IsPointer && !type.IsByRef && !typeof(Delegate).IsAssignableFrom(type)
        && !Array.Exists(["System", "Microsoft", "NodaTime"], platform =>
            type.Namespace == platform || type.Namespace?.StartsWith(platform + ".", StringComparison.Ordinal) == true);

    /// <summary>Finds the fact that every object of a type carries, by an attribute on the type or a base; null where there is none.</summary>
    public static TenderFactAttribute? FactOf(Type type) => Whole.TryGetValue(type, out var known)
        ? known : Whole.GetOrAdd(type, type.GetCustomAttribute<TenderFactAttribute>(inherit: true) is { Value: not null } fact ? fact : null);

    private static IEnumerable<AnnotatedMember> Find(Type type)
    {
        foreach (var property in type.GetProperties(Instance))
        {
            if (property.GetMethod is { } getter && property.GetIndexParameters().Length == 0
                && Of(property, property.PropertyType, type, getter.IsPublic && !IsWorkedOut(property), property.GetValue) is { } member)
            {
                yield return member;
            }
        }

        foreach (var field in type.GetFields(Instance))
        {
            if (Of(field, field.FieldType, type, field.IsPublic, field.GetValue) is { } member)
            {
                yield return member;
            }
        }
    }

    private static AnnotatedMember? Of(MemberInfo member, Type memberType, Type type, bool isPublic, Func<object, object?> get)
    {
        var fact = Attribute<TenderFactAttribute>(member, type);
        var text = Attribute<RequirementTextAttribute>(member, type);
        return fact is null && text is null && !(isPublic && MayHold(memberType)) ? null : new(member.Name, get, fact, text);
    }

    // The parameter of a constructor speaks for the property of its name: records declare both at once. So does the interface that it implements.
    private static T? Attribute<T>(MemberInfo member, Type type)
        where T : Attribute =>
        member.GetCustomAttribute<T>()
        ?? OfParameter<T>(member, type)
        ?? (member as PropertyInfo)?.DeclaringType?.GetInterfaces().Where(MayBePart)
            .Select(face => face.GetProperty(member.Name) is { GetMethod: { } asked } declared && Implements((PropertyInfo)member, face, asked) ? declared.GetCustomAttribute<T>() : null)
            .FirstOrDefault(attribute => attribute is not null);

    private static bool Implements(PropertyInfo property, Type face, MethodInfo asked)
    {
        var map = property.DeclaringType!.GetInterfaceMap(face);
        return Array.IndexOf(map.InterfaceMethods, asked) is >= 0 and var at && map.TargetMethods[at].GetBaseDefinition() == property.GetMethod?.GetBaseDefinition();
    }

    private static T? OfParameter<T>(MemberInfo member, Type type)
        where T : Attribute =>
        member is FieldInfo ? null : Bases(type).SelectMany(at => at.GetConstructors(Instance)).SelectMany(constructor => constructor.GetParameters())
            .Where(parameter => string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase))
            .Select(parameter => parameter.GetCustomAttribute<T>())
            .FirstOrDefault(attribute => attribute is not null);

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            yield return at;
        }
    }

    // What our own types work out is said by what they are made of: once is enough.
    private static bool IsWorkedOut(PropertyInfo property) =>
        property.DeclaringType is { } own && own.Assembly == typeof(AnnotatedMember).Assembly && property.SetMethod is null
        && !own.GetConstructors(Instance).SelectMany(constructor => constructor.GetParameters())
            .Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase));

    // Whether the value has facts shows when it is there: it may be of a derived type, or a list of parts.
    private static bool MayHold(Type type) =>
        MayBePart(type) || type == typeof(object) || (type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type));
}
