using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;
using static PublicDialogue.Analyzers.Tests.Snippets;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>What cannot be followed is unknown, and what is unknown is silent: no squiggle rests on a guess.</summary>
public sealed class SilentTests
{
    private const string Other = """
        using System;
        namespace Andre
        {
            public enum TenderFactKind { EstimatedValue, MinimumYearlyTurnover, ReferenceCount }
            [AttributeUsage(AttributeTargets.All)] public sealed class TenderFactAttribute(TenderFactKind kind) : Attribute { public TenderFactKind Kind => kind; }
        }
        namespace Kommune
        {
            using Andre;
            class Krav { [TenderFact(TenderFactKind.ReferenceCount)] public int Antal { get; init; } }
            class C { Krav K => new() { Antal = 6 }; }
        }
        """;

    [Theory]
    [InlineData("Udbud A(int antal) => new() { AntalReferencer = antal };")]
    [InlineData("Udbud A(int antal = 6) => new() { AntalReferencer = antal };")]
    [InlineData("int Hent() => 6; Udbud A() => new() { AntalReferencer = Hent() };")]
    [InlineData("int Antal => 6; Udbud A() => new() { AntalReferencer = Antal };")]
    [InlineData("int antal = 6; Udbud A() => new() { AntalReferencer = antal };")]
    [InlineData("readonly int antal = 6; Udbud A() => new() { AntalReferencer = antal };")]
    [InlineData("static int antal = 6; Udbud A() => new() { AntalReferencer = antal };")]
    [InlineData("static readonly int Antal; static Bruger() { Antal = 6; } Udbud A() => new() { AntalReferencer = Antal };")]
    [InlineData("static readonly int Antal = 6; static Bruger() { Antal = 2; } Udbud A() => new() { AntalReferencer = Antal };")]
    [InlineData("static readonly int Et = To, To = Et; Udbud A() => new() { AntalReferencer = Et };")]
    [InlineData("static readonly string Et = To + 1, To = Et + 1; Udbud A() => new() { Krav = [Et] };")]
    [InlineData("static readonly string Et = $\"{To}{To}\", To = $\"{Et}{Et}\"; Udbud A() => new() { Krav = [Et] };")]
    [InlineData("static readonly string[] Et = [..To, ..To], To = [..Et, ..Et]; Udbud A() => new() { Krav = Et };")]
    [InlineData("static readonly string[] Et = Klasse > 1 ? To : To, To = Klasse > 1 ? Et : Et; static int Klasse; Udbud A() => new() { Krav = Et };")]
    [InlineData("static string Et => string.Concat(To, To); static string To => string.Join(Et, Et, Et); Udbud A() => new() { Krav = [Et] };")]
    [InlineData("static int Et => To + To; static int To => Et * Et; Udbud A() => new() { AntalReferencer = Et };")]
    [InlineData("static DateOnly Et => To.AddDays(1); static DateOnly To => Et.AddDays(Et.Day); Udbud A() => new() { Procedure = \"open\", Afsendt = Et, Frist = To };")]
    [InlineData("static string[] Et => [.. To.Concat(To)]; static string[] To => [.. Et.Append(\"\"), .. Et]; Udbud A() => new() { Krav = Et };")]
    [InlineData("static Udbud Et => To with { Tilbageblik = 3 }; static Udbud To => Et with { Tilbageblik = 3 }; Udbud A() => Et with { Omsætningskrav = 3m };")]
    [InlineData("static readonly Udbud Et = To with { Tilbageblik = 3 }, To = Et with { Tilbageblik = 3 }; Udbud A() => Et with { Omsætningskrav = 3m };")]
    [InlineData("Func<int, Udbud> A() => antal => new() { AntalReferencer = antal };")]
    [InlineData("IEnumerable<Udbud> A() => from n in new[] { 6 } select new Udbud { AntalReferencer = n };")]
    [InlineData("Udbud A(object o) => o is int n ? new() { AntalReferencer = n } : new();")]
    [InlineData("Udbud A(bool b) => new() { AntalReferencer = b ? 6 : 2 };")]
    [InlineData("Udbud A(int? n) => new() { AntalReferencer = n ?? 6 };")]
    [InlineData("Udbud A(int n) => new() { AntalReferencer = n switch { 1 => 6, _ => 2 } };")]
    [InlineData("async Task<Udbud> A() => new() { AntalReferencer = await Task.FromResult(6) };")]
    [InlineData("Udbud A(int n) => new() { Krav = [$\"Skal være af mærket {n}\"] };")]
    [InlineData("Udbud A(string n) => new() { Krav = [\"Skal være af mærket \" + n] };")]
    [InlineData("Udbud A() => new() { Krav = [$\"Skal være af mærket Jura {DateTime.Now}\"] };")]
    [InlineData("static readonly decimal Brøk = 3.9m; Udbud A() => new() { AntalReferencer = (int)Brøk };")]
    [InlineData("Udbud A() => new() { AntalReferencer = default };")]
    public Task Value_ThatCannotBeFollowed_IsSilent(string members) => Test.Reports(Udbud + "class Bruger { " + members + " }");

