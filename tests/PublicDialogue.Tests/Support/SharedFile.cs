using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace PublicDialogue.Tests.Support;

/// <summary>Golden data beside the repository. Where it is missing tests are skipped, but never where CI is set.</summary>
internal static class SharedFile
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(
        typeof(SharedFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepoRoot").Value!,
        "..", "shared", "data"));

    public static string? Missing =>
        Directory.Exists(Root) || Environment.GetEnvironmentVariable("CI") == "true" ? null : "The golden data is not there: put it into ../shared/data, seen from the repository.";

    public static string Of(string name) => Path.Combine(Root, name);
}

/// <summary>A fact about the golden data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedFile.Missing;
}

/// <summary>A theory about the golden data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedFile.Missing;
}
