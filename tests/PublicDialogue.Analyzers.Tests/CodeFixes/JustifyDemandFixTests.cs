using System.Threading.Tasks;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>A demand that is to stay gets a place for its reason, wherever the law has room for one and the object for its text.</summary>
public sealed class JustifyDemandFixTests
{
    private static readonly AnalyzerTest Test = new() { Analyzer = new TenderCodeAnalyzer(), Fix = new JustifyDemandFix() };

    [Theory]
    [InlineData("da", "Skriv begrundelsen her")]
    [InlineData("sv", "Skriv skälet här")]
    [InlineData("nl", "Schrijf hier de reden")]
    [InlineData("en", "Write the reason here")]
    public Task Demand_OfATender_AsksInItsLanguage(string language, string words) => Test.Fixes(
        Tender(language, "new ReferenceRequirement({|PD1106:6|})"),
        Tender(language, "new ReferenceRequirement(6) { Justification = new(default(string) ?? throw new System.NotImplementedException(\"" + words + "\")) }"));

    [Theory]
    [InlineData("new ReferenceRequirement({|PD1106:6|}) { Justification = null }", "new ReferenceRequirement(6) { Justification = $ }")]
    [InlineData("new ReferenceRequirement({|PD1106:6|}) { Id = \"K1\" }", "new ReferenceRequirement(6) { Id = \"K1\", Justification = $ }")]
    [InlineData("(new CompanyAgeRequirement(0) with { Justification = null, Id = \"K1\" }), new ReferenceRequirement({|PD1106:6|})", "(new CompanyAgeRequirement(0) with { Justification = null, Id = \"K1\" }), new ReferenceRequirement(6) { Justification = $ }")]
    public Task Demand_InAnyForm(string from, string to) => Test.Fixes(
        Tender("en", from),
        Tender("en", to.Replace("$", "new(default(string) ?? throw new System.NotImplementedException(\"Write the reason here\"))", System.StringComparison.Ordinal)));

    [Fact]
    public Task Brand_ThatStays_AsksWhy() => new AnalyzerTest { Analyzer = new TenderCodeAnalyzer(), Fix = new UseRemedyFix() }.Fixes(
        "using PublicDialogue.Tendering; class C { object S => new Specification({|PD1202:\"Maskinen skal være af mærket Jura eller tilsvarende.\"|}) { Language = \"da\" }; }",
        "using PublicDialogue.Tendering; class C { object S => new Specification(\"Maskinen skal være af mærket Jura eller tilsvarende.\") { Language = \"da\", Justification = new(default(string) ?? throw new System.NotImplementedException(\"Skriv begrundelsen her\")) }; }");

    [Fact]
    public Task Demand_OfAClassOfOnesOwn_AsksForATextOrAnArgument()
    {
        const string Types = """
            using System;
            using PublicDialogue.Rules;
            class Krav([TenderFact(TenderFactKind.ReferenceCount)] int antal, [TenderFact(TenderFactKind.Justification)] string? fordi = null)
            {
                public string Alt => antal + fordi;
            }
            class Andet
            {
                [TenderFact(TenderFactKind.ReferenceCount)] public int Antal { get; init; }
                [TenderFact(TenderFactKind.Justification)] public string? Fordi { get; init; }
            }
            class C { object[] O => [
            """;
        const string Asked = "default(string) ?? throw new NotImplementedException(\"Write the reason here\")";
        return Test.Fixes(
            Types + "new Krav({|PD1106:6|}), new Andet { Antal = {|PD1106:7|} }]; }",
            Types + $"new Krav(6, fordi: {Asked}), new Andet {{ Antal = 7, Fordi = {Asked} }}]; }}");
    }

    [Theory]
    [InlineData("Justification = Hent()")]
    [InlineData("Justification = new(Hent().Reason)")]
    public Task Reason_ThatCannotBeFollowed_IsNotGuessed(string reason) => new AnalyzerTest { Analyzer = new TenderCodeAnalyzer() }.Reports(
        "using PublicDialogue.Tendering; class C { static Justification Hent() => new(System.Environment.MachineName); object O => new ReferenceRequirement(6) { " + reason + " }; }");

    [Fact]
    public Task HardLimit_OffersNone() => Test.HasNoFix("""
        using PublicDialogue.Quantities;
        using PublicDialogue.Tendering;
        class C { object O => new Tender("Udbud") { ParticipationFee = {|PD1011:Money.Of(500m, Currency.Dkk)|} }; }
        """);

    private static string Tender(string language, string criterion) => $$"""
        using PublicDialogue.Tendering;
        class C { Tender T => new("Udbud") { Language = "{{language}}", SelectionCriteria = [{{criterion}}] }; }
        """;
}
