using System.Threading.Tasks;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>The words that open a demand go behind the name, in the text's own language and whatever literal it stands in.</summary>
public sealed class AppendWordsFixTests
{
    private static readonly AnalyzerTest Test = new()
    {
        Analyzer = new TenderCodeAnalyzer(),
        Fix = new AppendWordsFix(),
        EditorConfig = AnalyzerTest.WithoutReasons,
    };

    [Theory]
    [InlineData("Maskinen skal være af mærket Jura.", "Maskinen skal være af mærket Jura eller tilsvarende.")]
    [InlineData("Maskinen ska vara av fabrikatet Jura.", "Maskinen ska vara av fabrikatet Jura eller likvärdigt.")]
    [InlineData("De machine moet van het merk Jura zijn.", "De machine moet van het merk Jura of gelijkwaardig zijn.")]
    [InlineData("The machine must be of the brand Jura.", "The machine must be of the brand Jura or equivalent.")]
    public Task Words_AreInTheTextsLanguage(string from, string to) => Fixes("\"" + from + "\"", "\"" + to + "\"");

    [Theory]
    [InlineData("\"Af mærket Jura, i \\\"sort\\\".\"", "\"Af mærket Jura eller tilsvarende, i \\\"sort\\\".\"")]
    [InlineData("@\"Af mærket Jura, i \"\"sort\"\".\"", "@\"Af mærket Jura eller tilsvarende, i \"\"sort\"\".\"")]
    [InlineData("\"\"\"Af mærket Jura, i \"sort\".\"\"\"", "\"\"\"Af mærket Jura eller tilsvarende, i \"sort\".\"\"\"")]
    [InlineData("$\"Af mærket Jura med {3} kopper\"", "$\"Af mærket Jura eller tilsvarende med {3} kopper\"")]
    [InlineData("$$\"\"\"Af mærket Jura med {{3}} kopper\"\"\"", "$$\"\"\"Af mærket Jura eller tilsvarende med {{3}} kopper\"\"\"")]
    [InlineData("\"Af mærket Jura\" + \" i sort.\"", "\"Af mærket Jura eller tilsvarende\" + \" i sort.\"")]
    [InlineData("\"Af mærket \" + \"Jura\"", "\"Af mærket \" + \"Jura eller tilsvarende\"")]
    public Task Literal_OfAnyKind_IsMended(string from, string to) => Fixes(from, to);

    [Theory]
    [InlineData("Fast")]
    [InlineData("fast")]
    [InlineData("\"Af mærket \" + Navn")]
    [InlineData("$\"Af mærket {Navn}\"")]
    [InlineData("\"Af mærket J\\u0075ra.\"")]
    [InlineData("\"Af mærket Ju\" + \"ra.\"")]
    [InlineData("\"Jura er godt. Maskinen skal være af mærket Jura.\"")]
    public Task Name_NotFoundOnceInTheSource_IsLeftAlone(string text) => Test.HasNoFix(Snippet("{|PD1201:" + text + "|}"));

    [Fact]
    public Task FixAll_TwoLiterals_MendsBoth() => Fixes(
        "\"Af mærket Jura.\", \"Stille.\", \"Af mærket Gram.\"",
        "\"Af mærket Jura eller tilsvarende.\", \"Stille.\", \"Af mærket Gram eller tilsvarende.\"",
        "{|PD1201:\"Af mærket Jura.\"|}, \"Stille.\", {|PD1201:\"Af mærket Gram.\"|}");

    [Fact]
    public Task FixAll_TwoNamesInOneLiteral_MendsBoth() => Fixes(
        "\"Maskinen skal være af mærket Jura. Køleskabet skal være af mærket Gram.\"",
        "\"Maskinen skal være af mærket Jura eller tilsvarende. Køleskabet skal være af mærket Gram eller tilsvarende.\"",
        "{|PD1201:{|PD1201:\"Maskinen skal være af mærket Jura. Køleskabet skal være af mærket Gram.\"|}|}");

    [Theory]
    [InlineData("PD1205", "Legepladsen skal opfylde DS/EN 1176.", "Legepladsen skal opfylde DS/EN 1176 eller tilsvarende.")]
    [InlineData("PD1901", "De inschrijver is gecertificeerd volgens ISO 9001.", "De inschrijver is gecertificeerd volgens ISO 9001 of gelijkwaardig.")]
    [InlineData("PD1206", "Tvålen ska vara Svanenmärkt.", "Tvålen ska vara Svanenmärkt eller likvärdig märkning eller annan bevisning.")]
    [InlineData("PD1207", "De ladder wordt getest door TNO.", "De ladder wordt getest door TNO of gelijkwaardig.")]
    [InlineData("PD1203", "Bänken ska vara tillverkad av ek.", "Bänken ska vara tillverkad av ek eller likvärdigt.")]
    [InlineData("PD1211", "De deur moet voldoen aan Nederlandse normen.", "De deur moet voldoen aan Nederlandse normen of gelijkwaardig.")]
    [InlineData("PD1903", "Firmaet skal være autoriseret forhandler.", "Firmaet skal være autoriseret forhandler eller tilsvarende.")]
    public Task Words_OfOtherRules_MendTheirTexts(string rule, string from, string to) =>
        Fixes("\"" + from + "\"", "\"" + to + "\"", "{|" + rule + ":\"" + from + "\"|}");

    [Fact]
    public Task Brand_AsAField_IsLeftAlone() => Test.HasNoFix("""
        using PublicDialogue.Tendering;
        class C { Specification S => new("Stille") { Brand = {|PD1201:"Jura"|} }; }
        """);

    private static Task Fixes(string from, string to, string? marked = null) =>
        Test.Fixes(Snippet(marked ?? "{|PD1201:" + from + "|}"), Snippet(to));

    private static string Snippet(string texts) => $$"""
        using PublicDialogue.Rules;
        class Bud { [RequirementText] public string[] Krav { get; init; } = []; }
        class C
        {
            const string Navn = "Jura";
            static readonly string Fast = "Skal være af mærket Jura.";
            static Bud Lav()
            {
                var fast = "Skal være af mærket Jura.";
                return new() { Krav = [{{texts}}] };
            }
        }
        """;
}
