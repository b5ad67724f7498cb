using System.Threading.Tasks;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>An exact measure gets a place for its tolerance, which throws until somebody has written it.</summary>
public sealed class ToleranceFixTests
{
    private const string Asked = "default(string) ?? throw new System.NotImplementedException(\"Skriv tolerancen her\")";

    private static readonly AnalyzerTest Test = new() { Analyzer = new TenderCodeAnalyzer(), Fix = new UseRemedyFix() };

    [Theory]
    [InlineData("\"Bredden skal være præcis 600 mm på midten.\"", "\"Bredden skal være præcis 600 mm (± \" + ($) + \") på midten.\"")]
    [InlineData("@\"Bredden skal være præcis 600 mm.\"", "@\"Bredden skal være præcis 600 mm (± \" + ($) + @\").\"")]
    [InlineData("\"\"\"Bredden skal være præcis 600 mm.\"\"\"", "\"\"\"Bredden skal være præcis 600 mm (± \"\"\" + ($) + \"\"\").\"\"\"")]
    public Task Text_IsOpenedBehindTheMeasure(string from, string to) => Test.Fixes(
        Snippet("new Specification({|PD1208:" + from + "|})"),
        Snippet("new Specification(" + to.Replace("$", Asked, System.StringComparison.Ordinal) + ")"));

    [Theory]
    [InlineData("600", "600 + (default(int?) ?? throw new System.NotImplementedException(\"Write the tolerance here\"))")]
    [InlineData("600m", "600m + (default(decimal?) ?? throw new System.NotImplementedException(\"Write the tolerance here\"))")]
    public Task Maximum_GetsATolerance(string from, string to) => Test.Fixes(
        Snippet("new Specification(\"Width of the worktop\") { Minimum = 600, Maximum = {|PD1208:" + from + "|} }"),
        Snippet("new Specification(\"Width of the worktop\") { Minimum = 600, Maximum = " + to + " }"));

    [Fact]
    public Task Constant_IsLeftAlone() => Test.HasNoFix("""
        using PublicDialogue.Tendering;
        class C { const string Bredde = "Bredden skal være præcis 600 mm."; object O => new Specification({|PD1208:Bredde|}); }
        """);

    [Fact]
    public Task Tolerance_ThatIsWritten_IsSilent() => new AnalyzerTest { Analyzer = new TenderCodeAnalyzer() }.Reports(
        Snippet("new Specification(\"Bredden skal være præcis 600 mm (± \" + \"2 mm\" + \") på midten.\")"));

    private static string Snippet(string code) => $$"""
        using PublicDialogue.Tendering;
        class C { object O => {{code}}; }
        """;
}
