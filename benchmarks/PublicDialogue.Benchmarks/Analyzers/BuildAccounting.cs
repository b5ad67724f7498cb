using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PublicDialogue.Analyzers;

namespace PublicDialogue.Benchmarks.Analyzers;

/// <summary>
/// What the compiler itself books on the analyzers, build after build in one process: the figure that <c>-p:ReportAnalyzer=true</c> prints.
/// The first build is that of a compiler just started, whose every method is still slow; the later ones are those of a compiler server.
/// </summary>
internal static class BuildAccounting
{
    private const int Builds = 12;

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "NodaTime.dll"
                    or "PublicDialogue.dll" or "PublicDialogue.Rules.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Builds a project with 30,000 criteria, or one without any, and prints a row a build.</summary>
    /// <param name="args">Which: <c>criteria</c> or <c>none</c>.</param>
    public static async Task<int> Run(string[] args)
    {
        if (args is not ["criteria" or "none"])
        {
            await Console.Error.WriteLineAsync("--accounting criteria|none").ConfigureAwait(false);
            return 2;
        }

        string[] sources = args is ["criteria"] ? WrittenProjects.WithCriteria() : WrittenProjects.WithoutCriteria();
        Console.WriteLine($"{sources.Length} files, {sources.Sum(source => source.Length) / 1024:N0} kB, {Environment.ProcessorCount} processors, .NET {Environment.Version}");
        Console.WriteLine($"| build | parse and emit alone | the analyzers' account | of these |{Environment.NewLine}|--:|--:|--:|--:|");
        for (int build = 1; build <= Builds; build++)
        {
            var watch = Stopwatch.StartNew();
            using var image = new MemoryStream();
            if (Parsed(sources).Emit(image) is { Success: false } failed)
            {
                throw new InvalidOperationException(string.Join('\n', failed.Diagnostics.Take(5)));
            }

            var compile = watch.Elapsed;
            var account = await Account(Parsed(sources)).ConfigureAwait(false);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {build} | {compile.TotalSeconds:F2} s | {account.TotalSeconds:F2} s | {account / compile:P1} |"));
        }

        return 0;
    }

    private static CSharpCompilation Parsed(string[] sources) => CSharpCompilation.Create(
        "Project", sources.Select((source, at) => CSharpSyntaxTree.ParseText(source, path: $"F{at}.cs")), References, new(OutputKind.DynamicallyLinkedLibrary));

    private static async Task<TimeSpan> Account(CSharpCompilation compilation)
    {
        var analyzers = typeof(TenderCodeAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!).ToImmutableArray();
        var result = await compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: true)).GetAnalysisResultAsync(default).ConfigureAwait(false);
        return result.AnalyzerTelemetryInfo.Values.Aggregate(TimeSpan.Zero, (sum, info) => sum + info.ExecutionTime);
    }
}
