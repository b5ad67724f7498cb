using System.Threading.Tasks;
using Xunit;
using static PublicDialogue.Analyzers.Tests.Snippets;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>What is worked out of values that can be read can be read; what is worked out of one that cannot is unknown.</summary>
public sealed class WorkedOutValuesTests
{
    [Theory]
    [InlineData("decimal værdi = 1_000_000m;", "{|PD1001:værdi * 3|}")]
    [InlineData("decimal værdi = 1_000_000m;", "{|PD1001:2 * værdi + 1|}")]
    [InlineData("decimal værdi = 1_000_000m;", "værdi * 2")]
    [InlineData("int værdi = 1_000_000;", "{|PD1001:(værdi - 1) * 3|}")]
    [InlineData("int værdi = 7_000_001;", "værdi / 3_500_000 * 1_000_000")]
    [InlineData("long værdi = 7_000_000;", "{|PD1001:værdi / 2|}")]
    [InlineData("var andel = 2.5; decimal værdi = 1_000_000m;", "{|PD1001:værdi * (decimal)andel|}")]
    [InlineData("decimal værdi = 1_000_000m, nul = 0m;", "værdi / nul")]
    [InlineData("decimal værdi = decimal.MaxValue, to = 2m;", "værdi * to")]
    [InlineData("decimal værdi = 1_000_000m; værdi = 2m;", "værdi * 3")]
    [InlineData("decimal værdi = 7_000_000m;", "værdi % 5_000_001m")]
    [InlineData("decimal værdi = DateTime.Now.Year;", "værdi * 3_000_000m")]
    public Task Number_OfOthers_IsWorkedOut(string locals, string value) => Body(locals + " _ = new Udbud { AnslåetVærdi = 1_000_000m, Omsætningskrav = " + value + " };");

    [Theory]
    [InlineData("static decimal Krav => 3_000_000m;", true)]
    [InlineData("static decimal Krav { get; } = 3_000_000m;", true)]
    [InlineData("static decimal Krav { get => 3_000_000m; }", true)]
    [InlineData("static decimal Krav => Andet * 3; static decimal Andet => 1_000_000m;", true)]
    [InlineData("static decimal Krav { get; set; } = 3_000_000m;", false)]
    [InlineData("static decimal Krav { get { return 3_000_000m; } }", false)]
    [InlineData("static decimal Krav => Hent(); static decimal Hent() => 3_000_000m;", false)]
    [InlineData("static decimal Krav => Krav;", false)]
    [InlineData("static decimal Krav => DateTime.Now.Year * 3_000_000m;", false)]
    [InlineData("static decimal Krav { get; } = 3_000_000m; static Bruger() => Krav = 1m;", false)]
    public Task Property_ThatIsStatic_IsFollowed(string member, bool isKnown) => Reports(
        member + " static Udbud U => new() { AnslåetVærdi = 1_000_000m, Omsætningskrav = " + (isKnown ? "{|PD1001:Krav|}" : "Krav") + " };");

    [Fact]
    public Task Property_OfAnInterface_IsAnyones() => Reports(
        "static Udbud U<T>() where T : IVilkår => new() { AntalReferencer = T.Antal, Løbetid = {|PD1401:Vilkår.Længde|} };",
        Udbud + "interface IVilkår { static virtual int Antal => 6; } class Vilkår { public static int Længde => 60; }\n");

    [Fact]
    public Task Property_ThatMakesAPart_IsReportedOnceForWhatItSaysItself() => Test.Reports("""
        using NodaTime;
        using PublicDialogue.Quantities;
        using PublicDialogue.Tendering;
        static class Fælles
        {
            public static Money Ramme { get; } = Money.Of(1m, Currency.Dkk);
            public static SelectionCriterion Omsætning => new TurnoverRequirement(3 * Ramme);
            public static SelectionCriterion[] Alle => [Omsætning, new ReferenceRequirement({|PD1106:6|})];
            static Tender T => new("Kaffe") { EstimatedValue = Ramme, SelectionCriteria = [.. {|PD1001:Alle|}] };
        }
        """);

