using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using PublicDialogue.Rules.Book;
using Xunit;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>What the package sets up: its severity modes and its options are those of the rule book.</summary>
/// <remarks><c>APPROVE=1 dotnet test tests/PublicDialogue.Analyzers.Tests</c> writes the modes anew.</remarks>
public sealed class ModesTests
{
    private static readonly string Folder = Path.Combine(
        typeof(ModesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepoRoot").Value!,
        "nuget");

    private static readonly HashSet<string> Heuristics =
        [.. RuleBook.Rules.Where(rule => rule.IsHeuristic).Select(rule => rule.Id)];

    // "default" leaves each finding the severity that it was given: less where a value below the threshold excuses it.
    [Theory]
    [InlineData("legal", "what law limits: rules that rest on experience alone are off")]
    [InlineData("competitive", "every rule at its own severity, as without a mode")]
    [InlineData("strict", "every finding of a rule is an error, also below the EU threshold")]
    public void Mode_IsWrittenFromTheDescriptors(string mode, string meaning)
    {
        string path = Path.Combine(Folder, "configuration", mode + ".globalconfig");
        string expected = string.Join('\n', Lines(mode, meaning)) + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Props_ShowTheCompilerEveryOption() => Assert.Equal(
        RuleOptionNames.All.Select(RuleOption.PropertyOf),
        XDocument.Load(Path.Combine(Folder, "build", "PublicDialogue.props"))
            .Descendants("CompilerVisibleProperty").Select(property => property.Attribute("Include")!.Value));

    [Theory]
    [InlineData("README.md")]
    [InlineData("../analyzers/docs/README.md")]
    public void Readme_HasEveryOptionInOneRow(string file)
    {
        string[] rows = [.. File.ReadLines(Path.Combine(Folder, file)).Where(line => line.StartsWith("| `publicdialogue.", StringComparison.Ordinal))];
        Assert.All(RuleOptionNames.All.Where(name => !name.EndsWith(".enabled", StringComparison.Ordinal)), name =>
        {
            string row = Assert.Single(rows, row => row.Contains($"`{name}`", StringComparison.Ordinal));
            Assert.Contains($"`{RuleOption.PropertyOf(name)}`", row, StringComparison.Ordinal);
        });
    }

    private static IEnumerable<string> Lines(string mode, string meaning)
    {
        yield return $"# {mode}: {meaning}.";
        yield return "# Written from the rules by ModesTests: APPROVE=1 dotnet test tests/PublicDialogue.Analyzers.Tests";
        yield return "is_global = true";
        yield return "# A user's own .globalconfig and .editorconfig win.";
        yield return "global_level = -1";
        foreach (var descriptor in RuleDescriptors.All)
        {
            yield return "";
            yield return $"# {descriptor.Title.ToString(CultureInfo.InvariantCulture)}";
            yield return $"dotnet_diagnostic.{descriptor.Id}.severity = {Severity(mode, descriptor.Id)}";
        }
    }

    // What a reason excuses and what a file silences: no mode raises them again.
    private static string Severity(string mode, string id) => mode switch
    {
        "legal" when Heuristics.Contains(id) => "none",
        "strict" when id != RuleDescriptors.Justified.Id && id != RuleDescriptors.Silenced.Id => "error",
        _ => "default",
    };
}
