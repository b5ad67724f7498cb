using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Tries a fix before it is offered: the same analyzer reads the changed code, and has to find one less.</summary>
/// <remarks>Reads the method or property that changes, and the whole document only where the change is in none: fields are read together.</remarks>
internal static class Proof
{
    /// <summary>Says whether a change takes a finding away and leaves code that compiles as well as before.</summary>
    /// <param name="before">The document.</param>
    /// <param name="after">The document with the change.</param>
    /// <param name="changed">What the change touches of the document, and where the finding stands.</param>
    /// <param name="id">The finding's identifier.</param>
    /// <param name="cancellation">Ends the trial.</param>
    public static async Task<bool> MendsAsync(Document before, Document after, TextSpan changed, string id, CancellationToken cancellation)
    {
        int? member = await MemberAsync(before, changed, cancellation).ConfigureAwait(false);
        var found = await DiagnoseAsync(before, member, cancellation).ConfigureAwait(false);
        var left = await DiagnoseAsync(after, member, cancellation).ConfigureAwait(false);
        return left.Count(diagnostic => diagnostic.Id == id) < found.Count(diagnostic => diagnostic.Id == id)
            && left.Count(IsError) <= found.Count(IsError);
    }

    /// <summary>Says whether a change takes away as many findings as it is for.</summary>
    /// <param name="before">The document.</param>
    /// <param name="after">The document with the change.</param>
    /// <param name="ids">The identifier of each finding.</param>
    /// <param name="cancellation">Ends the trial.</param>
    public static async Task<bool> MendsAllAsync(Document before, Document after, IEnumerable<string> ids, CancellationToken cancellation)
    {
        var found = await DiagnoseAsync(before, member: null, cancellation).ConfigureAwait(false);
        var left = await DiagnoseAsync(after, member: null, cancellation).ConfigureAwait(false);
        return ids.GroupBy(id => id).All(group =>
                left.Count(diagnostic => diagnostic.Id == group.Key) == found.Count(diagnostic => diagnostic.Id == group.Key) - group.Count())
            && left.Count(IsError) <= found.Count(IsError);
    }

    // Our own errors are findings, and no obstacle to compiling.
    private static bool IsError(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    // Where the member begins that holds all of the change: there it begins afterwards too.
    private static async Task<int?> MemberAsync(Document document, TextSpan changed, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var member = root is null ? null : Member(root, changed.Start);
        return member is not null && member.Span.Contains(changed) ? member.SpanStart : null;
    }

    private static MemberDeclarationSyntax? Member(SyntaxNode root, int position) => root.FindToken(position).Parent?.AncestorsAndSelf()
        .OfType<MemberDeclarationSyntax>().FirstOrDefault(member => member is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax);

    private static async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(Document document, int? member, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return [];
        }

        var root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        var span = member is { } position ? Member(root, position)?.FullSpan : null;
        var found = await model.Compilation
            .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new TenderCodeAnalyzer()), document.Project.AnalyzerOptions)
            .GetAnalyzerSemanticDiagnosticsAsync(model, span, cancellation).ConfigureAwait(false);
        return found.AddRange(model.GetDiagnostics(span, cancellation));
    }
}
