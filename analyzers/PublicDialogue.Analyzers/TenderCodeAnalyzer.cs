using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PublicDialogue.Analyzers;

/// <summary>Reads objects of annotated types into facts, where they are made, and asks every rule about them.</summary>
/// <remarks>Does nothing where the attributes are not referenced. Knows rules only through the book, and types only through attributes.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TenderCodeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("PublicDialogue.Rules.TenderFactAttribute") is { } fact)
            {
                var text = start.Compilation.GetTypeByMetadataName("PublicDialogue.Rules.RequirementTextAttribute");
                var annotations = new Annotations(new Speakers(start.Compilation, fact), fact, text);
                var follower = new Follower(start.Compilation);
                var options = new ConfiguredOptions(start.Options.AnalyzerConfigOptionsProvider);
                start.RegisterOperationBlockStartAction(block =>
                {
                    if (!ConstantsReader.Reads(block.OwningSymbol, annotations))
                    {
                        new CarrierCollector(annotations, follower, options, block.OwningSymbol).Register(block);
                    }
                });
                start.RegisterSymbolAction(symbol => new ConstantsReader(annotations, follower, options).Analyze(symbol), SymbolKind.NamedType);
            }
        });
    }
}
