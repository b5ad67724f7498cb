using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;
using Xunit;

namespace PublicDialogue.Tests.Architecture;

/// <summary>Nothing that a user can see can be changed, in either assembly; and the Rules, which run in the compiler, need nothing.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Seen = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly[] Assemblies = [typeof(Money).Assembly, typeof(TenderFactAttribute).Assembly];

    private static readonly Type[] Types = [.. Assemblies.SelectMany(assembly => assembly.GetExportedTypes())];

    [Fact]
    public void Properties_HaveNoSetter() => Assert.Empty(
        from type in Types
        from property in type.GetProperties(Seen)
        where property.SetMethod is { IsPublic: true } set
            && !set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit")
        select $"{type}.{property.Name}");

    [Fact]
    public void Fields_AreConstant() => Assert.Empty(
        from type in Types
        from field in type.GetFields(Seen)
        where !field.IsLiteral && !field.IsSpecialName
        select $"{type}.{field.Name}");

    [Fact]
    public void Surface_GivesNothingThatCanBeChanged() => Assert.Empty(
        from type in Types
        from given in type.GetProperties(Seen).Select(property => (property.Name, Type: property.PropertyType))
            .Concat(type.GetMethods(Seen).Where(method => !method.IsSpecialName).Select(method => (method.Name, Type: method.ReturnType)))
        where given.Type.IsArray || IsChangeable(given.Type)
        select $"{type}.{given.Name} : {given.Type}");

    [Fact]
    public void Classes_AreSealedStaticOrAbstract() =>
        Assert.DoesNotContain(Types, type => type is { IsClass: true, IsSealed: false, IsAbstract: false });

    [Fact]
    public void AbstractClasses_CannotBeDerivedFromOutside() => Assert.Empty(
        from type in Types
        where type is { IsClass: true, IsAbstract: true, IsSealed: false }
        from constructor in type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        where constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly
        where !constructor.GetParameters().Any(parameter => parameter.ParameterType == type)
        select type);

    [Fact]
    public void Rules_ReferToNothingButTheStandard() =>
        Assert.Equal(["netstandard"], typeof(TenderFactAttribute).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name));

    private static bool IsChangeable(Type type) =>
        typeof(IList).IsAssignableFrom(type) || typeof(IDictionary).IsAssignableFrom(type)
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var definition
            && (definition == typeof(IList<>) || definition == typeof(ICollection<>) || definition == typeof(ISet<>)
                || definition == typeof(IDictionary<,>) || definition == typeof(HashSet<>)));
}
