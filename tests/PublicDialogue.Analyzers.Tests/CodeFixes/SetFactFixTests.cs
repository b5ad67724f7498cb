using System.Threading.Tasks;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>Yes, no and codes: written over the literal that is there, or into the initializer, the arguments or the with-expression around the finding.</summary>
public sealed class SetFactFixTests
{
    private const string Types = """
        using PublicDialogue.Rules;
        using PublicDialogue.Tendering;
        enum Hvornår { Ukendt, Tender = 7, Start = 9 }
        record Cert([TenderFact(TenderFactKind.Certificate)] string Navn, [TenderFact(TenderFactKind.EquivalentAccepted)] bool Andre = false);
        class Sted
        {
            public const Hvornår Nu = Hvornår.Tender;
            [TenderFact(TenderFactKind.EstablishmentAt)] public Hvornår Hvornår { get; init; }
            [TenderFact(TenderFactKind.EstablishmentAt)] public string? Tekst { get; init; }
        }
        static class Køb
        {
            public static void Cert([TenderFact(TenderFactKind.Certificate)] string navn, int år = 1, [TenderFact(TenderFactKind.EquivalentAccepted)] bool andre = false) { }
        }
        class Låst([TenderFact(TenderFactKind.Certificate)] string navn)
        {
            public string Navn => navn;
            [TenderFact(TenderFactKind.EquivalentAccepted)] public bool Andre { get; }
        }
        class C
        {
            const bool Nej = false;
            static object Lav()
            {

        """;

    [Theory]
    [InlineData("new CertificateRequirement({|PD1901:\"ISO 14001\"|})", "new CertificateRequirement(\"ISO 14001\") { EquivalentAccepted = true }")]
    [InlineData("new CertificateRequirement({|PD1901:\"ISO 14001\"|}) { }", "new CertificateRequirement(\"ISO 14001\") { EquivalentAccepted = true }")]
    [InlineData("new CertificateRequirement({|PD1901:\"ISO 14001\"|}) { Id = \"x\" }", "new CertificateRequirement(\"ISO 14001\") { Id = \"x\", EquivalentAccepted = true }")]
    [InlineData("new CertificateRequirement({|PD1901:\"ISO 14001\"|}) { Id = \"x\", }", "new CertificateRequirement(\"ISO 14001\") { Id = \"x\", EquivalentAccepted = true }")]
    [InlineData("new CertificateRequirement({|PD1901:\"ISO 14001\"|}) { EquivalentAccepted = /* nej */ false }", "new CertificateRequirement(\"ISO 14001\") { EquivalentAccepted = /* nej */ true }")]
    [InlineData("new CertificateRequirement(name: {|PD1901:\"ISO 14001\"|})", "new CertificateRequirement(name: \"ISO 14001\") { EquivalentAccepted = true }")]
    [InlineData("new RegistrationRequirement { Country = {|PD1701:\"DK\"|} }", "new RegistrationRequirement { Country = \"DK\", EquivalentAccepted = true }")]
    [InlineData("new Specification(\"Stille\") { Brand = {|PD1201:\"Jura\"|} }", "new Specification(\"Stille\") { Brand = \"Jura\", EquivalentAccepted = true }")]
    [InlineData("new Specification(\"Stille\") { Brand = {|PD1201:\"Jura\"|}, EquivalentAccepted = null }", "new Specification(\"Stille\") { Brand = \"Jura\", EquivalentAccepted = true }")]
    [InlineData("new Cert({|PD1901:\"ISO 14001\"|})", "new Cert(\"ISO 14001\") { Andre = true }")]
    [InlineData("new Cert({|PD1901:\"ISO 14001\"|}, false)", "new Cert(\"ISO 14001\", true)")]
    [InlineData("new Cert(Andre: false, Navn: {|PD1901:\"ISO 14001\"|})", "new Cert(Andre: true, Navn: \"ISO 14001\")")]
    [InlineData("new PositiveResultRequirement({|PD1006:3|})", "new PositiveResultRequirement(3) { AlternativeEvidence = true }")]
    [InlineData("new ParticipationTerms { RelianceBarred = {|PD1801:true|} }", "new ParticipationTerms { RelianceBarred = false }")]
    [InlineData("new ParticipationTerms { ConsortiaBarred = false, EachMemberMeetsAll = {|PD1803:true|} }", "new ParticipationTerms { ConsortiaBarred = false, EachMemberMeetsAll = false }")]
    [InlineData("new EstablishmentRequirement(\"Værksted\", {|PD1702:RequiredBy.Tender|})", "new EstablishmentRequirement(\"Værksted\", RequiredBy.Start)")]
    [InlineData("new EstablishmentRequirement(at: {|PD1702:PublicDialogue.Rules.RequiredBy.Tender|}, place: \"Værksted\")", "new EstablishmentRequirement(at: PublicDialogue.Rules.RequiredBy.Start, place: \"Værksted\")")]
    [InlineData("new Sted { Hvornår = {|PD1702:Hvornår.Tender|} }", "new Sted { Hvornår = Hvornår.Start }")]
    [InlineData("new Sted { Tekst = {|PD1702:\"tender\"|} }", "new Sted { Tekst = \"start\" }")]
    public Task Fact_IsSet(string from, string to) => Fixes("return " + from + ";", "return " + to + ";");

