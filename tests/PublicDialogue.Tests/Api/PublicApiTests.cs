using System;
using System.IO;
using System.Linq;
using System.Reflection;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Api;

/// <summary>The public surface is a file under review: a change to it shows in the diff.</summary>
/// <remarks>To accept a change, run the tests once with the environment variable <c>APPROVE=1</c>.</remarks>
public sealed class PublicApiTests
{
    private static readonly string Approved = Path.Combine(
        typeof(PublicApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepoRoot").Value!,
        "tests", "PublicDialogue.Tests", "Api", "PublicApi.approved.txt");

    [Fact]
    public void Surface_IsAsApproved()
    {
        string[] surface = [.. PublicSurface.Of(typeof(Money).Assembly)];
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllLines(Approved, surface);
        }

        Assert.Equal(File.ReadAllLines(Approved), surface);
    }
}
