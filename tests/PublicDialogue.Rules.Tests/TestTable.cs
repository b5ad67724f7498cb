using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace PublicDialogue.Rules.Tests;

/// <summary>The tables that were made by hand, and the page that is written from them; they lie beside the tests that read them.</summary>
internal static class TestTable
{
    /// <summary>Finds a file by its path below this folder.</summary>
    public static string PathOf(string file) => Path.Combine(
        typeof(TestTable).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepoRoot").Value!,
        "tests",
        "PublicDialogue.Rules.Tests",
        file);

    /// <summary>Reads the rows of a table without its head; what begins with a hash sign is a remark.</summary>
    public static IReadOnlyList<string[]> Rows(string file) =>
        [.. File.ReadLines(PathOf(file)).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t', StringSplitOptions.TrimEntries))];
}
