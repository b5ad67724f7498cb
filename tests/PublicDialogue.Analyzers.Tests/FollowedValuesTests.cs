using System.Threading.Tasks;
using Xunit;
using static PublicDialogue.Analyzers.Tests.Snippets;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>What a value is can be said behind names, conversions and factories; the squiggle stays where the value is given.</summary>
public sealed class FollowedValuesTests
{
    [Theory]
    [InlineData("3_000_000")]
    [InlineData("3_000_000L")]
    [InlineData("3_000_000u")]
    [InlineData("(decimal)3_000_000.0")]
    [InlineData("(decimal)3e6f")]
    [InlineData("0x2DC6C0")]
    [InlineData("3 * 1_000_000m")]
    [InlineData("+3_000_000m")]
    [InlineData("(int)3_000_000L")]
    public Task Number_OfAnyKind_IsRead(string number) => Turnover("{|PD1001:" + number + "|}");

    [Fact]
    public Task Number_InParentheses_IsUnderlinedInside() => Turnover("unchecked(({|PD1001:3_000_000m|}))");

    [Theory]
    [InlineData("const decimal Krav = 3_000_000m;")]
    [InlineData("const int Krav = 3_000_000;")]
    [InlineData("const int Million = 1_000_000, Krav = 3 * Million;")]
    [InlineData("static readonly decimal Krav = 3_000_000;")]
    [InlineData("static readonly int Krav = 3_000_000;")]
    [InlineData("static readonly decimal Andet = 3_000_000m, Krav = Andet;")]
    public Task Number_BehindAField_IsFollowed(string field) => Turnover("{|PD1001:Krav|}", field);

    [Theory]
    [InlineData("decimal krav = 3_000_000m;")]
    [InlineData("const decimal krav = 3_000_000m;")]
    [InlineData("int krav = 3_000_000;")]
    [InlineData("var andet = 3_000_000L; var krav = andet;")]
    [InlineData("double andet = 3_000_000; var krav = (decimal)andet;")]
    [InlineData("decimal? andet = 3_000_000m; var krav = andet!;")]
    public Task Number_BehindALocal_IsFollowed(string local) => Body(
        local + " var u = new Bud { Værdi = 1_000_000m, Krav = {|PD1001:krav|} };",
        """
        using PublicDialogue.Rules;
        class Bud
        {
            [TenderFact(TenderFactKind.EstimatedValue)] public decimal? Værdi { get; init; }
            [TenderFact(TenderFactKind.MinimumYearlyTurnover)] public decimal? Krav { get; init; }
        }

        """);

    [Theory]
    [InlineData("stor ? {|PD1201:\"Bilen skal være af mærket Volvo.\"|} : \"Bilen skal være rød.\"")]
    [InlineData("stor ? (rød ? \"Bilen skal være rød.\" : {|PD1201:\"Bilen skal være af mærket Volvo.\"|}) : {|PD1201:\"Bilen skal være af mærket Saab.\"|}")]
    [InlineData("navn ?? {|PD1201:\"Bilen skal være af mærket Volvo.\"|}")]
    [InlineData("stor switch { true => {|PD1201:\"Bilen skal være af mærket Volvo.\"|}, _ => \"\" }")]
    [InlineData("stor ? {|PD1202:\"Bilen skal være af mærket Volvo eller tilsvarende.\"|} : navn")]
    public Task Text_OfTwoOrMore_IsReadWhicheverItMayBe(string text) => Reports($$"""
        static Udbud Lav(bool stor, bool rød, string navn) => new() { Krav = [{{text}}] };
        """);

    [Fact]
    public Task Number_InAnotherFile_IsFollowed() => (Test with
    {
        Sources = [("Vilkår.cs", "static class Vilkår { public static readonly decimal Krav = 3_000_000m; public const decimal Værdi = 1_000_000m; }")],
    }).Reports(Udbud + "static class C { static Udbud U => new() { AnslåetVærdi = Vilkår.Værdi, Omsætningskrav = {|PD1001:Vilkår.Krav|} }; }");

    [Theory]
    [InlineData("new DateOnly(2026, 11, 23)", "new DateOnly(2026, 12, 11)")]
    [InlineData("new DateOnly(day: 23, month: 11, year: 2026)", "new(2026, 12, 11)")]
    [InlineData("Afsendelse", "Seneste")]
    public Task Day_HoweverItIsWritten_IsRead(string sent, string due) => Reports($$"""
        static readonly DateOnly Afsendelse = new(2026, 11, 23), Seneste = new DateOnly(2026, 12, 11);
        static Udbud Lav() => new() { Procedure = "PT_OPEN", Afsendt = {{sent}}, Frist = {|PD1301:{{due}}|} };
        """);

    [Theory]
    [InlineData("LocalDate", "new LocalDate(2026, 11, 23)", "new LocalDate(2026, 12, 11)")]
    [InlineData("LocalDate?", "new LocalDate(2026, 11, 23)", "new(2026, 12, 11)")]
    [InlineData("LocalDateTime", "new(2026, 11, 23, 10, 0)", "new LocalDateTime(2026, 12, 11, 12, 0)")]
    [InlineData("DateTime", "new DateTime(2026, 11, 23)", "new(2026, 12, 11, 12, 0, 0, DateTimeKind.Utc)")]
    [InlineData("DateTimeOffset", "new(2026, 11, 23, 0, 0, 0, TimeSpan.Zero)", "new(2026, 12, 11, 12, 0, 0, TimeSpan.Zero)")]
    [InlineData("string", "\"2026-11-23\"", "\"2026-12-11T12:00:00+01:00\"")]
    [InlineData("object", "\"2026-11-23\"", "new DateOnly(2026, 12, 11)")]
    public Task Day_OfAnyType_IsRead(string type, string sent, string due) => Body(
        $"var u = new Bud<{type}> {{ Sendt = {sent}, Frist = {{|PD1301:{due}|}}, Form = Form.Open }};",
        """
        using System;
        using NodaTime;
        using PublicDialogue.Rules;
        enum Form { Restricted, Open }
        class Bud<T>
        {
            [TenderFact(TenderFactKind.DispatchDate)] public T? Sendt { get; init; }
            [TenderFact(TenderFactKind.TenderDeadline)] public T? Frist { get; init; }
            [TenderFact(TenderFactKind.Procedure)] public Form? Form { get; init; }
        }

        """);

