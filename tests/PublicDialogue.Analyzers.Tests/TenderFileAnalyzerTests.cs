using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Threading.Tasks;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests;

public sealed class TenderFileAnalyzerTests
{
    private static readonly AnalyzerTest Test = new() { Analyzer = new TenderFileAnalyzer() };

    [Fact]
    public Task TenderFile_EveryRule_IsReportedAtTheVeryValue() => On("food.tender.json", """
        {
          "procedure": "open", "dispatchedOn": "2026-11-02", "tendersDueOn": {|PD1301:"2026-11-20"|},
          "estimatedValue": { "amount": 1000000, "currency": "DKK" },
          "framework": { "duration": {|PD1401:"P5Y"|}, "justification": {|PD2005:"tbd"|} },
          "selectionCriteria": [
            { "kind": "turnover", "yearlyMinimum": {|PD1001:{ "amount": 3000000, "currency": "DKK" }|} },
            { "kind": "references", "count": {|PD1106:6|} }
          ],
          "specifications": [{ "text": {|PD1201:"Maskinen skal være af mærket Jura"|} }],
          "awardCriteria": {|PD1601:[{ "weight": 50 }, { "weight": 40 }]|}
        }
        """).Reports("");

    [Fact]
    public Task TenderFile_Justified_IsInformationOfItsOwn() => On("food.tender.json", """
        { "framework": { "duration": {|PD2006:"P5Y"|}, "justification": "The kitchen's freezers are written off over six years" } }
        """).Reports("");

    [Theory]
    [InlineData("food.tender.json", "{ \"title\":{|PD0001:|}")]
    [InlineData("food.tender.json", "{|PD0001:[1]|}")]
    [InlineData("other.json", "{ \"title\":")]
    [InlineData("settings.xml", "<settings/>")]
    [InlineData("readme.txt", "<<<")]
    public Task AdditionalFile_OnlyWhatIsOurs_IsReported(string path, string marked) => On(path, marked).Reports("");

    [Fact]
    public async Task Unreadable_SaysWhichFileAndWhatToDo()
    {
        var diagnostics = await On("food.tender.json", "{ {|PD0001:title: 1 }|}").Reports("");

        Assert.Equal("food.tender.json needs a name in quotes here", diagnostics[0].GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("publicdialogue.pd1106.most_references", "4")]
    [InlineData("publicdialogue.pd1106.enabled", "false")]
    public Task Options_OfTheFile_Count(string key, string value) =>
        (On("food.tender.json", """{ "selectionCriteria": [{ "kind": "references", "count": 4 }] }""") with
        {
            EditorConfig = ImmutableDictionary<string, string>.Empty.Add(key, value),
        }).Reports("");

    [Fact]
    public async Task Jurisdiction_OfTheBuild_CountsWhereTheFileIsSilent()
    {
        var diagnostics = await (On("food.tender.json", """{ "specifications": [{|PD1201:"Maskinen skal være af mærket Jura"|}] }""") with
        {
            BuildProperties = ImmutableDictionary<string, string>.Empty.Add("build_property.PublicDialogueJurisdiction", "dk"),
        }).Reports("");

        Assert.Contains("udbudsloven", diagnostics[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static AnalyzerTest On(string path, string marked) => Test with { Files = [(path, marked)] };
}
