using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace PublicDialogue.Tool.Tests.Review;

/// <summary>What a document silences counts no more, and stands in every output with its reason.</summary>
public sealed class SilencedReviewTests
{
    private const string Silenced = """
        { "selectionCriteria": [
            // publicdialogue: disable PD1106 six <kitchens> of different kinds
            { "kind": "references", "count": 6 }],
          // publicdialogue: disable PD1301 never used
          "title": "Køkken" }
        """;

    [Fact]
    public async Task Review_Text_SaysWhatIsSilencedAndWhatIsUnused()
    {
        var run = await Review("text", "--fail-on", "info");

        Assert.Equal(0, run.Status);
        Assert.Contains("(3,38): silenced PD1106: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("; silenced: “six <kitchens> of different kinds”", run.Output, StringComparison.Ordinal);
        Assert.Contains("(4,3): note PD2008: This silence is unused: PD1301 finds nothing", run.Output, StringComparison.Ordinal);
        Assert.Contains("silenced in the documents themselves: 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("errors: 0, warnings: 0, for information: 0", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_Json_ListsThemApart()
    {
        using var json = JsonDocument.Parse((await Review("json")).Output);
        var document = json.RootElement.GetProperty("documents")[0];

        Assert.Empty(document.GetProperty("findings").EnumerateArray());
        Assert.Equal("PD1106 six <kitchens> of different kinds", $"{document.GetProperty("silenced")[0].GetProperty("rule")} {document.GetProperty("silenced")[0].GetProperty("reason")}");
        Assert.Equal("PD1301 unused", $"{document.GetProperty("unusedSilences")[0].GetProperty("rule")} {document.GetProperty("unusedSilences")[0].GetProperty("why")}");
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("silenced").GetInt32());
    }

    [Fact]
    public async Task Review_Html_ShowsThemEscaped()
    {
        string html = (await Review("html")).Output;

        Assert.Contains("<q>six &lt;kitchens&gt; of different kinds</q>", html, StringComparison.Ordinal);
        Assert.Contains("This silence is unused: PD1301", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "To keep what PD1106 finds: record the reason beside it, \"justification\"")]
    [InlineData("da", "Skal det blive, som PD1106 finder")]
    [InlineData("sv", "Ska det som PD1106 hittar stå kvar")]
    [InlineData("nl", "Moet blijven wat PD1106 vindt")]
    public async Task Review_Finding_SaysOnceARuleHowToKeepIt(string language, string said)
    {
        string path = ToolRun.Write("a.tender.json", """{ "selectionCriteria": [{ "kind": "references", "count": 6 }, { "kind": "references", "count": 7 }] }""");

        string text = (await ToolRun.Of("review", path, "--language", language)).Output;
        string html = System.Net.WebUtility.HtmlDecode((await ToolRun.Of("review", path, "--language", language, "--format", "html")).Output);

        Assert.Equal(2, text.Split(said).Length);
        Assert.Equal(2, html.Split(said).Length);
        Assert.Contains("// publicdialogue: disable PD1106 ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "participationFee": { "amount": 500, "currency": "DKK" } }""", "To keep what PD1011 finds: silence it")]
    [InlineData("""{ "lots": [], "notDividedReason": null }""", "To keep what PD1405 finds: silence it")]
    public async Task Review_FindingThatNoReasonBesideItExcuses_AsksForNone(string tender, string said)
    {
        string text = (await ToolRun.Of("review", ToolRun.Write("a.tender.json", tender))).Output;

        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain("record the reason", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_Notice_NamesTheInstruction() => Assert.Contains(
        "<?publicdialogue disable PD1401 REASON?>",
        (await ToolRun.Of("demo", "--output", TestFolders.New())).Output.Replace("PD1301", "PD1401", StringComparison.Ordinal),
        StringComparison.Ordinal);

    private static Task<ToolRun> Review(string format, params string[] more) =>
        ToolRun.Of(["review", ToolRun.Write("a.tender.json", Silenced), "--format", format, .. more]);
}
