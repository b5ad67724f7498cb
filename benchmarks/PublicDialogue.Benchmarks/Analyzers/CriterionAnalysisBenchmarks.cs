using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PublicDialogue.Analyzers;

namespace PublicDialogue.Benchmarks.Analyzers;

/// <summary>What the analyzer adds to a build: tenders of twenty criteria each, one criterion in twenty with a finding.</summary>
/// <remarks>
/// The baseline binds the same trees without it. Each run has a compilation of its own, since one that was bound once remembers.
/// Read the difference of "Per item" between the two rows: that is the cost of one criterion.
/// </remarks>
[CountsItems]
[MemoryDiagnoser]
public class CriterionAnalysisBenchmarks
{
    private const int CriteriaInATender = 20;

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "NodaTime.dll"
                    or "PublicDialogue.dll" or "PublicDialogue.Rules.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly List<SyntaxTree> trees = [];

    [Params(100, 1_000, 10_000)]
    public int Criteria { get; set; }

    [GlobalSetup]
    public void Write()
    {
        trees.Clear();
        for (int tender = 0; tender < Criteria / CriteriaInATender; tender++)
        {
            trees.Add(CSharpSyntaxTree.ParseText(Source(tender)));
        }

        int findings = WithAnalyzer().GetAwaiter().GetResult();
        if (WithoutAnalyzer() != 0 || findings != trees.Count)
        {
            throw new InvalidOperationException($"{findings} findings in {trees.Count} tenders, where each should have one.");
        }
    }

    [Benchmark(Baseline = true)]
    public int WithoutAnalyzer() => Compile().GetDiagnostics().Length;

    [Benchmark]
    public async Task<int> WithAnalyzer()
    {
        var analysis = Compile().WithAnalyzers([new TenderCodeAnalyzer()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        return (await analysis.GetAllDiagnosticsAsync().ConfigureAwait(false)).Count(diagnostic => diagnostic.Id == "PD1106");
    }

    private CSharpCompilation Compile() =>
        CSharpCompilation.Create("Tenders", trees, References, new(OutputKind.DynamicallyLinkedLibrary));

    private static string Source(int tender)
    {
        var criteria = new StringBuilder();
        for (int criterion = 0; criterion < CriteriaInATender; criterion++)
        {
            int count = criterion == 0 ? 6 : 2;
            criteria.Append(CultureInfo.InvariantCulture, $"new ReferenceRequirement(count: {count}) {{ LookBackYears = 3 }}, ");
        }

        return $$"""
            using NodaTime;
            using PublicDialogue.Quantities;
            using PublicDialogue.Rules;
            using PublicDialogue.Tendering;

            static class Tender{{tender}}
            {
                public static Tender Make() => new("Tender {{tender}}")
                {
                    Jurisdiction = Jurisdiction.Denmark,
                    EstimatedValue = Money.Of(4_000_000m, Currency.Dkk),
                    Procedure = Procedure.Open,
                    DispatchedOn = new LocalDate(2026, 11, 23),
                    TendersDueOn = new LocalDate(2027, 1, 11),
                    SelectionCriteria = [{{criteria}}],
                };
            }
            """;
    }
}
