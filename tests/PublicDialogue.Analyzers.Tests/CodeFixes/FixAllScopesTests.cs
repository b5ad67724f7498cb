using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>Every fix of every rule, done at once in a document, a project and a solution of two projects: everywhere in it, and nowhere else.</summary>
public sealed class FixAllScopesTests
{
    private const int Projects = 2;
    private const int DocumentsOfAProject = 2;

    public static TheoryData<string> Ids => EveryFixTests.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task FixAll_InEachScope_MendsThatScope(string id)
    {
        using var workspace = new AdhocWorkspace();
        var solution = Solution(workspace, await FixFormsTests.Plain(id));
        var first = solution.Projects.First().Documents.First();
        int each = (await EveryFixTests.Diagnose(first)).Count(diagnostic => diagnostic.Id == id) / DocumentsOfAProject;
        foreach (var fix in EveryFixTests.Fixes.Append(new JustifyDemandFix()).Where(fix => fix.FixableDiagnosticIds.Contains(id)))
        {
            foreach (string key in await Keys(fix, first, id))
            {
                int mended = each - await Left(solution, fix, key, id, FixAllScope.Document, first.Id);
                Assert.InRange(mended, 1, each);
                Assert.Equal(each - mended, await Left(solution, fix, key, id, FixAllScope.Project, first.Project.Documents.Last().Id));
                Assert.Equal(each - mended, await Left(solution, fix, key, id, FixAllScope.Solution, solution.Projects.Last().Documents.Last().Id));
                Assert.Equal(each, await Left(solution, fix, key, id, FixAllScope.Document, first.Project.Documents.Last().Id));
            }
        }
    }

    // How many findings a document has afterwards.
    private static async Task<int> Left(Solution solution, CodeFixProvider fix, string key, string id, FixAllScope scope, DocumentId looked)
    {
        var first = solution.Projects.First().Documents.First();
        var all = await fix.GetFixAllProvider()!.GetFixAsync(new FixAllContext(first, fix, scope, key, [id], new Found(id), default));
        var mended = (await all!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var document = mended.GetDocument(looked)!;
        var tree = await document.GetSyntaxTreeAsync();
        return (await EveryFixTests.Diagnose(document)).Count(diagnostic => diagnostic.Id == id && diagnostic.Location.SourceTree == tree);
    }

    private static async Task<IReadOnlyList<string>> Keys(CodeFixProvider fix, Document document, string id)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var tree = await document.GetSyntaxTreeAsync();
        foreach (var diagnostic in (await EveryFixTests.Diagnose(document)).Where(diagnostic => diagnostic.Id == id && diagnostic.Location.SourceTree == tree))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => keys.Add(action.EquivalenceKey!), default));
        }

        return [.. keys];
    }

    private static Solution Solution(AdhocWorkspace workspace, string source)
    {
        var solution = workspace.CurrentSolution;
        for (int project = 0; project < Projects; project++)
        {
            var id = ProjectId.CreateNewId();
            solution = solution.AddProject(id, "P" + project, "P" + project, LanguageNames.CSharp)
                .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
                .AddMetadataReferences(id, AnalyzerTest.Everything);
            for (int document = 0; document < DocumentsOfAProject; document++)
            {
                string name = $"P{project}D{document}";
                solution = solution.AddDocument(
                    DocumentId.CreateNewId(id), name + ".cs", source.Replace("class Snippet", "class " + name, StringComparison.Ordinal), filePath: name + ".cs");
            }
        }

        return solution;
    }

    private sealed class Found(string id) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await EveryFixTests.Diagnose(project.Documents.First())).Where(diagnostic => diagnostic.Id == id);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
