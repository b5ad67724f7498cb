using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using PublicDialogue.Interchange.Json;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Json;

/// <summary>What documents look like is a file under review: whoever renames a member sees that documents are written otherwise.</summary>
/// <remarks>To accept a change, run the tests once with the environment variable <c>APPROVE=1</c>, and think of the documents that there are.</remarks>
public sealed class JsonFormsTests
{
    private static readonly string Approved = Path.Combine(
        typeof(JsonFormsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepoRoot").Value!,
        "tests", "PublicDialogue.Interchange.Tests", "Json", "JsonForms.approved.txt");

    [Fact]
    public void Forms_OfEveryType_AreAsApproved()
    {
        string[] forms = [.. FormTable.Types.OrderBy(Name, StringComparer.Ordinal).SelectMany(Lines)];
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllLines(Approved, forms);
        }

        Assert.NotEmpty(forms);
        Assert.Equal(File.ReadAllLines(Approved), forms);
    }

    private static IEnumerable<string> Lines(Type type) => FormTable.Find(type)!.Form switch
    {
        IModelForm model => model.Members.Select(member => $"  {member.Name}: {Name(member.Type)}{(member.IsNeeded ? ", needed" : "")}").Prepend(Name(type)),
        IUnionForm union => union.Kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => $"  {kind.Key}: {Name(kind.Value)}").Prepend($"{Name(type)} by {union.Discriminator}"),
        _ when type.IsEnum => Enum.GetNames(type).Select(name => "  " + name).Prepend(Name(type)),
        _ => [],
    };

    private static string Name(Type type) => Nullable.GetUnderlyingType(type) is { } value ? Name(value) + "?"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GenericTypeArguments.Select(Name))}>"
        : type.Namespace?.StartsWith("PublicDialogue.", StringComparison.Ordinal) == true ? $"{type.Namespace["PublicDialogue.".Length..]}.{type.Name}"
        : type.Name;
}
