using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PublicDialogue.Analyzers;

/// <summary>Reads the annotated constants and static readonly fields of a type together, as one tender.</summary>
internal sealed class ConstantsReader(Annotations annotations, Follower follower, ConfiguredOptions options)
{
    /// <summary>Says whether a symbol is read here, so that nobody else reads it.</summary>
    public static bool Reads(ISymbol symbol, Annotations annotations) =>
        symbol is IFieldSymbol { IsStatic: true } and ({ IsConst: true } or IFieldSymbol { IsReadOnly: true })
        && annotations.Of(symbol) is { IsFact: true };

    public void Analyze(SymbolAnalysisContext context)
    {
        var fields = ((INamedTypeSymbol)context.Symbol).GetMembers().OfType<IFieldSymbol>()
            .Where(field => Reads(field, annotations)).ToList();
        if (fields.Count == 0)
        {
            return;
        }

        var reader = new PartReader(annotations, follower, new HashSet<IOperation>(), context.CancellationToken);
        var part = reader.Read(fields
            .Select(field => (Symbol: field, Value: follower.Initializer(field, context.CancellationToken)))
            .Where(row => row.Value is not null)
            .Select(row => new GivenMember(row.Symbol, row.Value!)));
        if (reader.Tree is { } tree)
        {
            foreach (var diagnostic in PartAssessment.Of(part, reader, options.For(tree)))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
