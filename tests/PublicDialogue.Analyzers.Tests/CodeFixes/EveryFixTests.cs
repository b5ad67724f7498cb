using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using PublicDialogue.Rules.Book;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>Every fix of every rule, over the tenders that go through the three doors: the code compiles, and the finding is gone.</summary>
public sealed class EveryFixTests
{
    public static readonly CodeFixProvider[] Fixes = [new UseRemedyFix(), new AppendWordsFix(), new RemoveDemandFix()];

    private static readonly string[] Fixable = [.. Fixes.SelectMany(fix => fix.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal)];

    public static TheoryData<string> Ids => [.. Fixable];

    [Fact]
    public void Rules_WithAFix_AreAtLeastTwentyFive() => Assert.InRange(Fixable.Length, 25, RuleBook.Rules.Count);

    [Fact]
    public void Rules_WithARemedy_HaveAFix() =>
        Assert.Equal(RuleBook.Rules.Where(rule => rule.Remedies.Count > 0).Select(rule => rule.Id), Fixable);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Fix_OfARule_TakesItsFindingAway(string id) => Assert.NotEqual(0, await Mend(id, Fixes));

    // Not every demand has a place for a reason, but whatever is offered is proven.
    [Fact]
    public async Task PlaceForAReason_TakesTheFindingAway()
    {
        int fixes = 0;
        foreach (var rule in RuleBook.Rules)
        {
            fixes += await Mend(rule.Id, new JustifyDemandFix());
        }

        Assert.InRange(fixes, 25, int.MaxValue);
    }

    private static async Task<int> Mend(string id, params CodeFixProvider[] providers)
    {
        int fixes = 0;
        foreach (var doors in ThreeDoorsCases.All.Where(doors => doors.Expected.Contains(id, StringComparison.Ordinal)))
        {
            using var workspace = new AdhocWorkspace();
            var document = Snippet(workspace, doors.Code);
            var found = await Diagnose(document);
            foreach (var diagnostic in found.Where(diagnostic => diagnostic.Id == id))
            {
                foreach (var fix in providers.Where(fix => fix.FixableDiagnosticIds.Contains(id)))
                {
                    foreach (var mended in await Mended(fix, document, diagnostic))
                    {
                        fixes++;
                        var left = await Diagnose(mended);
                        Assert.Equal(found.Count(other => other.Id == id) - 1, left.Count(other => other.Id == id));
                    }
                }
            }
        }

        return fixes;
    }

    /// <summary>Applies each fix that is offered for a rule in a source, one by one; each takes its finding away.</summary>
    internal static async Task<IReadOnlyList<string>> MendSource(string source, string id, OutputKind kind = OutputKind.DynamicallyLinkedLibrary, params CodeFixProvider[] more)
    {
        using var workspace = new AdhocWorkspace();
        var document = Document(workspace, source, kind);
        var found = await Diagnose(document);
        var texts = new List<string>();
        foreach (var diagnostic in found.Where(diagnostic => diagnostic.Id == id))
        {
            foreach (var fix in Fixes.Concat(more).Where(fix => fix.FixableDiagnosticIds.Contains(id)))
            {
                foreach (var mended in await Mended(fix, document, diagnostic))
                {
                    Assert.Equal(found.Count(other => other.Id == id) - 1, (await Diagnose(mended)).Count(other => other.Id == id));
                    texts.Add((await mended.GetTextAsync()).ToString());
                }
            }
        }

        return texts;
    }

    private static Document Snippet(AdhocWorkspace workspace, string members) => Document(workspace, ThreeDoorsTests.Source(members));

    private static Document Document(AdhocWorkspace workspace, string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var project = ProjectId.CreateNewId();
        var document = DocumentId.CreateNewId(project);
        return workspace.CurrentSolution
            .AddProject(project, "Snippet", "Snippet", LanguageNames.CSharp)
            .WithProjectCompilationOptions(project, new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable))
            .WithProjectParseOptions(project, new CSharpParseOptions(LanguageVersion.Preview))
            .AddMetadataReferences(project, AnalyzerTest.Everything)
            .AddDocument(document, "Snippet.cs", source, filePath: "Snippet.cs")
            .GetDocument(document)!;
    }

    /// <summary>Finds what is said of the project of a document, whose code compiles.</summary>
    internal static async Task<ImmutableArray<Diagnostic>> Diagnose(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var thrown = new ConcurrentQueue<Exception>();
        var found = await compilation.WithAnalyzers([new TenderCodeAnalyzer()], new CompilationWithAnalyzersOptions(
            new([]), (exception, _, _) => thrown.Enqueue(exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(thrown);
        return found;
    }

    private static async Task<IReadOnlyList<Document>> Mended(CodeFixProvider fix, Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        var mended = new List<Document>();
        foreach (var action in actions)
        {
            var operations = await action.GetOperationsAsync(default);
            mended.Add(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!);
        }

        return mended;
    }
}