    [Theory]
    [InlineData("sendt.AddDays(18)", true)]
    [InlineData("sendt.AddDays(35)", false)]
    [InlineData("sendt.AddMonths(2).AddDays(-50)", true)]
    [InlineData("sendt.AddYears(0).AddDays(uger * 7)", true)]
    [InlineData("DateOnly.Parse(\"2026-12-11\")", true)]
    [InlineData("DateOnly.Parse(\"11-12-2026\")", false)]
    [InlineData("DateOnly.FromDateTime(new DateTime(2026, 12, 11).Date)", true)]
    [InlineData("DateOnly.FromDateTime(DateTime.Today)", false)]
    [InlineData("DateOnly.FromDateTime(DateTime.Today.AddDays(18))", false)]
    [InlineData("new LocalDate(2026, 12, 11).ToDateOnly()", false)]
    [InlineData("sendt.AddDays(int.MaxValue)", false)]
    [InlineData("sendt.AddDays(DateTime.Now.Day)", false)]
    public Task Day_CountedFromAnother_IsRead(string due, bool isShort) => Body(
        "var sendt = new DateOnly(2026, 11, 23); int uger = 2; _ = new Udbud { Procedure = \"open\", Afsendt = sendt, Frist = " + (isShort ? "{|PD1301:" + due + "|}" : due) + " };");

    [Theory]
    [InlineData("Sendt.PlusDays(18)", true)]
    [InlineData("Sendt.PlusWeeks(2).PlusDays(4)", true)]
    [InlineData("Sendt + Period.FromDays(18)", true)]
    [InlineData("Sendt.Plus(Period.FromDays(11) + Period.FromWeeks(1))", true)]
    [InlineData("LocalDate.FromDateOnly(new DateOnly(2026, 12, 11))", true)]
    [InlineData("Sendt.PlusMonths(1).PlusDays(14)", false)]
    [InlineData("Sendt.Next(IsoDayOfWeek.Friday)", false)]
    [InlineData("Sendt - Period.FromDays(18)", false)]
    public Task Day_OfNodaTime_IsRead(string due, bool isShort) => Test.Reports($$"""
        using System;
        using NodaTime;
        using PublicDialogue.Rules;
        using PublicDialogue.Tendering;
        static class C
        {
            static LocalDate Sendt { get; } = new(2026, 11, 23);
            static Tender T => new("Kaffe") { Procedure = Procedure.Open, DispatchedOn = Sendt, TendersDueOn = {{(isShort ? "{|PD1301:" + due + "|}" : due)}} };
        }
        """);

    [Theory]
    [InlineData("string.Concat(\"Bilen skal være af \", \"mærket \", Mærke)")]
    [InlineData("string.Join(\" \", \"Bilen skal være\", \"af mærket\", Mærke)")]
    [InlineData("string.Join(' ', new[] { \"Bilen skal være af mærket\", Mærke })")]
    [InlineData("string.Join(\" \", Ord)")]
    [InlineData("string.Format(\"Bilen {1} af mærket {0}.\", Mærke, \"skal være\")")]
    [InlineData("string.Format(System.Globalization.CultureInfo.InvariantCulture, \"Bilen {{a}} skal være af mærket {0}.\", Mærke)")]
    [InlineData("\"Bilen skal være af mærket #.\".Replace(\"#\", Mærke)")]
    [InlineData("\"Bilen er rød.\" + Environment.NewLine + \"Den skal være af mærket \" + Mærke")]
    [InlineData("$\"Bilen til {Rum,4} skal være af mærket {Mærke,-9}.\"")]
    [InlineData("$\"Bilen til {Antal:N0} rum skal være af mærket {Mærke}.\"")]
    [InlineData("$\"Bilen i rum {Rum} skal være af mærket {Mærke}.\"")]
    [InlineData("\"Bilen i rum \" + Rum + \" skal være af mærket \" + Mærke")]
    [InlineData("string.Format(\"Bilen i rum {0} skal være af mærket {1}\", Rum, Mærke)")]
    public Task Text_PutTogether_IsRead(string text) => Reports(
        "static readonly int Rum = DateTime.Now.Day; const int Antal = 6; const string Mærke = \"Volvo\"; static readonly string[] Ord = [\"Bilen skal være af mærket\", Mærke]; static Udbud U => new() { Krav = [{|PD1201:" + text + "|}] };");

