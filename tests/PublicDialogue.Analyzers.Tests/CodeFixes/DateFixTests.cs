using System.Threading.Tasks;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>A day that is too soon becomes the earliest lawful one, however days are written there; 30 days after 23 November are 23 December.</summary>
public sealed class DateFixTests
{
    private static readonly AnalyzerTest Test = new() { Analyzer = new TenderCodeAnalyzer(), Fix = new UseRemedyFix() };

    [Theory]
    [InlineData("DateOnly", "new DateOnly(2026, 12, 11)", "new DateOnly(2026, 12, 23)")]
    [InlineData("DateOnly", "new(2026, 12, 11)", "new(2026, 12, 23)")]
    [InlineData("DateOnly?", "new DateOnly(2026, 12, 11)", "new DateOnly(2026, 12, 23)")]
    [InlineData("DateOnly", "new DateOnly(day: 04, month: 12, year: 2026)", "new DateOnly(day: 23, month: 12, year: 2026)")]
    [InlineData("DateOnly", "new DateOnly(2026, 11, /* snart */ 30)", "new DateOnly(2026, 12, /* snart */ 23)")]
    [InlineData("DateOnly", "new DateOnly(År, 12, 11)", "new DateOnly(År, 12, 23)")]
    [InlineData("LocalDate", "new LocalDate(2026, 12, 11)", "new LocalDate(2026, 12, 23)")]
    [InlineData("DateTime", "new DateTime(2026, 12, 11, 12, 0, 0)", "new DateTime(2026, 12, 23, 12, 0, 0)")]
    [InlineData("LocalDateTime", "new LocalDateTime(2026, 12, 11, 12, 0)", "new LocalDateTime(2026, 12, 23, 12, 0)")]
    [InlineData("DateOnly", "new DateOnly(2026, 11, 23).AddDays(18)", "new DateOnly(2026, 11, 23).AddDays(30)")]
    [InlineData("DateTime", "new DateTime(2026, 11, 20).AddDays(/* snart */ 18)", "new DateTime(2026, 11, 20).AddDays(/* snart */ 33)")]
    [InlineData("LocalDate", "new LocalDate(2026, 11, 23).PlusDays(days: 18)", "new LocalDate(2026, 11, 23).PlusDays(days: 30)")]
    [InlineData("string", "\"2026-12-11\"", "\"2026-12-23\"")]
    [InlineData("string", "@\"2026-12-11\"", "@\"2026-12-23\"")]
    public Task Deadline_IsMovedToTheEarliestDay(string type, string from, string to) =>
        Test.Fixes(Snippet(type, "{|PD1301:" + from + "|}"), Snippet(type, to));

    [Theory]
    [InlineData("DateOnly", "new DateOnly(2026, 12, Dag)")]
    [InlineData("DateOnly", "new DateOnly(2026, 12, 10 + 1)")]
    [InlineData("DateOnly", "Frist")]
    [InlineData("DateOnly", "frist")]
    [InlineData("DateOnly", "new DateOnly(2026, 11, 23).AddDays(Dag)")]
    [InlineData("DateOnly", "new DateOnly(2026, 11, 23).AddDays(9 + 9)")]
    [InlineData("LocalDate", "new LocalDate(2026, 11, 23) + Period.FromDays(18)")]
    [InlineData("string", "Tekst")]
    [InlineData("string", "$\"{År}-12-11\"")]
    [InlineData("string", "\"2026-12\" + \"-11\"")]
    public Task Deadline_ThatNoLiteralDecides_IsLeftAlone(string type, string value) => Test.HasNoFix(Snippet(type, "{|PD1301:" + value + "|}"));

    [Fact]
    public Task Deadline_OfTheLibrary_CountsWhatTheVisitAndTheDocumentsTake() => Test.Fixes(
        Tender("HasSiteVisit = true, TendersDueOn = {|PD1305:new(2026, 12, 23)|}"), Tender("HasSiteVisit = true, TendersDueOn = new(2026, 12, 24)"));

    [Fact]
    public Task Deadline_OfDocumentsThatAreNotFree_IsFiveDaysLater() => Test.Fixes(
        Tender("DocumentsFree = false, TendersDueOn = {|PD1306:new(2026, 12, 23)|}"), Tender("DocumentsFree = false, TendersDueOn = new(2026, 12, 28)"));

    private static string Tender(string more) => $$"""
        using PublicDialogue.Rules;
        using PublicDialogue.Tendering;
        class C { Tender T => new("Udbud") { Procedure = Procedure.Open, ElectronicSubmission = true, DispatchedOn = new(2026, 11, 23), {{more}} }; }
        """;

    private static string Snippet(string type, string value) => $$"""
        using System;
        using NodaTime;
        using PublicDialogue.Rules;
        class Bud
        {
            [TenderFact(TenderFactKind.Procedure)] public string Form { get; init; } = "";
            [TenderFact(TenderFactKind.DispatchDate)] public DateOnly Sendt { get; init; }
            [TenderFact(TenderFactKind.TenderDeadline)] public {{type}} Frist { get; init; } = default!;
        }
        class C
        {
            const int År = 2026;
            const int Dag = 11;
            const string Tekst = "2026-12-11";
            static readonly DateOnly Frist = new(2026, 12, 11);
            static Bud Lav()
            {
                var frist = new DateOnly(2026, 12, 11);
                return new() { Form = "open", Sendt = new(2026, 11, 23), Frist = {{value}} };
            }
        }
        """;
}
