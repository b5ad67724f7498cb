using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>All of one kind at once: several findings in two files, whatever the fix does.</summary>
public sealed class FixAllTests
{
    [Fact]
    public Task Numbers_InTwoFiles() => FixesAll(
        new UseRemedyFix(),
        ("new FrameworkTerm({|PD1401:NodaTime.Period.FromYears(6)|}), new FrameworkTerm({|PD1401:NodaTime.Period.FromMonths(60)|})", "new FrameworkTerm(NodaTime.Period.FromYears(4)), new FrameworkTerm(NodaTime.Period.FromMonths(48))"),
        ("new FrameworkTerm({|PD1401:NodaTime.Period.FromYears(5)|}), new FrameworkTerm(NodaTime.Period.FromYears(1))", "new FrameworkTerm(NodaTime.Period.FromYears(4)), new FrameworkTerm(NodaTime.Period.FromYears(1))"));

    [Fact]
    public Task Words_InTwoFiles() => FixesAll(
        new AppendWordsFix(),
        ("new Specification({|PD1201:\"Af mærket Jura.\"|})", "new Specification(\"Af mærket Jura eller tilsvarende.\")"),
        ("new Specification({|PD1201:\"Af märket Jura.\"|}), new Specification({|PD1201:\"Bilen ska vara av märket Volvo.\"|})", "new Specification(\"Af märket Jura eller likvärdigt.\"), new Specification(\"Bilen ska vara av märket Volvo eller likvärdigt.\")"));

    [Fact]
    public Task Members_InTwoFiles() => FixesAll(
        new UseRemedyFix(),
        ("new CertificateRequirement({|PD1901:\"ISO 14001\"|}), new CertificateRequirement({|PD1901:\"ISO 9001\"|}) { EquivalentAccepted = false }", "new CertificateRequirement(\"ISO 14001\") { EquivalentAccepted = true }, new CertificateRequirement(\"ISO 9001\") { EquivalentAccepted = true }"),
        ("new CertificateRequirement({|PD1901:\"ISO 14001\"|}) { Id = \"x\" }", "new CertificateRequirement(\"ISO 14001\") { Id = \"x\", EquivalentAccepted = true }"));

    [Fact]
    public Task Demands_InTwoFiles() => FixesAll(
        new RemoveDemandFix(),
        ("new CompanyAgeRequirement({|PD1111:3|}), new StaffRequirement(), new CompanyAgeRequirement({|PD1111:4|})", "new StaffRequirement()"),
        ("new CompanyAgeRequirement({|PD1111:2|})", ""));

    [Fact]
    public Task Demands_BesideEachOther_GoTogether() => FixesAll(
        new RemoveDemandFix(),
        ("new CompanyAgeRequirement({|PD1111:3|}), new CompanyAgeRequirement({|PD1111:4|})", ""),
        ("new StaffRequirement(), new CompanyAgeRequirement({|PD1111:3|}), new CompanyAgeRequirement({|PD1111:4|})", "new StaffRequirement(), "));

    [Fact]
    public Task Number_BesideOneThatNoLiteralDecides_IsMendedAlone() => new AnalyzerTest { Analyzer = new TenderCodeAnalyzer(), Fix = new UseRemedyFix() }.FixesSome(
        "using PublicDialogue.Tendering; class C { const int Lang = 6; object[] O => [new FrameworkTerm({|PD1401:NodaTime.Period.FromYears(5)|}), new FrameworkTerm({|PD1401:NodaTime.Period.FromYears(Lang)|})]; }",
        "using PublicDialogue.Tendering; class C { const int Lang = 6; object[] O => [new FrameworkTerm(NodaTime.Period.FromYears(4)), new FrameworkTerm(NodaTime.Period.FromYears(Lang))]; }");

    [Fact]
    public Task Hundreds_InOneFile_AreTriedTogether() => FixesAll(
        new UseRemedyFix(),
        (Many("new FrameworkTerm({|PD1401:NodaTime.Period.FromYears(6)|})"), Many("new FrameworkTerm(NodaTime.Period.FromYears(4))")));

    private static string Many(string item) => string.Join(", ", Enumerable.Repeat(item, 300));

    private static Task FixesAll(CodeFixProvider fix, params (string From, string To)[] files) =>
        new AnalyzerTest { Analyzer = new TenderCodeAnalyzer(), Fix = fix, EditorConfig = AnalyzerTest.WithoutReasons }.FixesAll(
            [.. files.Select((file, at) => ($"File{at}.cs", Source(at, file.From), Source(at, file.To)))]);

    private static string Source(int number, string items) =>
        $"using PublicDialogue.Tendering;\nclass C{number} {{ object[] O => new object[] {{ {items} }}; }}\n";
}
