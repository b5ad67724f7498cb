using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace PublicDialogue.Generation;

/// <summary>Makes values of any type out of one stream of chance.</summary>
internal sealed class ValueMaker(int seed)
{
    private const int Tries = 400;
    private const int DeepestNesting = 9;
    private const int LongestList = 3;

    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly object Gate = new();

    private readonly Chance chance = new(seed);
    private int depth;

    /// <summary>Makes a value that is not null.</summary>
    public object Make(Type type)
    {
        depth++;
        try
        {
            return Nullable.GetUnderlyingType(type) is { } inner ? Make(inner)
                : LeafValues.Find(type) is { } leaf ? leaf(chance, this)
                : type.IsEnum ? Enum.GetValues(type).GetValue(chance.Next(Enum.GetValues(type).Length))!
                : IsList(type) ? List(type.GetGenericArguments()[0])
                : type.IsAbstract ? Make(Derived(type))
                : type.GetConstructors() is [var only] ? Made(type, only)
                : Factory(type);
        }
        finally
        {
            depth--;
        }
    }

    public T Make<T>() => (T)Make(typeof(T));

    /// <summary>Makes a list of up to three.</summary>
    public IReadOnlyList<T> Few<T>() => (IReadOnlyList<T>)List(typeof(T));

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    private static bool MayBeNull(ParameterInfo parameter)
    {
        lock (Gate)
        {
            return Nullability.Create(parameter).WriteState == NullabilityState.Nullable;
        }
    }

    private static bool MayBeNull(PropertyInfo property)
    {
        lock (Gate)
        {
            return Nullability.Create(property).WriteState == NullabilityState.Nullable;
        }
    }

    private static InvalidOperationException Refused(Type type, Exception? why) => new(
        $"No value of {type} could be made in {Tries} tries: give it a row in tests/Generation/LeafValues.cs. The last refusal: {why?.Message}", why);

    private IList List(Type item)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        for (int left = depth > DeepestNesting ? 0 : chance.Next(LongestList + 1); left > 0; left--)
        {
            list.Add(Make(item));
        }

        return list;
    }

    private Type Derived(Type type)
    {
        Type[] all = [.. type.Assembly.GetExportedTypes().Where(candidate => !candidate.IsAbstract && type.IsAssignableFrom(candidate)).OrderBy(candidate => candidate.FullName, StringComparer.Ordinal)];
        return all.Length > 0 ? all[chance.Next(all.Length)] : throw new InvalidOperationException($"{type} has no type derived from it yet.");
    }

    private object Made(Type type, ConstructorInfo constructor)
    {
        Exception? why = null;
        for (int left = Tries; left > 0; left--)
        {
            try
            {
                object made = constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);
                Set(made, constructor);
                return made;
            }
            catch (TargetInvocationException refusal) when (refusal.InnerException is ArgumentException or FormatException or OverflowException)
            {
                why = refusal.InnerException;
            }
        }

        throw Refused(type, why);
    }

    private object? Argument(ParameterInfo parameter) => MayBeNull(parameter) && chance.Next(4) == 0 ? null : Make(parameter.ParameterType);

    private void Set(object made, ConstructorInfo constructor)
    {
        foreach (var property in made.GetType().GetProperties().Where(property => property.SetMethod is { IsPublic: true }
            && !constructor.GetParameters().Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase))))
        {
            for (int left = 20; left > 0 && chance.Next(2) == 0; left--)
            {
                try
                {
                    property.SetValue(made, MayBeNull(property) && chance.Next(4) == 0 ? null : Make(property.PropertyType));
                    break;
                }
                catch (TargetInvocationException refusal) when (refusal.InnerException is ArgumentException or FormatException or OverflowException)
                {
                    continue; // It stays at its default, or is tried again.
                }
            }
        }
    }

    // A type without a public constructor is made by one of its own static methods, or is one of those that it knows by name.
    private object Factory(Type type)
    {
        MethodInfo[] methods = [.. type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method is { IsSpecialName: false, IsGenericMethod: false } && method.ReturnType == type && method.Name != "Parse"
                && method.GetParameters().All(parameter => parameter.ParameterType != type))];
        PropertyInfo[] known = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == type)];
        if (known.Length > 0 && (methods.Length == 0 || chance.Next(2) == 0))
        {
            return known[chance.Next(known.Length)].GetValue(null)!;
        }

        Exception? why = null;
        for (int left = methods.Length == 0 ? 0 : Tries; left > 0; left--)
        {
            try
            {
                var method = methods[chance.Next(methods.Length)];
                return method.Invoke(null, [.. method.GetParameters().Select(Argument)])!;
            }
            catch (TargetInvocationException refusal) when (refusal.InnerException is ArgumentException or FormatException or OverflowException)
            {
                why = refusal.InnerException;
            }
        }

        throw Refused(type, why);
    }
}