    [Theory]
    [InlineData("string.Format(\"Bilen skal være af mærket {0}\", Console.ReadLine())")]
    [InlineData("string.Format(\"Bilen skal være af mærket Volvo {1}\", \"x\")")]
    [InlineData("string.Format(\"Bilen skal være af mærket Volvo {0:N2}\", 1.5m)")]
    [InlineData("string.Format(\"Bilen skal være af mærket Volvo {\", 1)")]
    [InlineData("string.Join(\" \", \"Bilen skal være af mærket\", Console.ReadLine())")]
    [InlineData("\"Bilen skal være af mærket #.\".Replace(\"#\", Console.ReadLine())")]
    [InlineData("\"Bilen skal være af mærket #.\".Replace(\"\", \"Volvo\")")]
    [InlineData("\"Bilen skal være af mærket Volvo\".Substring(9)")]
    [InlineData("$\"Tilbudsgiver skal have mindst {DateTime.Now.Day} referencer.\"")]
    [InlineData("$\"Tilbudsgiver skal have mindst {DateTime.Now.Day}0 referencer.\"")]
    [InlineData("$\"Tilbudsgiver skal have mindst {DateTime.Now.Day}.10 referencer.\"")]
    [InlineData("$\"Bilen skal være af mærket {DateTime.Now.Day}.\"")]
    [InlineData("$\"Bilen skal være af mærket Volvo {1.5:N1} {Console.ReadLine()}\"")]
    public Task Text_WithAnUnknownPiece_IsSilent(string text) => Body("_ = new Udbud { Krav = [" + text + "] };");

    [Theory]
    [InlineData("var k = new[] { {|PD1201:\"Bilen skal være af mærket Volvo.\"|} }; _ = new Udbud { Krav = [.. k.Concat([\"Rød\"]).Append({|PD1201:\"Bilen skal være af mærket Saab.\"|})] };")]
    [InlineData("_ = new Udbud { Krav = new[] { {|PD1201:\"Bilen skal være af mærket Volvo.\"|} }.OrderBy(k => k.Length).Reverse().ToArray() };")]
    [InlineData("_ = new Udbud { Krav = ImmutableList<string>.Empty.Add({|PD1201:\"Bilen skal være af mærket Volvo.\"|}).AddRange([\"Rød\"]).ToArray() };")]
    [InlineData("_ = new Udbud { Krav = DateTime.Now.Year > 2026 ? [\"Rød\"] : [{|PD1201:\"Bilen skal være af mærket Volvo.\"|}] };")]
    [InlineData("foreach (var k in new[] { \"Rød\", {|PD1201:\"Bilen skal være af mærket Volvo.\"|} }) { _ = new Udbud { Krav = [k] }; }")]
    [InlineData("var u = new[] { \"Rød\", {|PD1201:\"Bilen skal være af mærket Volvo.\"|} }.Select(k => new Udbud { Krav = [k] }).ToList();")]
    [InlineData("var u = from k in new List<string> { \"Rød\", {|PD1201:\"Bilen skal være af mærket Volvo.\"|} } select new Udbud { Krav = [k] };")]
    [InlineData("new List<string> { {|PD1201:\"Bilen skal være af mærket Volvo.\"|} }.ForEach(k => Console.WriteLine(new Udbud { Krav = [k] }));")]
    [InlineData("var u = new[] { \"Volvo\" }.Select(k => new Udbud { Krav = [\"Bilen skal være af mærket \" + k] });")]
    [InlineData("var u = new[] { \"Bilen skal være af mærket Volvo.\" }.ToDictionary(k => new Udbud { Krav = [k] });")]
    public Task Text_OfAList_IsReadWhereverItGoes(string body) => Body(body);

