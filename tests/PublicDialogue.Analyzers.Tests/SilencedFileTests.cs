using System.Collections.Immutable;
using System.Globalization;
using System.Threading.Tasks;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>What a file silences, the analyzer says as information of its own; what silences nothing is a warning.</summary>
public sealed class SilencedFileTests
{
    private static readonly AnalyzerTest Test = new() { Analyzer = new TenderFileAnalyzer() };

    [Fact]
    public async Task Comment_WithReason_SilencesTheVeryNextMember()
    {
        var diagnostics = await On("food.tender.json", """
            { "selectionCriteria": [
                { "kind": "references",
                  // publicdialogue: disable PD1106 six kitchens of different kinds
                  "count": {|PD2007:6|} },
                { "kind": "references", "count": {|PD1106:7|} } ] }
            """).Reports("");

        Assert.Contains(diagnostics, said => said.GetMessage(CultureInfo.InvariantCulture) is var message
            && message.StartsWith("PD1106: ", System.StringComparison.Ordinal)
            && message.EndsWith("; silenced: “six kitchens of different kinds”", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "selectionCriteria": [{ "kind": "references", {|PD2008:/* publicdialogue: disable PD1106 */|} "count": {|PD1106:6|} }] }""")]
    [InlineData("""{ {|PD2008:/* publicdialogue: disable PD1201 no make is named */|} "selectionCriteria": [{ "kind": "references", "count": {|PD1106:6|} }] }""")]
    public Task Comment_OfNoUse_IsWarnedOf(string marked) => On("food.tender.json", marked).Reports("");

    [Fact]
    public Task Severity_OfTheRule_DoesNotRaiseWhatIsSilenced() => (On("food.tender.json", """
        { "selectionCriteria": [{ "kind": "references", /* publicdialogue: disable PD1106 six kitchens */ "count": {|PD2007:6|} }] }
        """) with { EditorConfig = ImmutableDictionary<string, string>.Empty.Add("dotnet_diagnostic.PD1106.severity", "error") }).Reports("");

    [Fact]
    public Task Instruction_InANotice_IsReadToo() => On("small.notice.xml", """
        <ContractNotice xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2">
          <?{|PD2008:publicdialogue disable PD1401 nothing follows?|}>
        </ContractNotice>
        """).Reports("");

    private static AnalyzerTest On(string path, string marked) => Test with { Files = [(path, marked)] };
}
