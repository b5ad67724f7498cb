using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PublicDialogue.Analyzers.Misuse;
using PublicDialogue.Analyzers.Tests.Harness;
using PublicDialogue.Rules.Book;
using Xunit;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>What the pages of the rules of dialogue and of misuse show is true: their bad code is found where they say so, and their good code is not.</summary>
public sealed class OtherPageExamplesTests
{
    // What the pages take for known.
    private const string Before = """
        using System;
        using NodaTime;
        using PublicDialogue.Calendars;
        using PublicDialogue.Dialogue;
        using PublicDialogue.Identifiers;
        using PublicDialogue.Languages;
        using PublicDialogue.LegalTime;
        using PublicDialogue.Organisations;
        using PublicDialogue.Quantities;
        using PublicDialogue.Rules;
        using PublicDialogue.Timetables;
        sealed record Case(bool IsOpen);
        sealed record Stand(EventId Id, SupplierId Supplier);

        """;

    private const string Body = """
        static class Page
        {
            static Deadline Compute(Case one) => throw new NotSupportedException();
            static void Show(EventId id, LocalizedText title, AuthorityId organiser, ZonedInterval when, Stand order, decimal amount, BusinessHours hours)
            {

        """;

    private static readonly string Docs = Path.Combine(
        typeof(OtherPageExamplesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepoRoot").Value!,
        "analyzers",
        "docs");

    public static TheoryData<string> Ids => [.. RuleBook.Rules.Where(rule => rule.IsOfDialogue).Select(rule => rule.Id), "PD9001", "PD9002", "PD9003"];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Code_IsFoundWhereThePageSaysSo(string id)
    {
        string block = Block(id);
        Assert.Matches("// nothing", block);
        string source = Source(block);
        string[] lines = source.Split('\n');
        int[] marked = [.. Enumerable.Range(0, lines.Length).Where(at => lines[at].Contains("// " + id, StringComparison.Ordinal))];

        var found = await Diagnose(source);

        Assert.NotEmpty(marked);
        Assert.Equal(marked, found.Where(diagnostic => diagnostic.Id == id).Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line).Distinct().Order());
    }

    private static string Block(string id)
    {
        string section = File.ReadAllText(Path.Combine(Docs, id + ".md")).Split("## Bad and good\n")[1].Split("\n## ")[0];
        return Assert.Single(Regex.Matches(section, "```csharp\n(.*?)```", RegexOptions.Singleline, TimeSpan.FromSeconds(1))).Groups[1].Value;
    }

    // Types stand beside a method, and statements in it; a page shows them in a row.
    private static string Source(string block)
    {
        var root = CSharpSyntaxTree.ParseText(block, new(kind: SourceCodeKind.Script)).GetCompilationUnitRoot();
        var parts = root.Members.ToLookup(member => member is BaseTypeDeclarationSyntax, member => member.ToFullString());
        return Before + string.Concat(parts[true]) + Body + string.Concat(parts[false]) + root.EndOfFileToken.ToFullString() + "\n}\n}\n";
    }

    private static async Task<IReadOnlyList<Diagnostic>> Diagnose(string source)
    {
        var compilation = CSharpCompilation.Create(
            "Page",
            [CSharpSyntaxTree.ParseText(source)],
            AnalyzerTest.Everything,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await compilation
            .WithAnalyzers([new TenderCodeAnalyzer(), new DiscardedResultAnalyzer(), new MeaninglessDefaultAnalyzer(), new MistakenIdentifierAnalyzer()])
            .GetAnalyzerDiagnosticsAsync();
    }
}
