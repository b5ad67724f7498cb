using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace PublicDialogue.Notices;

/// <summary>The folder of real and example notices, which lies beside the repository and is no part of it.</summary>
internal static class NoticesFolder
{
    /// <summary>Gets its path, whether it is there or not.</summary>
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(
        typeof(NoticesFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepoRoot").Value!,
        "..", "shared", "data", "notices"));

    /// <summary>Gets why a test that needs the notices does not run; null where it does. On the build server it runs, and fails without them.</summary>
    public static string? Missing { get; } =
        Directory.Exists(Path) || string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase)
            ? null
            : "The notices are not there: put them into ../shared/data/notices, seen from the repository.";
}

/// <summary>A fact about the notices beside the repository; skipped where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NoticesFactAttribute : FactAttribute
{
    public NoticesFactAttribute() => Skip = NoticesFolder.Missing;
}

/// <summary>A theory about the notices beside the repository; skipped where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NoticesTheoryAttribute : TheoryAttribute
{
    public NoticesTheoryAttribute() => Skip = NoticesFolder.Missing;
}
