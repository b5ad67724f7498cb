using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;

namespace PublicDialogue.Storage.Erasure;

/// <summary>Makes a value anew without the people in it: whoever need not be there is gone, and the others have a number in their place.</summary>
/// <remarks>
/// For what happened, which has no verb of its own for that. It rests on the law by which every value of the library is what its one public
/// constructor takes and what init members add. One person has one number in the whole value, so that counts and meetings stay what they were.
/// </remarks>
internal sealed class WithoutPeople
{
    private static readonly ConcurrentDictionary<Type, bool> People = new();

    private readonly Dictionary<PersonId, PersonId> numbers = [];

    private WithoutPeople()
    {
    }

    public static T Of<T>(T value)
        where T : class => (T)new WithoutPeople().Made(value, mayBeNull: false)!;

    private object? Made(object? value, bool mayBeNull) => value switch
    {
        null => null,
        PersonId when mayBeNull => null,
        PersonId person => numbers.TryGetValue(person, out var number)
            ? number : numbers[person] = new PersonId("anonymous " + (numbers.Count + 1).ToString(CultureInfo.InvariantCulture)),
        ContactPerson contact => contact with { Person = null, Name = null, Email = null, Telephone = null },
        TextAnswer { Text: not null } answer => Made(new TextAnswer(answer.QuestionId, answer.Side, answer.At, answer.Language, text: null) { Party = answer.Party }, mayBeNull),
        IEnumerable list and not string when HasPeople(value.GetType()) => List(value.GetType(), list),
        _ => HasPeople(value.GetType()) ? Rebuilt(Anonymised(value)) : value,
    };

    // The type's own way goes first: it knows what else names people, such as what they wrote.
    private static object Anonymised(object value) => PeopleVerbs.Of(value.GetType())?.Invoke(value, Before.All) ?? value;

    private Array List(Type type, IEnumerable list)
    {
        object?[] made = [.. list.Cast<object?>().Select(one => Made(one, mayBeNull: false))];
        var array = Array.CreateInstance(Item(type)!, made.Length);
        made.CopyTo(array, 0);
        return array;
    }

    private object Rebuilt(object value)
    {
        var type = value.GetType();
        var nullability = new NullabilityInfoContext();
        var constructor = type.GetConstructors().Single();
        var parameters = constructor.GetParameters();
        object rebuilt = constructor.Invoke([.. parameters.Select(parameter =>
            Made(Property(type, parameter.Name!).GetValue(value), nullability.Create(parameter).WriteState == NullabilityState.Nullable))]);
        foreach (var member in type.GetProperties().Where(member =>
            member.SetMethod is { IsPublic: true } && !parameters.Any(parameter => Same(parameter.Name!, member.Name))))
        {
            member.SetValue(rebuilt, Made(member.GetValue(value), nullability.Create(member).WriteState == NullabilityState.Nullable));
        }

        // A parameter may have an init member of its name: what was given to either is the same.
        return rebuilt;
    }

    private static PropertyInfo Property(Type type, string parameter) => type.GetProperties().First(property => Same(property.Name, parameter));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static bool HasPeople(Type type) => People.GetOrAdd(type, asked => Reaches(asked, []));

    // Whether a person can stand in a value of this type, in any of its members or of the types that derive from them.
    private static bool Reaches(Type type, HashSet<Type> seen)
    {
        if (type == typeof(PersonId) || type == typeof(ContactPerson))
        {
            return true;
        }

        if (Item(type) is { } item)
        {
            return Reaches(item, seen);
        }

        if (type.Assembly != typeof(PersonId).Assembly || type.IsEnum || !seen.Add(type))
        {
            return false;
        }

        return PeopleVerbs.Of(type) is not null || (type.IsAbstract
            ? type.Assembly.GetExportedTypes().Any(derived => !derived.IsAbstract && type.IsAssignableFrom(derived) && Reaches(derived, seen))
            : type.GetConstructors() is [var constructor]
                && (constructor.GetParameters().Any(parameter => Reaches(parameter.ParameterType, seen))
                    || type.GetProperties().Any(member => member.SetMethod is { IsPublic: true } && Reaches(member.PropertyType, seen))));
    }

    private static Type? Item(Type type) => type == typeof(string) ? null : type.GetInterfaces().Append(type)
        .Where(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)).Select(one => one.GetGenericArguments()[0]).FirstOrDefault();
}