    [Theory]
    [InlineData("var t = (År: 5, Antal: 6); _ = new Udbud { AntalReferencer = {|PD1106:t.Antal|} };")]
    [InlineData("(int År, int Antal) t = (5, 6); var u = t; _ = new Udbud { AntalReferencer = {|PD1106:u.Item2|} };")]
    [InlineData("var t = (År: 5, Indre: (1, Antal: 6)); _ = new Udbud { AntalReferencer = {|PD1106:t.Indre.Antal|} };")]
    [InlineData("var t = (År: 5, Antal: 6); t.År = 2; _ = new Udbud { AntalReferencer = t.Antal };")]
    [InlineData("var t = (År: 5, Antal: 6); t = (1, 2); _ = new Udbud { AntalReferencer = t.Antal };")]
    public Task Value_OfATuple_IsFollowedWhereItStaysTheSame(string body) => Body(body);

    [Theory]
    [InlineData("new PeriodBuilder { Years = 4, Months = 1 }.Build()", true)]
    [InlineData("new PeriodBuilder { Years = 3, Months = 12 }.Build()", false)]
    [InlineData("new PeriodBuilder { Years = 5, Hours = 1 }.Build()", false)]
    [InlineData("new PeriodBuilder(Period.FromYears(5)).Build()", false)]
    [InlineData("Bygger(6).Build()", false)]
    public Task Duration_OfABuilder_IsAddedUp(string value, bool isLong) => Reports(
        "static PeriodBuilder Bygger(int år) => new() { Years = år }; static Rammeaftale R => new() { Tid = " + (isLong ? "{|PD1401:" + value + "|}" : value) + " };",
        "using NodaTime; using PublicDialogue.Rules; class Rammeaftale { [TenderFact(TenderFactKind.FrameworkDuration)] public Period? Tid { get; init; } }\n");

    [Theory]
    [InlineData("Enumerable.Repeat(new Vægt(25), 4)")]
    [InlineData("{|PD1601:Enumerable.Repeat(new Vægt(25), 3)|}")]
    [InlineData("Enumerable.Repeat(new Vægt(25), DateTime.Now.Day)")]
    public Task Element_Repeated_IsCountedSoOften(string list) => Reports(
        "static Model M => new() { Alle = " + list + " };",
        "using System; using System.Collections.Generic; using System.Linq; using PublicDialogue.Rules; record Vægt([TenderFact(TenderFactKind.AwardWeight)] decimal Tal); class Model { [TenderFact(TenderFactKind.AwardCriteria)] public IEnumerable<Vægt> Alle { get; init; } = []; }\n");

    [Fact]
    public Task Object_OfATypeParameter_IsRead() => Reports(
        "static T Lav<T>() where T : Bud, new() => new T { Antal = {|PD1106:6|}, Navn = \"Kaffe\" }; static T Tom<T>() where T : new() => new T();",
        "using PublicDialogue.Rules; class Bud { [TenderFact(TenderFactKind.ReferenceCount)] public int Antal { get; init; } public string? Navn { get; init; } }\n");

    [Fact]
    public Task Currency_OfOnesOwn_IsCalledByItsName() => Reports(
        "static Bud B => new() { Værdi = new(1m, Valuta.Dkk), Krav = {|PD1001:new(3m, Valuta.Dkk)|} }; static Bud C => new() { Værdi = new(1m, Valuta.Eur), Krav = new(3m, Valuta.Dkk) };",
        """
        using PublicDialogue.Rules;
        record Valuta(int Nummer) { public static Valuta Dkk { get; } = new(1); public static readonly Valuta Eur = new(2); }
        record Beløb([TenderFact(TenderFactKind.Amount)] decimal Tal, [TenderFact(TenderFactKind.Currency)] Valuta Valuta);
        class Bud { [TenderFact(TenderFactKind.EstimatedValue)] public Beløb? Værdi { get; init; } [TenderFact(TenderFactKind.MinimumYearlyTurnover)] public Beløb? Krav { get; init; } }

        """);
}
