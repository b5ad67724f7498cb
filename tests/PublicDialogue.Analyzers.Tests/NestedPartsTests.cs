using System.Threading.Tasks;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;
using static PublicDialogue.Analyzers.Tests.Snippets;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>A tender of several objects is one tender: what the outer says holds for the inner.</summary>
public sealed class NestedPartsTests
{
    private const string Types = """
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using PublicDialogue.Rules;
        class Sag
        {
            [TenderFact(TenderFactKind.EstimatedValue)] public decimal Værdi { get; init; }
            public Egnethed? Egnethed { get; init; }
            public List<Egnethed> Mere { get; init; } = [];
            [TenderFact(TenderFactKind.Lots)] public IReadOnlyList<Delaftale> Delaftaler { get; init; } = [];
            [TenderFact(TenderFactKind.AwardCriteria)] public Kriterium[] Kriterier { get; init; } = [];
        }
        class Egnethed
        {
            [TenderFact(TenderFactKind.MinimumYearlyTurnover)] public decimal Omsætning { get; init; }
            [TenderFact(TenderFactKind.ReferenceCount)] public int Referencer { get; set; }
            [TenderFact(TenderFactKind.Justification)] public string? Fordi { get; set; }
        }
        class Delaftale(string id)
        {
            public string Id => id;
            [TenderFact(TenderFactKind.EstimatedValue)] public decimal Værdi { get; init; }
            public Egnethed? Egnethed { get; init; }
        }
        record Kriterium(string Navn, [TenderFact(TenderFactKind.AwardWeight, Unit = FactUnit.Percent)] decimal? Vægt);
        class Flad
        {
            [TenderFact(TenderFactKind.AwardWeight)] public int Pris { get; init; }
            [TenderFact(TenderFactKind.AwardWeight)] public int Kvalitet { get; init; }
        }

        """;

    [Theory]
    [InlineData("Egnethed = new() { Omsætning = {|PD1001:3m|} }")]
    [InlineData("Mere = [new() { Omsætning = {|PD1001:3m|} }]")]
    [InlineData("Mere = new() { new Egnethed { Omsætning = {|PD1001:3m|} } }")]
    [InlineData("Mere = new List<Egnethed>(4) { new() { Omsætning = {|PD1001:3m|} } }")]
    [InlineData("Mere = { new Egnethed { Omsætning = {|PD1001:3m|} } }")]
    [InlineData("Mere = [.. new[] { new Egnethed { Omsætning = {|PD1001:3m|} } }]")]
    [InlineData("Mere = ImmutableArray.Create(new Egnethed { Omsætning = {|PD1001:3m|} }).ToList()")]
    [InlineData("Mere = new List<Egnethed>(new[] { new Egnethed { Omsætning = {|PD1001:3m|} } })")]
    public Task Part_HoweverItIsHeld_IsReadWithTheWhole(string member) => Body($$"""var s = new Sag { Værdi = 1m, {{member}} };""", Types);

    [Fact]
    public Task Part_ThroughALocal_IsReportedOnceWhereItIsMade() => Body(
        """
        var krav = new Egnethed { Omsætning = {|PD1001:3m|}, Referencer = {|PD1106:6|} };
        var s = new Sag { Værdi = 1m, Egnethed = krav };
        """,
        Types);

    [Fact]
    public Task Part_OfTwoTenders_IsReportedOnce() => Body(
        """
        var krav = new Egnethed { Omsætning = {|PD1001:3m|} };
        var s = new Sag { Værdi = 1m, Egnethed = krav };
        var t = new Sag { Værdi = 1m, Mere = [krav, krav] };
        """,
        Types);

    [Fact]
    public Task Part_OfAStaticField_IsReportedOnceForWhatItSaysItself() => Reports(
        """
        static readonly Egnethed Fast = new() { Omsætning = 3m, Referencer = {|PD1106:6|} };
        static Sag Lav() => new Sag { Værdi = 1m, Egnethed = {|PD1001:Fast|} };
        static Sag Igen() => new Sag { Værdi = 10m, Mere = [Fast] };
        """,
        Types);

    [Fact]
    public Task Part_InAConditional_IsItsOwnTender() => Body(
        """
        bool stor = System.Environment.ProcessorCount > 4;
        var s = new Sag { Værdi = 1m, Egnethed = stor ? new() { Omsætning = 3m, Referencer = {|PD1106:6|} } : null };
        """,
        Types);

    [Fact]
    public Task Part_InALambda_IsItsOwnTender() => Body(
        """
        var s = new Sag { Værdi = 1m, Mere = Enumerable.Range(0, 3).Select(n => new Egnethed { Omsætning = 3m, Referencer = {|PD1106:6|} }).ToList() };
        """,
        Types);

    [Fact]
    public Task Part_ChangedLater_IsUnknown() => Body(
        """
        var krav = new Egnethed { Referencer = 6 };
        krav.Referencer = 2;
        var s = new Sag { Værdi = 1m, Egnethed = krav };
        """,
        Types);

