using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers.Misuse;

/// <summary>PD9001: the result of a call that does nothing but give a result is thrown away.</summary>
/// <remarks>Does nothing where the attribute is not referenced. A discard, <c>_ = order.Approve(by)</c>, is a decision.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DiscardedResultAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [RuleDescriptors.DiscardedResult];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("PublicDialogue.Rules.KeepResultAttribute") is { } attribute)
            {
                var kept = new KeptResults(new Speakers(start.Compilation, attribute), attribute);
                start.RegisterOperationAction(operation => Analyze(operation, kept), OperationKind.ExpressionStatement);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, KeptResults kept)
    {
        var statement = (IExpressionStatementOperation)context.Operation;
        if (DiscardedCall.Of(statement) is { } call && kept.IsKept(call.TargetMethod) && !DiscardedCall.IsTrial(statement))
        {
            context.ReportDiagnostic(MisuseDiagnostics.Of(RuleDescriptors.DiscardedResult, statement.Operation.Syntax.GetLocation(), call.TargetMethod.Name));
        }
    }
}
