using System;
using System.IO;
using System.Linq;
using System.Reflection;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;
using Xunit;

namespace PublicDialogue.Tests.Api;

/// <summary>The public surface of each assembly is a file under review: a change to it shows in the diff.</summary>
/// <remarks>To accept a change, run the tests once with the environment variable <c>APPROVE=1</c>.</remarks>
public sealed class PublicApiTests
{
    private static readonly string Approved = Path.Combine(
        typeof(PublicApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepoRoot").Value!,
        "tests", "PublicDialogue.Tests", "Api");

    [Fact]
    public void Surface_OfTheLibrary_IsAsApproved() => Compare("PublicApi.approved.txt", typeof(Money).Assembly);

    [Fact]
    public void Surface_OfTheRules_IsAsApproved() => Compare("PublicApi.Rules.approved.txt", typeof(TenderFactAttribute).Assembly);

    private static void Compare(string file, Assembly assembly)
    {
        string approved = Path.Combine(Approved, file);
        string[] surface = [.. PublicSurface.Of(assembly)];
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllLines(approved, surface);
        }

        Assert.Equal(File.ReadAllLines(approved), surface);
    }
}