    [Theory]
    [InlineData("int n = 6; n = 2;")]
    [InlineData("int n = 6; n++;")]
    [InlineData("int n = 6; n -= 4;")]
    [InlineData("int n; n = 6;")]
    [InlineData("int n = 6; Sæt(ref n);")]
    [InlineData("Sæt2(out int n);")]
    [InlineData("int n = 6; Sæt2(out n);")]
    [InlineData("int n = 6, m = 6; (m, n) = (1, 2);")]
    [InlineData("int n = 6; (_, (n, _)) = (1, (2, 3));")]
    [InlineData("(int n, int m) = (6, 6);")]
    [InlineData("int n = 6; ref int r = ref n; r = 2;")]
    [InlineData("int x = 1; ref int n = ref x; n = 6;")]
    [InlineData("int n = 6; unsafe { int* p = &n; *p = 2; }")]
    [InlineData("int n = 6; Action a = () => n = 2; a();")]
    [InlineData("dynamic n = 6;")]
    [InlineData("int? n = null; n ??= 6;")]
    public Task Local_ThatMayChange_IsSilent(string statements) => Reports($$"""
        static void Sæt(ref int n) => n = 2;
        static void Sæt2(out int n) => n = 2;
        static Bud Lav() { {{statements}} return new Bud { Antal = n }; }
        """,
        """
        using System;
        using PublicDialogue.Rules;
        class Bud { [TenderFact(TenderFactKind.ReferenceCount)] public int? Antal { get; init; } }

        """);

    [Theory]
    [InlineData("foreach (int n in new[] { 6, 7 }) { var u = new Udbud { AntalReferencer = n }; }")]
    [InlineData("for (int n = 6; n < 9; n++) { var u = new Udbud { AntalReferencer = n }; }")]
    [InlineData("var u = new Udbud();")]
    [InlineData("var u = new Udbud { Omsætningskrav = 3m };")]
    [InlineData("var u = new Udbud { AnslåetVærdi = 1m };")]
    [InlineData("var u = new Udbud { AnslåetVærdi = 0m, Omsætningskrav = 3m };")]
    [InlineData("var u = new Udbud { Afsendt = new(2026, 11, 23), Frist = new(2026, 12, 11) };")]
    [InlineData("var u = new Udbud { Procedure = \"restricted\", Afsendt = new(2026, 11, 23), Frist = new(2026, 12, 11) };")]
    [InlineData("var u = new Udbud { Procedure = \"åben\", Afsendt = new(2026, 11, 23), Frist = new(2026, 12, 11) };")]
    [InlineData("var u = new Udbud { Procedure = \"open\", Frist = new(2026, 12, 11) };")]
    [InlineData("var u = new Udbud { Procedure = \"open\", Afsendt = new(2026, 11, 23), Frist = new(2026, 12, 11, new System.Globalization.PersianCalendar()) };")]
    [InlineData("var u = new Udbud { Procedure = \"open\", Afsendt = new(2026, 11, 23), Frist = DateOnly.FromDayNumber(1) };")]
    [InlineData("var u = new Udbud { Begrundelse = null };")]
    [InlineData("var u = new Udbud { Krav = [] };")]
    [InlineData("var u = new Udbud { Krav = null! };")]
    public Task Fact_NotStated_IsSilent(string statement) => Body(statement);