    [Theory]
    [InlineData("Køb.Cert({|PD1901:\"ISO 14001\"|});", "Køb.Cert(\"ISO 14001\", andre: true);")]
    [InlineData("Køb.Cert({|PD1901:\"ISO 14001\"|}, 3, false);", "Køb.Cert(\"ISO 14001\", 3, true);")]
    [InlineData("CertificateRequirement c = new({|PD1901:\"ISO 14001\"|});", "CertificateRequirement c = new(\"ISO 14001\") { EquivalentAccepted = true };")]
    [InlineData("var navn = \"ISO 14001\"; _ = new CertificateRequirement({|PD1901:navn|});", "var navn = \"ISO 14001\"; _ = new CertificateRequirement(navn) { EquivalentAccepted = true };")]
    [InlineData("_ = new Cert({|PD1901:\"ISO 14001\"|}) with { Andre = false };", "_ = new Cert(\"ISO 14001\") with { Andre = true };")]
    public Task Fact_InAStatement_IsSet(string from, string to) => Fixes(from + "\nreturn 1;", to + "\nreturn 1;");

    [Theory]
    [InlineData("new CertificateRequirement({|PD1901:\"ISO 14001\"|}) { EquivalentAccepted = Nej }")]
    [InlineData("new CertificateRequirement({|PD1901:\"ISO 14001\"|}) { EquivalentAccepted = !true }")]
    [InlineData("new CertificateRequirement({|PD1901:\"ISO 14001\"|}) { EquivalentAccepted = (bool)false }")]
    [InlineData("new Låst({|PD1901:\"ISO 14001\"|})")]
    [InlineData("new Sted { Hvornår = {|PD1702:Sted.Nu|} }")]
    [InlineData("new Sted { Hvornår = {|PD1702:(Hvornår)7|} }")]
    [InlineData("new EstablishmentRequirement(\"Værksted\", {|PD1702:RequiredBy.Tender|}) { RadiusKm = 20 }")]
    [InlineData("new EstablishmentRequirement(\"Værksted\", {|PD1702:RequiredBy.Tender + 0|})")]
    public Task Fact_ThatNoLiteralDecides_IsLeftAlone(string code) => Test().HasNoFix(Snippet("return " + code + ";"));

    [Fact]
    public Task Initializer_OnLines_GetsALineMore() => Fixes(
        """
        return new CertificateRequirement({|PD1901:"ISO 14001"|})
        {
            Id = "x", // den første
            HeldAt = RequiredBy.Start // den sidste
        };
        """,
        """
        return new CertificateRequirement("ISO 14001")
        {
            Id = "x", // den første
            HeldAt = RequiredBy.Start, // den sidste
            EquivalentAccepted = true
        };
        """);

    [Fact]
    public Task Initializer_OnLinesWithACommaBehind_KeepsThatWay() => Fixes(
        """
        return new CertificateRequirement({|PD1901:"ISO 14001"|})
        {
            Id = "x",
            HeldAt = RequiredBy.Start, // den sidste
            // og mere
        };
        """,
        """
        return new CertificateRequirement("ISO 14001")
        {
            Id = "x",
            HeldAt = RequiredBy.Start, // den sidste
            EquivalentAccepted = true,
            // og mere
        };
        """);

    [Fact]
    public Task With_OfAnObjectMadeElsewhere_GetsItsOwn() => Fixes(
        """
        var fælles = new Cert("ISO 14001", true);
        return fælles with { Navn = {|PD1901:"ISO 9001"|}, Andre = false };
        """,
        """
        var fælles = new Cert("ISO 14001", true);
        return fælles with { Navn = "ISO 9001", Andre = true };
        """);

    private static AnalyzerTest Test() => new() { Analyzer = new TenderCodeAnalyzer(), Fix = new UseRemedyFix(), EditorConfig = AnalyzerTest.WithoutReasons };

    private static Task Fixes(string from, string to) => Test().Fixes(Snippet(from), Snippet(to));

    private static string Snippet(string body) => Types + body + "\n}\n}\n";
}
