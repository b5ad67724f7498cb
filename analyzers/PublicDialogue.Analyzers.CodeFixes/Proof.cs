using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Tries a fix before it is offered: the same analyzer reads the changed document, and has to find one less.</summary>
internal static class Proof
{
    // What stands in a document does not change; every finding in it asks for this.
    private static readonly ConditionalWeakTable<Document, StrongBox<ImmutableArray<Diagnostic>>> Known = new();

    /// <summary>Says whether a change takes a finding away and leaves code that compiles as well as before.</summary>
    public static async Task<bool> MendsAsync(Document before, Document after, string id, CancellationToken cancellation)
    {
        if (!Known.TryGetValue(before, out var found))
        {
            found = new(await DiagnoseAsync(before, cancellation).ConfigureAwait(false));
            found = Known.GetValue(before, _ => found);
        }

        var left = await DiagnoseAsync(after, cancellation).ConfigureAwait(false);
        return left.Count(diagnostic => diagnostic.Id == id) < found.Value!.Count(diagnostic => diagnostic.Id == id)
            && left.Count(IsError) <= found.Value!.Count(IsError);
    }

    // Our own errors are findings, and no obstacle to compiling.
    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", System.StringComparison.Ordinal);

    private static async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(Document document, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return [];
        }

        var found = await model.Compilation
            .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new TenderCodeAnalyzer()), document.Project.AnalyzerOptions)
            .GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellation).ConfigureAwait(false);
        return found.AddRange(model.GetDiagnostics(cancellationToken: cancellation));
    }
}
