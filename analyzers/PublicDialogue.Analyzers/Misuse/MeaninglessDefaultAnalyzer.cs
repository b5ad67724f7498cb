using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PublicDialogue.Analyzers.Misuse;

/// <summary>PD9003: the default of a value type is used whose default means nothing.</summary>
/// <remarks>Does nothing where the attribute is not referenced. A type knows its own default, so that inside it everything is silent.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MeaninglessDefaultAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The full name of the attribute.</summary>
    internal const string Attribute = "PublicDialogue.Rules.DefaultMeansNothingAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [RuleDescriptors.MeaninglessDefault];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(Attribute) is { } attribute)
            {
                var defaults = new MeaninglessDefaults(attribute);
                start.RegisterOperationAction(operation => Analyze(operation, defaults), OperationKind.DefaultValue, OperationKind.ObjectCreation);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, MeaninglessDefaults defaults)
    {
        if (defaults.Of(context.Operation) is { } type && !MeaninglessDefaults.IsMeant(context.Operation) && !IsInside(context.ContainingSymbol, type))
        {
            context.ReportDiagnostic(MisuseDiagnostics.Of(RuleDescriptors.MeaninglessDefault, context.Operation.Syntax.GetLocation(), type.Name));
        }
    }

    private static bool IsInside(ISymbol symbol, INamedTypeSymbol type)
    {
        for (var at = symbol as INamedTypeSymbol ?? symbol.ContainingType; at is not null; at = at.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, type.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
