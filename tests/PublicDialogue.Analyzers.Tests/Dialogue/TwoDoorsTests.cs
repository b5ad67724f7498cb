using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PublicDialogue.Analyzers.Tests.Harness;
using PublicDialogue.Dialogue;
using PublicDialogue.Rules.Book;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.Dialogue;

/// <summary>The same facts give the same findings from code and at run time, on the types of a system that never heard of ours: rule by rule.</summary>
public sealed class TwoDoorsTests
{
    private const string Types = """
        using System;
        using NodaTime;
        using PublicDialogue.Rules;

        [TenderFact(TenderFactKind.EventKind, Value = "MarketDialogue")]
        public sealed record Markedsdialog(params Møde[] Møder);
        [TenderFact(TenderFactKind.EventKind, Value = "Roundtable")]
        public sealed record Rundbord([TenderFact(TenderFactKind.Challenge)] string? Udfordring, params Deltager[] Deltagere);
        public sealed record Møde([TenderFact(TenderFactKind.TimedSupplier)] string Hvem, [TenderFact(TenderFactKind.SupplierTime)] Duration Tid);
        public sealed record Deltager([TenderFact(TenderFactKind.ParticipantRole)] string Rolle);
        public sealed record Stop(
            [TenderFact(TenderFactKind.PresentationTime)] TimeSpan Oplæg, [TenderFact(TenderFactKind.ConversationTime, Unit = FactUnit.Seconds)] int Samtale);
        public sealed record Evaluering(
            [TenderFact(TenderFactKind.Evaluation)] bool Findes, [TenderFact(TenderFactKind.BuyersAsked)] bool Købere, [TenderFact(TenderFactKind.SuppliersAsked)] bool Leverandører);
        public sealed record Idé([TenderFact(TenderFactKind.IdeaWait)] int? Ventet);
        public sealed record Beslutning([TenderFact(TenderFactKind.DecisionReason)] string? Hvorfor, [TenderFact(TenderFactKind.UnreportedDays)] int? Dage);
        public sealed record Kanal(
            [TenderFact(TenderFactKind.ChannelPurpose)] string? Formål, [TenderFact(TenderFactKind.ChannelResponsible)] string? Ansvarlig,
            [TenderFact(TenderFactKind.ChannelGuidelines)] string[] Regler, [TenderFact(TenderFactKind.CrisisPlan)] bool Krise);
        public sealed record Henvendelse(
            [TenderFact(TenderFactKind.ResponseTime, Unit = FactUnit.Hours)] decimal Tid, [TenderFact(TenderFactKind.ResponseTarget)] Period Mål, [TenderFact(TenderFactKind.Answered)] bool Besvaret);
        public sealed record Aftale([TenderFact(TenderFactKind.AgreementOwner)] string? Ejer);
        public sealed record Tilmeldte(
            [TenderFact(TenderFactKind.Registrations)] int Antal, [TenderFact(TenderFactKind.SafeRegistrations)] int Sikkert,
            [TenderFact(TenderFactKind.SmallestGroup)] int Gruppe, [TenderFact(TenderFactKind.SafeGroupSize)] int Mindst);

        public static class Snippet { public static object Make() => 
        """;

    private static readonly CultureInfo English = new("en");

    public static TheoryData<string, string> Cases => new()
    {
        { "PD3001", "new Stop(TimeSpan.FromMinutes(5), 120)" },
        { "", "new Stop(new TimeSpan(0, 2, 0), 120)" },
        { "PD3001", "new Stop(TimeSpan.FromSeconds(90.5), 90)" },
        { "PD3002", "new Markedsdialog(new Møde(\"a\", Duration.FromMinutes(10)), new Møde(\"b\", Duration.FromSeconds(661)))" },
        { "", "new Markedsdialog(new Møde(\"a\", Duration.FromMinutes(10)), new Møde(\"b\", Duration.FromMinutes(11)))" },
        { "PD3003 PD3004", "new Rundbord(null, new Deltager(\"commercial\"), new Deltager(\"professional\"))" },
        { "", "new Rundbord(\"Varm mad om natten\", new Deltager(\"facilitator\"))" },
        { "PD3006", "new Evaluering(false, false, false)" },
        { "PD3006", "new Evaluering(true, true, false)" },
        { "PD3006", "new Evaluering(true, false, true)" },
        { "", "new Evaluering(true, true, true)" },
        { "PD3007", "new Idé(31)" },
        { "", "new Idé(30)" },
        { "", "new Idé(null)" },
        { "PD3008 PD3008", "new Beslutning(\"kommer senere\", 0)" },
        { "", "new Beslutning(\"For dyrt\", null)" },
        { "PD3009 PD3009 PD3009 PD3009", "new Kanal(null, \"alla\", [], false)" },
        { "", "new Kanal(\"Svar\", \"Chefen\", [\"Svar venligt\"], true)" },
        { "PD3010", "new Henvendelse(16.5m, Period.FromHours(16), true)" },
        { "PD3010", "new Henvendelse(17, Period.FromHours(16), false)" },
        { "", "new Henvendelse(16, Period.FromHours(16), false)" },
        { "PD3011", "new Aftale(null)" },
        { "", "new Aftale(\"Indkøb\")" },
        { "PD3012 PD3012", "new Tilmeldte(90, 60, 5, 12)" },
        { "", "new Tilmeldte(60, 60, 12, 12)" },
    };

    [Fact]
    public void Cases_CoverEveryRuleOfDialogue() => Assert.Equal(
        RuleBook.Rules.Where(rule => rule.IsOfDialogue).Select(rule => rule.Id),
        Cases.AsEnumerable().Select(row => (string)row[0]).SelectMany(rules => rules.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().Order());

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Doors_SameFacts_SameFindings(string expected, string code)
    {
        var compilation = CSharpCompilation.Create(
            Path.GetRandomFileName(),
            [CSharpSyntaxTree.ParseText(Types + code + "; }")],
            AnalyzerTest.Everything,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        Assert.Empty(compilation.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var found = await compilation.WithAnalyzers([new TenderCodeAnalyzer()], new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty)).GetAnalyzerDiagnosticsAsync();
        object made = Assembly.Load(assembly.ToArray()).GetType("Snippet")!.GetMethod("Make")!.Invoke(null, null)!;
        string[] seen = [.. DialogueReview.OfAnnotated(made).Findings.Select(finding => $"{finding.RuleId} {finding.Severity} {finding.Message(English)}").Order(StringComparer.Ordinal)];

        Assert.Equal(expected, string.Join(' ', seen.Select(finding => finding[..6])));
        Assert.Equal(seen, found.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity} {diagnostic.GetMessage(English)}").Order(StringComparer.Ordinal));
    }
}
