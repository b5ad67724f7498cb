using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>A property or field that a reader of facts looks at: annotated itself, or of a type that has annotated members.</summary>
internal sealed record AnnotatedMember(string Name, Func<object, object?> Get, TenderFactAttribute? Fact, RequirementTextAttribute? Text)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<AnnotatedMember>> Known = new();

    /// <summary>Finds the members of a type; empty where it carries no fact at all.</summary>
    public static IReadOnlyList<AnnotatedMember> Of(Type type) =>
        Known.TryGetValue(type, out var known) ? known : Known.GetOrAdd(type, [.. Find(type)]);

    private static IEnumerable<AnnotatedMember> Find(Type type)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetMethod is not null && property.GetIndexParameters().Length == 0
                && Of(property, property.PropertyType, type, property.GetValue) is { } member)
            {
                yield return member;
            }
        }

        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Instance))
        {
            if (Of(field, field.FieldType, type, field.GetValue) is { } member)
            {
                yield return member;
            }
        }
    }

    private static AnnotatedMember? Of(MemberInfo member, Type memberType, Type type, Func<object, object?> get)
    {
        var fact = Attribute<TenderFactAttribute>(member, type);
        var text = Attribute<RequirementTextAttribute>(member, type);
        return fact is null && text is null && !MayHold(memberType) ? null : new(member.Name, get, fact, text);
    }

    // The parameter of a constructor speaks for the property of its name: records declare both at once.
    private static T? Attribute<T>(MemberInfo member, Type type)
        where T : Attribute =>
        member.GetCustomAttribute<T>() ?? type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
            .Where(parameter => string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase))
            .Select(parameter => parameter.GetCustomAttribute<T>())
            .FirstOrDefault(attribute => attribute is not null);

    // Whether the value has facts shows when it is there: it may be of a derived type.
    private static bool MayHold(Type type) =>
        !type.IsPrimitive && !type.IsEnum && type != typeof(string) && type != typeof(decimal)
        && type.Namespace?.StartsWith("NodaTime", StringComparison.Ordinal) != true
        && (type.Namespace != "System" || type.IsArray || type == typeof(object));
}
