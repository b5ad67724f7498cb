using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Reflection;
using NodaTime;
using PublicDialogue.Dialogue;

namespace PublicDialogue.Storage.Erasure;

/// <summary>The model's own way to drop people from a value, where its type has one.</summary>
internal static class PeopleVerbs
{
    private static readonly ConcurrentDictionary<Type, Func<object, Before, object>?> Known = new();

    private static readonly MethodInfo OfEvents = typeof(EventRecords).GetMethod(nameof(EventRecords.Anonymise))!;

    /// <summary>Finds the way of a type: its <c>Anonymise</c>, inherited or not, or that of all dialogue events.</summary>
    /// <returns>What gives the value without the people who are older; null where the type holds none, or has no way of its own.</returns>
    public static Func<object, Before, object>? Of(Type type) => Known.GetOrAdd(type, Find);

    private static Func<object, Before, object>? Find(Type type)
    {
        if (typeof(DialogueEvent).IsAssignableFrom(type))
        {
            return (value, before) => OfEvents.MakeGenericMethod(type).Invoke(null, [value, before.Moment])!;
        }

        var verb = Array.Find(
            type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
            method => method.Name == "Anonymise" && method.ReturnType.IsAssignableFrom(type) && method.GetParameters() is [{ ParameterType: var parameter }]
                && (parameter == typeof(Instant) || parameter == typeof(LocalDate)));
        return verb is null ? null
            : verb.GetParameters()[0].ParameterType == typeof(Instant) ? (value, before) => verb.Invoke(value, [before.Moment])!
            : (value, before) => verb.Invoke(value, [before.Day])!;
    }
}
