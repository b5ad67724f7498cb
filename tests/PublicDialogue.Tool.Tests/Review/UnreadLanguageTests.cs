using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace PublicDialogue.Tool.Tests.Review;

/// <summary>What the tool says of words in a language that is not read: that it did not assess them.</summary>
public sealed class UnreadLanguageTests
{
    private const string Tender = """{ "language": "fr", "specifications": ["Les appareils sont de la marque Bosch."] }""";

    [Theory]
    [InlineData("en", "wording not assessed in 1 (fr): English, Danish, Swedish and Dutch are read (")]
    [InlineData("da", "ordlyd ikke vurderet i 1 (fr): ")]
    [InlineData("sv", "ordalydelse ej bedömd i 1 (fr): ")]
    [InlineData("nl", "bewoordingen niet beoordeeld in 1 (fr): ")]
    public async Task Review_AsText_SaysSoInALineOfItsOwn(string language, string line)
    {
        var run = await ToolRun.Of("review", ToolRun.Write("appareils.tender.json", Tender), "--language", language);

        string said = Assert.Single(run.Output.Split('\n'), said => said.StartsWith(line, StringComparison.Ordinal));
        Assert.Contains(" PD1201 ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_AsTextOfWordsThatAreRead_SaysNothing()
    {
        var run = await ToolRun.Of("review", ToolRun.Write("oven.tender.json", """{ "language": "en", "specifications": ["The oven has a timer."] }"""));

        Assert.DoesNotContain("wording not assessed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_AsJson_GivesTheReasonRuleByRule()
    {
        var run = await ToolRun.Of("review", ToolRun.Write("appareils.tender.json", Tender), "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var gaps = json.RootElement.GetProperty("documents")[0].GetProperty("notAssessable").EnumerateArray();
        Assert.Contains(gaps, gap => gap.GetProperty("rule").GetString() == "PD1201"
            && gap.GetProperty("reason").GetString()!.EndsWith(": worded in a language that is not read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Review_AsHtml_SaysSo()
    {
        var run = await ToolRun.Of("review", ToolRun.Write("appareils.tender.json", Tender), "--format", "html");

        Assert.Contains("wording not assessed in 1 (fr): English, ", run.Output, StringComparison.Ordinal);
    }
}
