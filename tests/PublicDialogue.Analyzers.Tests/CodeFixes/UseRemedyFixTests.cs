using System.Threading.Tasks;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>A number over the limit becomes the greatest that is allowed, in its own kind and unit; anything but one literal is left alone.</summary>
public sealed class UseRemedyFixTests
{
    private static readonly AnalyzerTest Test = new() { Analyzer = new TenderCodeAnalyzer(), Fix = new UseRemedyFix() };

    [Theory]
    [InlineData("decimal", "3_000_000m", "2_000_000m")]
    [InlineData("decimal", "3000000M", "2_000_000M")]
    [InlineData("decimal", "3_000_000.50m", "2_000_000m")]
    [InlineData("decimal", "3_000_000", "2_000_000")]
    [InlineData("decimal?", "(decimal)3e6", "(decimal)2_000_000")]
    [InlineData("int", "3_000_000", "2_000_000")]
    [InlineData("long", "3_000_000L", "2_000_000L")]
    [InlineData("double", "3_000_000d", "2_000_000d")]
    [InlineData("double", "3000000.0", "2_000_000")]
    [InlineData("float", "3_000_000f", "2_000_000f")]
    [InlineData("Money", "Money.Of(3_000_000m, Currency.Dkk)", "Money.Of(2_000_000m, Currency.Dkk)")]
    [InlineData("Money?", "Money.Of(currency: Currency.Dkk, amount: 3_000_000)", "Money.Of(currency: Currency.Dkk, amount: 2_000_000)")]
    [InlineData("Beløb", "new(3_000_000m, 2)", null)]
    public Task Turnover_IsLowered(string type, string from, string? to) => Turnover(type, "1_000_000", from, to);

    [Theory]
    [InlineData("1_000.13m", "3_000m", "2_000.26m")]
    [InlineData("1_000.13m", "3000m", "2000.26m")]
    [InlineData("1m", "3m", "2m")]
    [InlineData("10_000.50m", "30_000m", "20_001m")]
    [InlineData("0.333m", "3m", "0.66m")]
    [InlineData("1.5m", "4", "3")]
    [InlineData("1_500.25m", "4_000", null)]
    public Task Turnover_IsLoweredExactly(string value, string from, string? to) => Turnover("decimal", value, from, to);

    [Theory]
    [InlineData("Krav")]
    [InlineData("krav")]
    [InlineData("3 * 1_000_000m")]
    [InlineData("0x2DC6C0")]
    [InlineData("0b1011011100011011000000")]
    [InlineData("Hent.Krav")]
    [InlineData("3_000_000u")]
    [InlineData("Money.Of(Krav, Currency.Dkk)")]
    [InlineData("Money.Of(3 * 1_000_000, Currency.Dkk)")]
    [InlineData("new Beløb(Krav, 2)")]
    public Task Turnover_NotOneLiteral_IsLeftAlone(string value) => Test.HasNoFix(Turnover("object", "1_000_000m", "{|PD1001:" + value + "|}"));

    [Theory]
    [InlineData("Years", "int", "5", "4")]
    [InlineData("Years", "int?", "10", "4")]
    [InlineData("Months", "int", "60", "48")]
    [InlineData("Own", "decimal", "60m", "48m")]
    [InlineData("Weeks", "int", "260", "208")]
    [InlineData("Days", "int", "1_500", "1_461")]
    [InlineData("Days", "int", "1500", "1461")]
    [InlineData("Own", "Period", "Period.FromYears(5)", "Period.FromYears(4)")]
    [InlineData("Own", "Period", "Period.FromMonths(60)", "Period.FromMonths(48)")]
    [InlineData("Years", "Period", "NodaTime.Period.FromWeeks(weeks: 300)", "NodaTime.Period.FromWeeks(weeks: 208)")]
    [InlineData("Own", "System.TimeSpan", "System.TimeSpan.FromDays(1500)", "System.TimeSpan.FromDays(1461)")]
    public Task Framework_IsShortened(string unit, string type, string from, string to) =>
        Test.Fixes(Framework(unit, type, "{|PD1401:" + from + "|}"), Framework(unit, type, to));

    [Theory]
    [InlineData("object", "\"P5Y\"")]
    [InlineData("int", "5 * 12")]
    [InlineData("int", "Lang")]
    [InlineData("Period", "Period.FromMonths(Lang)")]
    public Task Framework_NotOneLiteral_IsLeftAlone(string type, string value) => Test.HasNoFix(Framework("Own", type, "{|PD1401:" + value + "|}"));

    [Fact]
    public Task Framework_WithRenewals_IsLeftAlone() => Test.HasNoFix("""
        using NodaTime;
        using PublicDialogue.Tendering;
        class C { FrameworkTerm T => new({|PD1401:Period.FromYears(4)|}) { Renewals = Period.FromYears(2) }; }
        """);

    [Fact]
    public Task FixAll_SeveralInOneFile_MendsEach() => Test.Fixes(
        Framework("Months", "int", "{|PD1401:60|}", "new() { Tid = {|PD1401:72|} }, new() { Tid = {|PD1401:/* seks år */ 72 /* . */|} }, new() { Tid = 12 }")
            .Replace("{|PD1401:/* seks år */ 72 /* . */|}", "/* seks år */ {|PD1401:72|} /* . */", System.StringComparison.Ordinal),
        Framework("Months", "int", "48", "new() { Tid = 48 }, new() { Tid = /* seks år */ 48 /* . */ }, new() { Tid = 12 }"));

    [Fact]
    public Task Justified_IsLeftAlone() => Test.HasNoFix("""
        using PublicDialogue.Rules;
        class Bud
        {
            [TenderFact(TenderFactKind.FrameworkDuration)] public int Tid { get; init; }
            [TenderFact(TenderFactKind.Justification)] public string? Fordi { get; init; }
        }
        class C { Bud B => new() { Tid = {|PD2006:60|}, Fordi = "Anlægget afskrives over ti år, jf. businesscasen" }; }
        """);

    private static Task Turnover(string type, string value, string from, string? to) => to is null
        ? Test.HasNoFix(Turnover(type, value, "{|PD1001:" + from + "|}"))
        : Test.Fixes(Turnover(type, value, "{|PD1001:" + from + "|}"), Turnover(type, value, to));

    private static string Turnover(string type, string value, string turnover) => $$"""
        using PublicDialogue.Quantities;
        using PublicDialogue.Rules;
        record Beløb([TenderFact(TenderFactKind.Amount)] decimal Tal, int Decimaler);
        class Bud
        {
            [TenderFact(TenderFactKind.EstimatedValue)] public decimal Værdi { get; init; }
            [TenderFact(TenderFactKind.MinimumYearlyTurnover)] public {{type}}? Krav { get; init; }
        }
        static class Hent { public const int Krav = 3_000_000; }
        class C
        {
            const decimal Krav = 3_000_000m;
            static Bud Lav()
            {
                var krav = 3_000_000m;
                return new() { Værdi = {{value}}, Krav = {{turnover}} };
            }
        }
        """.Replace("??", "?", System.StringComparison.Ordinal);

    private static string Framework(string unit, string type, string duration, string more = "") => $$"""
        using NodaTime;
        using PublicDialogue.Rules;
        class Bud { [TenderFact(TenderFactKind.FrameworkDuration, Unit = FactUnit.{{unit}})] public {{type}} Tid { get; init; } = default!; }
        class C
        {
            const int Lang = 60;
            static object Lav(System.Collections.Generic.List<Bud> alle)
            {
                alle.Add(new() { Tid = {{duration}} });
                return new Bud[] { {{more}} };
            }
        }
        """;
}