    [Fact]
    public Task Part_JustifiedLater_IsExcused() => Body(
        """
        var krav = new Egnethed { Referencer = {|PD2006:6|} };
        krav.Fordi = "Driften kræver erfaring fra flere store køkkener ad gangen";
        """,
        Types);

    [Fact]
    public Task Lot_OfSeveral_IsMeasuredByItsOwnValue() => Body(
        """
        var s = new Sag
        {
            Værdi = 9m,
            Delaftaler =
            [
                new("1") { Værdi = 1m, Egnethed = new() { Omsætning = {|PD1001:3m|} } },
                new("2") { Værdi = 8m, Egnethed = new() { Omsætning = 3m } },
                new("3") { Egnethed = new() { Omsætning = 30m } },
            ],
        };
        """,
        Types);

    [Theory]
    [InlineData("""{|PD1601:[new("Pris", 60m), new("Kvalitet", 30m)]|}""")]
    [InlineData("""{|PD1601:new[] { new Kriterium("Pris", 60m), new Kriterium("Kvalitet", 50) }|}""")]
    [InlineData("""{|PD1601:[new("Pris", 60m), new("Kvalitet", null)]|}""")]
    [InlineData("""[new("Pris", 60m), new("Kvalitet", 40m)]""")]
    [InlineData("""[new("Pris", null)]""")]
    [InlineData("[]")]
    public Task Weights_AreAddedUp(string criteria) => Body($$"""var s = new Sag { Kriterier = {{criteria}} };""", Types);

    [Theory]
    [InlineData("new Flad { Pris = {|PD1601:60|}, Kvalitet = 50 }")]
    [InlineData("new Flad { Pris = 60, Kvalitet = 40 }")]
    [InlineData("new Flad { Pris = 60 }")]
    public Task Weights_AMemberEach_AreAddedUp(string value) => Body($"var f = {value};", Types);

    [Fact]
    public Task Weight_ByItself_IsSilent() => Body("""var k = new Kriterium("Pris", 60m);""", Types);

    [Fact]
    public Task With_ChangesOneMember_IsReportedOnce() => Body("""
        var a = new Udbud { AnslåetVærdi = 1_000_000m, Omsætningskrav = {|PD1001:3_000_000m|} };
        var b = a with { AntalReferencer = {|PD1106:6|} };
        var c = b with { Omsætningskrav = {|PD1001:4_000_000m|} };
        System.Console.WriteLine(a);
        """);

    [Fact]
    public Task With_OfAStaticField_IsComparedWithIt() => Reports("""
        static readonly Udbud Skabelon = new() { AnslåetVærdi = 1_000_000m, AntalReferencer = {|PD1106:6|} };
        static Udbud Lav() => Skabelon with { Omsætningskrav = {|PD1001:3_000_000m|} };
        static Udbud Dyr() => Skabelon with { AnslåetVærdi = 9_000_000m, Omsætningskrav = 3_000_000m };
        """);

    [Theory]
    [InlineData("new CertificateRequirement(\"ISO 9001\") with { EquivalentAccepted = true }")]
    [InlineData("new PositiveResultRequirement(years: 3) with { Id = \"K1\" } with { AlternativeEvidence = true }")]
    [InlineData("(SelectionCriterion)(new ReferenceRequirement(2) { SingleContract = true, Competence = \"Drift\" } with { SingleContract = false })")]
    [InlineData("new CertificateRequirement({|PD1901:\"ISO 9001\"|}) with { EquivalentAccepted = false }")]
    [InlineData("new ReferenceRequirement({|PD2006:6|}) with { Justification = new(\"Six kitchens of different kinds are supplied\") }")]
    public Task Object_MadeToBeCopied_SpeaksOnlyThroughItsCopy(string code) => new AnalyzerTest { Analyzer = new TenderCodeAnalyzer() }.Reports(
        "using PublicDialogue.Tendering; class C { object O => " + code + "; }");

    [Theory]
    [InlineData("var b = new PositiveResultRequirement(years: 3); return b with { AlternativeEvidence = true };")]
    [InlineData("var b = new CertificateRequirement(\"ISO 9001\"); b = b with { EquivalentAccepted = true }; return b;")]
    [InlineData("SelectionCriterion b = new ReferenceRequirement(6); return b with { Justification = new(\"Six kitchens of different kinds are supplied\") };", "PD2006")]
    [InlineData("var b = new CertificateRequirement({|PD1901:\"ISO 9001\"|}); return b with { Id = \"K1\" };")]
    [InlineData("var b = new CertificateRequirement({|PD1901:\"ISO 9001\"|}); return new[] { b, b with { EquivalentAccepted = true } };")]
    [InlineData("var b = new CertificateRequirement({|PD1901:\"ISO 9001\"|}); return b;")]
    public Task Local_FromWhichOnlyCopiesAreTaken_SpeaksThroughThem(string body, string excused = "") => new AnalyzerTest { Analyzer = new TenderCodeAnalyzer() }.Reports(
        "using PublicDialogue.Tendering; class C { object M() { " + (excused.Length > 0 ? body.Replace("6)", "{|" + excused + ":6|})", System.StringComparison.Ordinal) : body) + " } }");
}