    [Theory]
    [InlineData("Years", "5", true)]
    [InlineData("Years", "4", false)]
    [InlineData("Months", "49", true)]
    [InlineData("Months", "48", false)]
    [InlineData("Own", "49", true)]
    [InlineData("Weeks", "209", true)]
    [InlineData("Weeks", "208", false)]
    [InlineData("Days", "1462", true)]
    [InlineData("Days", "1461", false)]
    [InlineData("Own", "\"P5Y\"", true)]
    [InlineData("Own", "\"P3Y12M\"", false)]
    [InlineData("Own", "Period.FromYears(5)", true)]
    [InlineData("Own", "Period.FromYears(4)", false)]
    [InlineData("Own", "Period.FromMonths(months: 49)", true)]
    [InlineData("Own", "Period.FromWeeks(209)", true)]
    [InlineData("Own", "Period.FromDays(1462)", true)]
    [InlineData("Own", "Duration.FromDays(1462)", true)]
    [InlineData("Own", "System.TimeSpan.FromDays(1462)", true)]
    [InlineData("Own", "System.TimeSpan.FromDays(1462, 1)", false)]
    [InlineData("Own", "Længde", true)]
    public Task Duration_InAnyUnit_IsCompared(string unit, string value, bool isLong) => Body(
        $"var u = new Bud {{ Tid = {(isLong ? "{|PD1401:" + value + "|}" : value)} }};",
        $$"""
        using NodaTime;
        using PublicDialogue.Rules;
        using static Vilkår;
        static class Vilkår { public static readonly Period Længde = Period.FromYears(5); }
        class Bud { [TenderFact(TenderFactKind.FrameworkDuration, Unit = FactUnit.{{unit}})] public object? Tid { get; init; } }

        """);

    [Theory]
    [InlineData("Money.Of(3m, Currency.Dkk)", true)]
    [InlineData("Money.Of(currency: Currency.Dkk, amount: 3m)", true)]
    [InlineData("Money.Of(3m, Currency.Of(\"dkk\"))", true)]
    [InlineData("Money.Of(3m, Kroner)", true)]
    [InlineData("Krav", true)]
    [InlineData("Money.Of(3m, Currency.Eur)", false)]
    [InlineData("Money.Of(2m, Currency.Dkk)", false)]
    [InlineData("Money.Of(3m, Hent())", false)]
    [InlineData("Money.Of(2m, Currency.Dkk) + Money.Of(1m, Currency.Dkk)", true)]
    [InlineData("Money.Of(1m, Currency.Dkk) * 3", true)]
    [InlineData("2 * Krav - Money.Of(3m, Currency.Dkk)", true)]
    [InlineData("Krav * 0.5m", false)]
    [InlineData("Money.Of(3m, Currency.Dkk) + Money.Of(1m, Currency.Eur)", false)]
    [InlineData("Krav * System.DateTime.Now.Year", false)]
    [InlineData("new Beløb(3m)", true)]
    [InlineData("new Beløb(3m, \"EUR\")", false)]
    [InlineData("new Beløb { Tal = 3m, Valuta = \"DKK\" }", true)]
    [InlineData("new Beløb { Tal = 3m, Valuta = Hent().Code }", false)]
    public Task Amount_ItsCurrencyToo_IsRead(string value, bool isOver) => Reports(
        $$"""
        static readonly Currency Kroner = Currency.Of("DKK");
        static readonly Money Krav = Money.Of(3m, Kroner);
        static Currency Hent() => Currency.Dkk;
        static Bud Lav() => new() { Værdi = Money.Of(1m, Currency.Dkk), Krav = {{(isOver ? "{|PD1001:" + value + "|}" : value)}} };
        """,
        """
        using PublicDialogue.Quantities;
        using PublicDialogue.Rules;
        record struct Beløb([TenderFact(TenderFactKind.Amount)] decimal Tal, [TenderFact(TenderFactKind.Currency)] string Valuta = "DKK");
        class Bud
        {
            [TenderFact(TenderFactKind.EstimatedValue)] public Money? Værdi { get; init; }
            [TenderFact(TenderFactKind.MinimumYearlyTurnover)] public object? Krav { get; init; }
        }

        """);

    [Theory]
    [InlineData("\"TBD\"")]
    [InlineData("\"\"")]
    [InlineData("string.Empty")]
    [InlineData("Kort")]
    [InlineData("nameof(Kort)")]
    [InlineData("$\"{Kort} \"")]
    [InlineData("Kort + Kort.Trim()")]
    public Task Reason_ThatSaysNothing_IsFollowed(string reason) => Reports(
        $$"""
        static readonly string Kort = "TBD";
        static Udbud Lav() => new() { Begrundelse = {|PD2005:{{reason}}|} };
        """);
}
