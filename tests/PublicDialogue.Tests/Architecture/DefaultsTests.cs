using System;
using System.IO;
using System.Linq;
using System.Reflection;
using PublicDialogue.LegalTime;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;
using Xunit;

namespace PublicDialogue.Tests.Architecture;

/// <summary>The default of a public value type is either a value like any other, or marked as one that means nothing.</summary>
public sealed class DefaultsTests
{
    private static readonly Type[] Structs =
    [
        .. new[] { typeof(Money).Assembly, typeof(TenderFactAttribute).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsValueType: true, IsEnum: false }),
    ];

    public static TheoryData<string> Meant => [.. Structs.Where(type => !IsMarked(type)).Select(type => type.FullName!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Meant))]
    public void Default_ThatIsNotMarked_AnswersForAllItsMembers(string name)
    {
        var type = Structs.Single(type => type.FullName == name);
        var closed = type.ContainsGenericParameters ? type.MakeGenericType(typeof(int)) : type;
        object value = Activator.CreateInstance(closed)!;

        Assert.All(
            closed.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0),
            property => Assert.Null(Record.Exception(() => property.GetValue(value))));
        Assert.Null(Record.Exception(value.ToString));
    }

    [Fact]
    public void Defaults_ThatMeanNothing_AreNamedOnThePage()
    {
        string root = typeof(DefaultsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepoRoot").Value!;
        string page = File.ReadAllText(Path.Combine(root, "analyzers", "docs", "PD9003.md"));

        Assert.Contains(typeof(Deadline), Structs.Where(IsMarked));
        Assert.All(Structs.Where(IsMarked), type => Assert.Contains($"`{type.Name}`", page, StringComparison.Ordinal));
    }

    private static bool IsMarked(Type type) => type.IsDefined(typeof(DefaultMeansNothingAttribute), inherit: false);
}
