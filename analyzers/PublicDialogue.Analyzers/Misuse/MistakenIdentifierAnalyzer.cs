using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PublicDialogue.Analyzers.Misuse;

/// <summary>PD9002: an identifier of one kind is made out of one of another kind.</summary>
/// <remarks>Does nothing where the library is not referenced.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MistakenIdentifierAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The full name of the base of all identifiers.</summary>
    internal const string Identifier = "PublicDialogue.Identifiers.Identifier";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [RuleDescriptors.MistakenIdentifier];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(Identifier) is { } identifier)
            {
                var kinds = new IdentifierKinds(identifier, new Follower(start.Compilation));
                start.RegisterOperationAction(operation => Analyze(operation, kinds), OperationKind.ObjectCreation, OperationKind.Invocation);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, IdentifierKinds kinds)
    {
        if (kinds.Characters(context.Operation) is { } characters
            && kinds.Source(characters, context.CancellationToken)?.Type is { } other
            && context.Operation.Type is { } made
            && IdentifierKinds.AreDifferent(made, other))
        {
            context.ReportDiagnostic(MisuseDiagnostics.Of(
                RuleDescriptors.MistakenIdentifier, context.Operation.Syntax.GetLocation(), made.Name, other.Name));
        }
    }
}
