using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PublicDialogue.Analyzers.Tests.Harness;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Tendering;
using Xunit;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>The same facts give the same findings from code, from a tender file (read by the tool or in a build) and at run time.</summary>
public sealed class ThreeDoorsTests
{
    // A tender object is complete at run time, and would always hear of PD1405.
    private const string Undivided = "NotDividedReason = \"All of it is used in one building\", ";

    private static readonly CultureInfo English = new("en");

    public static TheoryData<string> Names => [.. ThreeDoorsCases.All.Select(doors => doors.Name)];

    [Fact]
    public void Cases_CoverEveryRule() => Assert.Equal(
        RuleBook.Rules.Where(rule => !rule.IsOfDialogue).Select(rule => rule.Id),
        ThreeDoorsCases.All.SelectMany(doors => doors.Expected.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().Order());

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Doors_SameFacts_SameFindings(string name)
    {
        var doors = ThreeDoorsCases.All.Single(row => row.Name == name);
        var compilation = Compile(doors.Code);

        string[] file = Reviewed(TenderReader.Read("x.tender.json", new StringReader(doors.Json)));
        string[] build = await Diagnosed(compilation, new TenderFileAnalyzer(), doors.Json);
        string[] code = await Diagnosed(compilation, new TenderCodeAnalyzer(), doors.Json);
        string[] made = Reviewed(Made(compilation));

        Assert.Equal(doors.Expected, string.Join(' ', made.Select(finding => finding[..6])));
        Assert.Equal(made, file);
        Assert.Equal(made, build);
        Assert.Equal(made, code);
    }

    /// <summary>Writes the source that makes a tender.</summary>
    internal static string Source(string members) => $$"""
        using NodaTime;
        using PublicDialogue.Quantities;
        using PublicDialogue.Rules;
        using PublicDialogue.Tendering;
        public static class Snippet
        {
            public static Tender Make() => new("Udbud")
            {
                {{(members.Contains("NotDividedReason", StringComparison.Ordinal) ? "" : Undivided)}}{{members}}
            };
        }
        """;

    private static string[] Reviewed(TenderDocument document) => Reviewed(RuleBook.Assess(document.Facts!, RuleOptions.Default));

    private static string[] Reviewed(Tender tender) => Reviewed(TenderReview.Of(tender));

    private static string[] Reviewed(Assessment assessment) =>
        [.. assessment.Findings.Select(finding => $"{finding.RuleId} {finding.Severity} {finding.Message(English)}").Order(StringComparer.Ordinal)];

    // What a reason excuses has an identifier of its own in the compiler, and names the rule in its message.
    private static async Task<string[]> Diagnosed(Compilation compilation, DiagnosticAnalyzer analyzer, string json)
    {
        var options = new AnalyzerOptions(
            [new FileInMemory("x.tender.json", json)],
            new OptionsInMemory(ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, string>.Empty));
        var found = await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync();
        return [.. found
            .Select(diagnostic => (diagnostic.Id, diagnostic.Severity, Message: diagnostic.GetMessage(English)))
            .Select(said => said.Id == "PD2006" ? $"{said.Message[..6]} {said.Severity} {said.Message[8..]}" : $"{said.Id} {said.Severity} {said.Message}")
            .Order(StringComparer.Ordinal)];
    }

    private static CSharpCompilation Compile(string members)
    {
        var compilation = CSharpCompilation.Create(
            Path.GetRandomFileName(),
            [CSharpSyntaxTree.ParseText(Source(members))],
            File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "snippet-references.txt")).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    private static Tender Made(CSharpCompilation compilation)
    {
        using var assembly = new MemoryStream();
        Assert.True(compilation.Emit(assembly).Success);
        return (Tender)Assembly.Load(assembly.ToArray()).GetType("Snippet")!.GetMethod("Make")!.Invoke(null, null)!;
    }
}
