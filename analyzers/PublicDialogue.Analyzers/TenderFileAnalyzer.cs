using System;
using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Rules.Silences;

namespace PublicDialogue.Analyzers;

/// <summary>Reads tenders and notices among a project's additional files, and asks every rule about them.</summary>
/// <remarks>
/// Looks at <c>*.tender.json</c> and <c>*.xml</c>. XML of another kind is somebody else's and silent; a tender or notice that cannot be
/// read is PD0001. What a file itself silences is PD2007, a silence that silences nothing PD2008.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TenderFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(static file => Analyze(file));
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        string path = context.AdditionalFile.Path;
        if ((EndsWith(path, ".tender.json") || EndsWith(path, ".xml"))
            && context.AdditionalFile.GetText(context.CancellationToken) is { } text)
        {
            using var reader = new StringReader(text.ToString());
            var document = TenderReader.Read(path, reader);
            if (document.Error is { IsOtherKind: false } error)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleDescriptors.Unreadable,
                    At(path, text, new Origin(path) { Line = error.Line, Column = error.Column }),
                    new LocalizedText(language => Path.GetFileName(path) + " " + error.Message(language))));
            }
            else if (document.Facts is { } facts)
            {
                Assess(context, document, text, facts);
            }
        }
    }

    private static void Assess(AdditionalFileAnalysisContext context, TenderDocument document, SourceText text, TenderFacts facts)
    {
        Location Place(Origin origin) => At(document.Path, text, origin);

        var options = new ConfiguredOptions(context.Options.AnalyzerConfigOptionsProvider).For(context.AdditionalFile);
        var assessment = SilencedAssessment.Of(document, RuleBook.Find(facts.In(options.Jurisdiction), options));
        foreach (var finding in assessment.Findings)
        {
            context.ReportDiagnostic(FindingDiagnostics.Of(finding, Place(finding.Origin), Place));
        }

        foreach (var silenced in assessment.Silenced)
        {
            context.ReportDiagnostic(FindingDiagnostics.Of(silenced, Place(silenced.Finding.Origin)));
        }

        foreach (var idle in assessment.Idle)
        {
            context.ReportDiagnostic(FindingDiagnostics.Of(idle, Place(idle.Silence.Origin)));
        }
    }

    // A place known by line and column alone reaches to the end of its tag, text or line.
    private static Location At(string path, SourceText text, Origin origin)
    {
        int start = origin.Start >= 0 ? Math.Min(origin.Start, text.Length)
            : origin.Line < 1 || origin.Line > text.Lines.Count ? 0
            : Math.Min(text.Lines[origin.Line - 1].Start + Math.Max(0, origin.Column - 1), text.Lines[origin.Line - 1].End);
        int end = start + Math.Min(origin.Length, text.Length - start);
        while (origin.Length == 0 && end < text.Length && text[end] is not ('<' or '>' or '\n' or '\r'))
        {
            end++;
        }

        var span = TextSpan.FromBounds(start, end);
        return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }

    private static bool EndsWith(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
