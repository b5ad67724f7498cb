using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;
using static PublicDialogue.Analyzers.Tests.Snippets;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Programs as municipal developers write them: what is marked in them is found and nothing else, each fix takes its finding away, and cut off anywhere they are survived.</summary>
public sealed class ProgramsTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Threading.Tasks;
        using NodaTime;
        using PublicDialogue.Quantities;
        using PublicDialogue.Rules;
        using PublicDialogue.Tendering;

        """;

    private static readonly string Folder = Path.Combine(
        typeof(ProgramsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepoRoot").Value!,
        "tests",
        "PublicDialogue.Analyzers.Tests",
        "Programs");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Program_IsReadAsItIsMeant(string name) => (Test with { OutputKind = Kind(name), LanguageVersion = LanguageVersion.Preview }).Reports(Marked(name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Program_IsMendedByEachFix(string name)
    {
        var marked = MarkedText.Read(name, Marked(name));
        foreach (string id in marked.Expected.Select(mark => mark[..6]).Distinct())
        {
            await EveryFixTests.MendSource(marked.Text, id, Kind(name), new JustifyDemandFix());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Program_CutAnywhere_IsSurvived(string name)
    {
        string whole = MarkedText.Read(name, Marked(name)).Text;
        var test = Test with { MayHaveErrors = true, LanguageVersion = LanguageVersion.Preview };
        for (int cut = Usings.Length; cut < whole.Length; cut += 97)
        {
            await test.Survives(cut % 2 == 0 ? whole[..cut] : Usings + whole[cut..]);
        }
    }

    private static string Marked(string name) => Usings + File.ReadAllText(Path.Combine(Folder, name));

    private static OutputKind Kind(string name) => name.Contains("console", StringComparison.Ordinal) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
}
