using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace PublicDialogue.Tool.Tests;

public sealed class ReviewVerbTests
{
    private const string Coffee = """
        {
          "schema": "publicdialogue/tender/1", "jurisdiction": "DK", "language": "da",
          "estimatedValue": { "amount": 4000000, "currency": "DKK" },
          "selectionCriteria": [
            { "kind": "turnover", "yearlyMinimum": { "amount": 12000000, "currency": "DKK" } },
            { "kind": "references", "count": 6 }
          ],
          "specifications": ["Maskinen skal være af mærket Jura."]
        }
        """;

    [Fact]
    public async Task Review_Json_IsTheDocumentedShape()
    {
        string path = ToolRun.Write("coffee.tender.json", Coffee);

        var run = await ToolRun.Of("review", path, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var document = json.RootElement.GetProperty("documents")[0];
        var finding = document.GetProperty("findings")[0];
        Assert.Equal(1, run.Status);
        Assert.Empty(run.Errors);
        Assert.Equal(["schema", "documents", "summary"], Names(json.RootElement));
        Assert.Equal("publicdialogue/review/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal(["path", "kind", "language", "jurisdiction", "error", "findings", "notAssessable"], Names(document));
        Assert.Equal((path, "tender", "da", "DK"), (Text(document, "path"), Text(document, "kind"), Text(document, "language"), Text(document, "jurisdiction")));
        Assert.Equal(["rule", "severity", "confidence", "lot", "message", "citation", "quote", "line", "column"], Names(finding));
        Assert.Equal(("PD1001", "error", "structured", 5, 44), (Text(finding, "rule"), Text(finding, "severity"), Text(finding, "confidence"), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal(["rule", "reason"], Names(document.GetProperty("notAssessable")[0]));
        Assert.Equal(["documents", "errors", "warnings", "infos", "unreadable"], Names(json.RootElement.GetProperty("summary")));
        Assert.Equal([1, 2, 1, 0, 0], json.RootElement.GetProperty("summary").EnumerateObject().Select(member => member.Value.GetInt32()));
    }

    [Theory]
    [InlineData("en", "not assessable in ", "and {0} more reasons")]
    [InlineData("da", "ikke vurderet i ", "og yderligere {0} grunde")]
    [InlineData("sv", "ej bedömt i ", "och ytterligare {0} skäl")]
    [InlineData("nl", "niet beoordeeld in ", "en nog {0} redenen")]
    public async Task Review_TextOfATenderThatLacksMuch_NamesTheFirstTwelveReasonsAndCountsTheRest(string language, string line, string rest)
    {
        string path = ToolRun.Write("coffee.tender.json", Coffee);
        using var json = JsonDocument.Parse((await ToolRun.Of("review", path, "--format", "json", "--language", language)).Output);
        int reasons = json.RootElement.GetProperty("documents")[0].GetProperty("notAssessable").EnumerateArray()
            .Select(gap => gap.GetProperty("reason").GetString()).Distinct(StringComparer.Ordinal).Count();

        string[] lines = (await ToolRun.Of("review", path, "--language", language)).Output.Split('\n');

        Assert.Equal(12, lines.Count(said => said.StartsWith(line, StringComparison.Ordinal)));
        Assert.Single(lines, said => said.StartsWith(string.Format(CultureInfo.InvariantCulture, rest, reasons - 12), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    [InlineData("never", 0)]
    public async Task Review_FailOn_DecidesTheStatus(string failOn, int status) =>
        Assert.Equal(status, (await ToolRun.Of("review", ToolRun.Write("coffee.tender.json", Coffee), "--fail-on", failOn)).Status);

    [Fact]
    public async Task Review_OnlyWarnings_FailsOnlyWhenAsked()
    {
        string path = ToolRun.Write("w.tender.json", """{ "selectionCriteria": [{ "kind": "references", "count": 4 }] }""");

        Assert.Equal(0, (await ToolRun.Of("review", path)).Status);
        Assert.Equal(1, (await ToolRun.Of("review", path, "--fail-on", "warning")).Status);
    }

    [Fact]
    public async Task Review_JurisdictionOption_CountsOnlyWhereTheDocumentIsSilent()
    {
        string silent = ToolRun.Write("s.tender.json", """{ "specifications": ["Maskinen skal være af mærket Jura."] }""");

        Assert.Contains("udbudsloven", (await ToolRun.Of("review", silent, "--jurisdiction", "dk")).Output, StringComparison.Ordinal);
        Assert.Contains("udbudsloven", (await ToolRun.Of("review", ToolRun.Write("c.tender.json", Coffee), "--jurisdiction", "nl")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("da", "kan begrænse konkurrencen")]
    [InlineData("sv", "kan begränsa konkurrensen")]
    [InlineData("nl", "kan de mededinging beperken")]
    public async Task Review_Language_SpeaksIt(string language, string said) =>
        Assert.Contains(said, (await ToolRun.Of("review", ToolRun.Write("c.tender.json", Coffee), "--language", language)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Review_OneBrokenFileInAFolder_LosesNothingElse()
    {
        string good = ToolRun.Write("good.tender.json", Coffee);
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(good)!, "broken.xml"), "<ContractNotice");

        var run = await ToolRun.Of("review", Path.GetDirectoryName(good)!, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal([2, 2, 1, 0, 1], json.RootElement.GetProperty("summary").EnumerateObject().Select(member => member.Value.GetInt32()));
        Assert.Equal(1, run.Status);
    }

    [Fact]
    public async Task Review_Output_GoesToTheFile()
    {
        string target = ToolRun.Write("report.html", "");

        var run = await ToolRun.Of("review", ToolRun.Write("c.tender.json", Coffee), "--format", "html", "--output", target);

        Assert.Empty(run.Output);
        Assert.StartsWith("<!doctype html>", await File.ReadAllTextAsync(target), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_Html_EscapesWhatTheDocumentSays()
    {
        string path = ToolRun.Write("x.tender.json", """{ "specifications": ["<script>alert(1)</script> af mærket Jura"] }""");

        var run = await ToolRun.Of("review", path, "--format", "html");

        Assert.DoesNotContain("<script", run.Output, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_Sarif_HasRulesRegionsAndLevels()
    {
        var run = await ToolRun.Of("review", ToolRun.Write("c.tender.json", Coffee), "--format", "sarif");

        using var json = JsonDocument.Parse(run.Output);
        var review = json.RootElement.GetProperty("runs")[0];
        Assert.Equal("2.1.0", Text(json.RootElement, "version"));
        Assert.Equal(["PD1001 error 5", "PD1106 warning 6", "PD1201 error 8"], review.GetProperty("results").EnumerateArray().Select(result =>
            $"{Text(result, "ruleId")} {Text(result, "level")} "
            + result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32()));
        Assert.All(review.GetProperty("results").EnumerateArray(), result => Assert.Equal(
            Text(result, "ruleId"),
            Text(review.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()], "id")));
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
