using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Analyzers;

/// <summary>Says which options of a project cannot be read: each value once, however many files it is set for.</summary>
/// <remarks>An option has no place in the code, so that what is said has none either; it is said when the whole project is built.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [RuleDescriptors.UnreadableOption];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(static compilation => Analyze(compilation));
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        var options = new ConfiguredOptions(context.Options.AnalyzerConfigOptionsProvider);
        var faults = context.Compilation.SyntaxTrees.Select(options.For).Concat(context.Options.AdditionalFiles.Select(options.For))
            .Where(set => set.Values.Count > 0).SelectMany(set => set.Faults()).Distinct()
            .OrderBy(fault => fault.Name, System.StringComparer.Ordinal).ThenBy(fault => fault.Value, System.StringComparer.Ordinal);
        foreach (var fault in faults)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.UnreadableOption, Location.None, new LocalizedText(fault.Message)));
        }
    }
}
