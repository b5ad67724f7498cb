using System.Threading.Tasks;
using Xunit;
using static PublicDialogue.Analyzers.Tests.Snippets;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Every rule on a class of the user's own, on the very value that decides.</summary>
public sealed class UserTypesTests
{
    [Fact]
    public Task Turnover_OverTwiceTheValue_IsPD1001() => Body("""
        var u = new Udbud { AnslåetVærdi = 1_000_000m, Omsætningskrav = {|PD1001:3_000_000m|} };
        """);

    [Fact]
    public Task References_MoreThanThree_IsPD1106() => Body("""
        var u = new Udbud { AntalReferencer = {|PD1106:4|}, Tilbageblik = 3 };
        """);

    [Fact]
    public Task Wording_NamesAMake_IsPD1201() => Body("""
        var u = new Udbud { Krav = ["Maskinen skal være stille.", {|PD1201:"Maskinen skal være af mærket Jura."|}] };
        """);

    [Fact]
    public Task Deadline_TooSoon_IsPD1301() => Body("""
        var u = new Udbud { Procedure = "open", Afsendt = new DateOnly(2026, 11, 23), Frist = {|PD1301:new DateOnly(2026, 12, 11)|} };
        """);

    [Fact]
    public Task Framework_OverFourYears_IsPD1401() => Body("""
        var u = new Udbud { Løbetid = {|PD1401:49|} };
        """);

    [Fact]
    public Task Reason_SaysNothing_IsPD2005() => Body("""
        var u = new Udbud { Begrundelse = {|PD2005:"TBD"|} };
        """);

    [Fact]
    public Task Reason_SaysNothing_ExcusesNothing() => Body("""
        var u = new Udbud { Løbetid = {|PD1401:60|}, Begrundelse = {|PD2005:"se bilag"|} };
        """);

    [Fact]
    public Task Everything_Wrong_IsReportedInItsPlace() => Body("""
        var u = new Udbud
        {
            AnslåetVærdi = 1_000_000m,
            Omsætningskrav = {|PD1001:2_000_001m|},
            AntalReferencer = {|PD1106:6|},
            Løbetid = {|PD1401:60|},
            Procedure = "open",
            Afsendt = new(2026, 11, 23),
            Frist = {|PD1301:new(2026, 12, 11)|},
            Krav = [{|PD1201:"Printeren skal være af fabrikat Canon."|}],
        };
        """);

    [Fact]
    public Task TargetTyped_IsReported() => Body("""
        Udbud u = new() { AnslåetVærdi = 1_000_000m, Omsætningskrav = {|PD1001:3_000_000m|} };
        """);

    [Fact]
    public Task Record_PositionalParameters_AreRead() => Reports(
        "static Aftale Lav() => new Aftale(1m, Krav: {|PD1001:3m|});",
        """
        using PublicDialogue.Rules;
        record Aftale([TenderFact(TenderFactKind.EstimatedValue)] decimal Værdi, [property: TenderFact(TenderFactKind.MinimumYearlyTurnover)] decimal Krav);

        """);

    [Fact]
    public Task Record_ParameterAndInitializer_TheInitializerHasTheLastWord() => Reports(
        """
        static Aftale Over() => new Aftale(1) { Antal = {|PD1106:6|} };
        static Aftale Under() => new Aftale(6) { Antal = 1 };
        """,
        """
        using PublicDialogue.Rules;
        record Aftale([TenderFact(TenderFactKind.ReferenceCount)] int Antal);

        """);

    [Fact]
    public Task Struct_Fields_AreRead() => Body(
        "var k = new Krav { Antal = {|PD1106:5|} };",
        """
        using PublicDialogue.Rules;
        struct Krav { [TenderFact(TenderFactKind.ReferenceCount)] public int Antal; }

        """);

    [Fact]
    public Task Class_PrimaryConstructor_IsRead() => Body(
        "var k = new Krav(\"drift\", {|PD1106:5|});",
        """
        using PublicDialogue.Rules;
        class Krav(string navn, [TenderFact(TenderFactKind.ReferenceCount)] int antal) { public string Navn => navn; public int Antal => antal; }

        """);

    [Fact]
    public Task Class_PropertyAnnotated_ConstructorIsRead() => Body(
        "var k = new Krav({|PD1106:5|});",
        """
        using PublicDialogue.Rules;
        class Krav { public Krav(int antal) => Antal = antal; [TenderFact(TenderFactKind.ReferenceCount)] public int Antal { get; } }

        """);

    [Fact]
    public Task Class_Override_InheritsTheAnnotation() => Body(
        "var k = new Særkrav { Antal = {|PD1106:5|} };",
        """
        using PublicDialogue.Rules;
        abstract class Krav { [TenderFact(TenderFactKind.ReferenceCount)] public abstract int Antal { get; init; } }
        sealed class Særkrav : Krav { public override int Antal { get; init; } }

        """);

    [Fact]
    public Task Class_BaseConstructorCall_IsRead() => Reports(
        "static object Lav() => new Særkrav();",
        """
        using PublicDialogue.Rules;
        class Krav([TenderFact(TenderFactKind.ReferenceCount)] int antal) { public int Antal => antal; }
        class Særkrav() : Krav({|PD1106:7|});
        class Andetkrav : Krav { public Andetkrav() : base({|PD1106:8|}) { } }

        """);

    [Fact]
    public Task Generic_Class_IsRead() => Body(
        "var k = new Krav<string> { Antal = {|PD1106:5|}, Hvad = \"drift\" };",
        """
        using PublicDialogue.Rules;
        class Krav<T> { [TenderFact(TenderFactKind.ReferenceCount)] public int Antal { get; init; } public T? Hvad { get; init; } }

        """);

    [Fact]
    public Task Call_AnnotatedParameters_AreOneTender() => Body(
        "Opret(krav: {|PD1001:3m|}, værdi: 1m);",
        """
        using PublicDialogue.Rules;
        using static Anskaffelse;
        static class Anskaffelse
        {
            public static void Opret(
                [TenderFact(TenderFactKind.EstimatedValue)] decimal værdi, [TenderFact(TenderFactKind.MinimumYearlyTurnover)] decimal krav) { }
        }

        """);

    [Fact]
    public Task Constants_OfAClass_AreOneTender() => Reports(
        "",
        """
        using PublicDialogue.Rules;
        static class Vilkår
        {
            [TenderFact(TenderFactKind.EstimatedValue)] public const decimal Værdi = 1_000_000m;
            [TenderFact(TenderFactKind.MinimumYearlyTurnover)] public static readonly decimal Krav = {|PD1001:3 * Værdi|};
            [TenderFact(TenderFactKind.ReferenceCount)] private const int Antal = {|PD1106:6|};
            [TenderFact(TenderFactKind.ReferenceCount)] public static int Ændres = 6;
        }

        """);

    [Fact]
    public Task Constants_BesideAStaticConstructor_AreStillConstant() => Reports(
        "",
        """
        using PublicDialogue.Rules;
        static class Vilkår
        {
            [TenderFact(TenderFactKind.ReferenceCount)] private const int Antal = {|PD1106:6|};
            static Vilkår() { }
        }

        """);

    [Fact]
    public Task Property_SetLater_IsReported() => Body(
        "var k = new Krav(); k.Antal = {|PD1106:5|};",
        """
        using PublicDialogue.Rules;
        class Krav { [TenderFact(TenderFactKind.ReferenceCount)] public int Antal { get; set; } }

        """);
}