    [Theory]
    [InlineData("AnslåetVærdi = 1_000_000m, Omsætningskrav = 2_000_000m")]
    [InlineData("AntalReferencer = 3")]
    [InlineData("AntalReferencer = 3, Tilbageblik = 3")]
    [InlineData("Løbetid = 48")]
    [InlineData("Procedure = \"open\", Afsendt = new(2026, 11, 23), Frist = new(2026, 12, 28)")]
    [InlineData("Procedure = \"open\", Afsendt = new(2026, 11, 23), Frist = new(2027, 12, 28)")]
    public Task Fact_AtTheLimitOrWider_IsSilent(string members) => Body($"var u = new Udbud {{ {members} }};");

    [Fact]
    public Task List_WithAnUnknownSpread_IsNotAddedUp() => Reports(
        """
        static Sag Lav(IEnumerable<Kriterium> flere) => new Sag { Kriterier = [new(60m), .. flere] };
        static Sag Hent(Kriterium et) => new Sag { Kriterier = [new(60m), et] };
        static Sag Betinget(bool b) => new Sag { Kriterier = [new(60m), b ? new(20m) : new(40m)] };
        """,
        """
        using System.Collections.Generic;
        using PublicDialogue.Rules;
        class Sag { public List<Kriterium> Kriterier { get; init; } = []; }
        record Kriterium([TenderFact(TenderFactKind.AwardWeight)] decimal Vægt);

        """);

    [Fact]
    public Task Deadline_ShortenedLater_IsSilent() => Body(
        """
        var b = new Bud { Procedure = "open", Sendt = "2026-11-23", Frist = "2026-12-11" };
        b.Haster = true;
        """,
        """
        using PublicDialogue.Rules;
        class Bud
        {
            [TenderFact(TenderFactKind.Procedure)] public string? Procedure { get; set; }
            [TenderFact(TenderFactKind.DispatchDate)] public string? Sendt { get; set; }
            [TenderFact(TenderFactKind.TenderDeadline)] public string? Frist { get; set; }
            [TenderFact(TenderFactKind.Accelerated)] public bool Haster { get; set; }
        }

        """);

    [Fact]
    public Task Reason_SetBesideADemand_Excuses() => Body(
        """
        var b = new Bud();
        b.Antal = {|PD2006:6|};
        b.Fordi = "Driften kræver erfaring fra flere store køkkener ad gangen";
        """,
        """
        using PublicDialogue.Rules;
        class Bud
        {
            [TenderFact(TenderFactKind.ReferenceCount)] public int Antal { get; set; }
            [TenderFact(TenderFactKind.Justification)] public string? Fordi { get; set; }
        }

        """);

    [Fact]
    public Task Attribute_OfAnotherNamespace_IsNothingToUs() => Test.Reports(Other);

    [Fact]
    public Task Code_Generated_IsSilent() => Test.Reports("// <auto-generated/>\n#nullable enable\n" + Udbud + "class C { Udbud U => new() { AntalReferencer = 6 }; }");

    [Fact]
    public Task Project_WithoutTheLibrary_IsSilent() => (Test with
    {
        References = Harness.AnalyzerTest.Everything.Where(reference => reference.Display?.Contains("PublicDialogue", StringComparison.Ordinal) != true),
    }).Reports(Other);
}
