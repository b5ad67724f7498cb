using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PublicDialogue.Analyzers;

/// <summary>Reads the annotated constants and static readonly fields of a type together, as one tender.</summary>
internal sealed class ConstantsReader(Annotations annotations, Follower follower, ConfiguredOptions options)
{
    public void Analyze(SymbolAnalysisContext context)
    {
        var fields = ((INamedTypeSymbol)context.Symbol).GetMembers().OfType<IFieldSymbol>()
            .Where(field => field is { IsStatic: true } and ({ IsConst: true } or { IsReadOnly: true }) && annotations.Of(field) is { IsFact: true })
            .ToList();
        if (fields.Count == 0)
        {
            return;
        }

        var reader = new PartReader(annotations, follower, context.CancellationToken);
        var part = reader.Read(fields
            .Select(field => ((ISymbol)field, Value: follower.Initializer(field, context.CancellationToken)!))
            .Where(row => row.Value is not null));
        if (reader.Places.Values.FirstOrDefault()?.SourceTree is { } tree)
        {
            foreach (var diagnostic in PartAssessment.Of(part, reader.Places, options.For(tree)))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
