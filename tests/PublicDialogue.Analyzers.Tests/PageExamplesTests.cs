using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PublicDialogue.Analyzers.Tests.Harness;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>What the page of a rule shows is true: its bad code and its bad file are found, and in the good ones the rule finds nothing and lacks nothing.</summary>
public sealed class PageExamplesTests
{
    private const string Before = """
        using NodaTime;
        using PublicDialogue.Quantities;
        using PublicDialogue.Rules;
        using PublicDialogue.Tendering;
        sealed record Udbud
        {
            [TenderFact(TenderFactKind.EstimatedValue)] public decimal AnslåetVærdi { get; init; }
            [TenderFact(TenderFactKind.MinimumYearlyTurnover)] public decimal Omsætningskrav { get; init; }
        }
        static class Page
        {

        """;

    private static readonly string Docs = Path.Combine(
        typeof(PageExamplesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepoRoot").Value!,
        "analyzers",
        "docs");

    public static TheoryData<string> Ids => [.. RuleBook.Rules.Where(rule => !rule.IsOfDialogue).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Code_IsFoundWhereThePageSaysSo(string id)
    {
        var blocks = Blocks(id, "csharp");
        Assert.Contains(blocks, block => block.Contains("// " + id, StringComparison.Ordinal));
        Assert.Contains(blocks, block => Regex.IsMatch(block, "//.* nothing", RegexOptions.None, TimeSpan.FromSeconds(1)));
        foreach (string block in blocks)
        {
            string source = Before + (block.StartsWith('[') ? block : "static void Show()\n{\n" + block + "}\n") + "}\n";
            string[] lines = source.Split('\n');
            var found = await Diagnose(source);

            Assert.Equal(Marked(lines, id), found.Where(diagnostic => diagnostic.Id == id).Select(Line).Distinct().Order());
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void File_IsFoundAndTheOtherIsClean(string id)
    {
        var files = Blocks(id, "json");
        Assert.Equal(2, files.Count);

        Assert.Contains(id, Assess(files[0]).Findings.Select(finding => finding.RuleId));
        var clean = Assess(files[1]);
        Assert.DoesNotContain(id, clean.Findings.Select(finding => finding.RuleId));
        Assert.DoesNotContain(id, clean.NotAssessable.Select(gap => gap.RuleId));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_SaysHowToSilence(string id)
    {
        string page = File.ReadAllText(Path.Combine(Docs, id + ".md"));

        Assert.Contains(
            $"**Silence it** in code with `#pragma warning disable {id} // why`; in a file with a line before it, `// publicdialogue: disable {id} why` in JSON and"
            + $" `<?publicdialogue disable {id} why?>` in XML ([PD2007](PD2007.md)); everywhere with `dotnet_diagnostic.{id}.severity = none` for code,"
            + $" and `publicdialogue.{id.ToLowerInvariant()}.enabled = false` for code and files.\n",
            page,
            StringComparison.Ordinal);
        Assert.Contains("**Jurisdictions**", page, StringComparison.Ordinal);
        Assert.Contains("**Known limits.**", page, StringComparison.Ordinal);
        Assert.Equal(
            ["## When", "## Bad and good", "## Justified?", "## Options"],
            Regex.Matches(page, "^## .*$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Select(match => match.Value.TrimEnd()));
    }

    private static IEnumerable<int> Marked(string[] lines, string id) =>
        Enumerable.Range(0, lines.Length).Where(at => lines[at].Contains("// " + id, StringComparison.Ordinal));

    private static int Line(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line;

    private static Assessment Assess(string json) =>
        RuleBook.Assess(TenderReader.Read("x.tender.json", new StringReader(json)).Facts!, RuleOptions.Default);

    private static List<string> Blocks(string id, string language)
    {
        string section = File.ReadAllText(Path.Combine(Docs, id + ".md")).Split("## Bad and good\n")[1].Split("\n## ")[0];
        return [.. Regex.Matches(section, $"```{language}\n(.*?)```", RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Select(match => match.Groups[1].Value)];
    }

    private static async Task<IReadOnlyList<Diagnostic>> Diagnose(string source)
    {
        var compilation = CSharpCompilation.Create(
            "Page",
            [CSharpSyntaxTree.ParseText(source)],
            AnalyzerTest.Everything,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await compilation.WithAnalyzers([new TenderCodeAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }
}
