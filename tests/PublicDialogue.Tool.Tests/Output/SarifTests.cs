using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PublicDialogue.Rules.Book;
using Xunit;

namespace PublicDialogue.Tool.Tests.Output;

/// <summary>What SARIF 2.1.0 asks of a log, and what code hosts show: checked once against the OASIS schema, and here rule by rule.</summary>
public sealed class SarifTests
{
    private const string Tender = """
        { "schema": "publicdialogue/tender/1", "jurisdiction": "DK", "language": "da",
          "estimatedValue": { "amount": 4000000, "currency": "DKK" },
          "framework": { "duration": "P5Y" },
          "selectionCriteria": [
            { "kind": "turnover", "yearlyMinimum": { "amount": 12000000, "currency": "DKK" } },
            // publicdialogue: disable PD1106 six kitchens
            { "kind": "references", "count": 6 },
            // publicdialogue: disable PD1301 never used
            { "kind": "references", "count": 7 } ],
          "specifications": ["Maskinen skal være af mærket Jura."] }
        """;

    private static readonly string[] Levels = ["error", "warning", "note", "none"];

    [Theory]
    [InlineData("en")]
    [InlineData("da")]
    [InlineData("sv")]
    [InlineData("nl")]
    public async Task Run_HasWhatTheStandardRequires(string language)
    {
        var run = await Run("--language", language);
        var driver = run.GetProperty("tool").GetProperty("driver");

        Assert.Equal("PublicDialogue", Text(driver, "name"));
        Assert.Equal((language, "utf16CodeUnits"), (Text(run, "language"), Text(run, "columnKind")));
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(RuleBook.Rules.Select(rule => rule.Id).Append("PD2008"), driver.GetProperty("rules").EnumerateArray().Select(rule => Text(rule, "id")));
        Assert.All(driver.GetProperty("rules").EnumerateArray(), rule =>
        {
            Assert.Contains(Text(rule.GetProperty("defaultConfiguration"), "level"), Levels);
            Assert.All(["shortDescription", "fullDescription", "help"], name => Assert.NotEmpty(Text(rule.GetProperty(name), "text")));
            Assert.Contains($"[{Text(rule, "id")}](", Text(rule.GetProperty("help"), "markdown"), StringComparison.Ordinal);
            Assert.EndsWith($"/analyzers/docs/{Text(rule, "id")}.md", Text(rule, "helpUri"), StringComparison.Ordinal);
            Assert.True(Uri.IsWellFormedUriString(Text(rule, "helpUri"), UriKind.Absolute));
        });
    }

    [Fact]
    public async Task Results_OfAFileBeside_NameItWithoutADot()
    {
        string path = Path.GetRelativePath(Directory.GetCurrentDirectory(), ToolRun.Write("a.tender.json", Tender)).Replace('\\', '/');

        using var json = JsonDocument.Parse((await ToolRun.Of("review", "./" + path, "--format", "sarif")).Output);

        Assert.Contains($"\"{path}\"", json.RootElement.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"./", json.RootElement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_HaveMessagesLevelsPlacesAndFingerprints()
    {
        var run = await Run();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        string[] lines = Tender.Split('\n');

        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Equal(Text(result, "ruleId"), Text(rules[result.GetProperty("ruleIndex").GetInt32()], "id"));
            Assert.Contains(Text(result, "level"), Levels);
            Assert.EndsWith(".", Text(result.GetProperty("message"), "text"), StringComparison.Ordinal);
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.True(Uri.IsWellFormedUriString(Text(place.GetProperty("artifactLocation"), "uri"), UriKind.RelativeOrAbsolute));
            AssertWithin(place.GetProperty("region"), lines);
            Assert.Equal(Text(result, "ruleId") != "PD2008", result.TryGetProperty("partialFingerprints", out var fingerprint) && Text(fingerprint, "publicdialogueFinding/v1").Length == 32);
        });
    }

    [Fact]
    public async Task Results_ThatAreSilenced_AreSuppressedWithTheirReason()
    {
        var results = (await Run()).GetProperty("results").EnumerateArray().ToArray();

        var silenced = Assert.Single(results, result => result.GetProperty("suppressions").GetArrayLength() > 0);
        Assert.Equal(("PD1106", "inSource", "six kitchens"), (Text(silenced, "ruleId"), Text(silenced.GetProperty("suppressions")[0], "kind"), Text(silenced.GetProperty("suppressions")[0], "justification")));
        Assert.Single(results, result => Text(result, "ruleId") == "PD2008");
    }

    [Fact]
    public async Task Results_OfABaseline_AreUnchangedAndSuppressedFromOutside()
    {
        string path = ToolRun.Write("a.tender.json", Tender);
        string baseline = path + ".accepted";
        await ToolRun.Of("review", path, "--baseline", baseline, "--write-baseline");
        await File.WriteAllTextAsync(path, Tender.Replace("\"count\": 7", "\"count\": 8", StringComparison.Ordinal));

        var run = await Run(path, "--baseline", baseline);

        Assert.Equal(["new []", "unchanged [external]", "unchanged [external]", "unchanged [external]"], run.GetProperty("results").EnumerateArray()
            .Where(result => result.TryGetProperty("baselineState", out _))
            .Select(result => $"{Text(result, "baselineState")} [{string.Join(',', result.GetProperty("suppressions").EnumerateArray().Select(one => Text(one, "kind")))}]").Order());
        Assert.Contains(
            run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray(),
            notification => Text(notification.GetProperty("message"), "text").Contains("ReferenceCount 7", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Fixes_Applied_LeaveNothingToFind()
    {
        string path = ToolRun.Write("a.tender.json", Tender);
        string text = Tender;
        var results = (await Run(path)).GetProperty("results").EnumerateArray().ToArray();
        string[] fixedRules = [.. results.Where(result => result.TryGetProperty("fixes", out _)).Select(result => Text(result, "ruleId"))];

        // From the end, so that no edit moves the place of the next.
        foreach (var change in results.Where(result => result.TryGetProperty("fixes", out _)).Select(result => result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0])
            .OrderByDescending(change => change.GetProperty("deletedRegion").GetProperty("startLine").GetInt32()))
        {
            var region = change.GetProperty("deletedRegion");
            AssertWithin(region, Tender.Split('\n'));
            int start = Offset(text, region, "start");
            text = text.Remove(start, Offset(text, region, "end") - start).Insert(start, Text(change.GetProperty("insertedContent"), "text"));
        }

        await File.WriteAllTextAsync(path, text);
        Assert.Equal(["PD1401", "PD1001", "PD1201"], fixedRules);
        Assert.DoesNotContain((await Run(path)).GetProperty("results").EnumerateArray(), result => fixedRules.Contains(Text(result, "ruleId")));
    }

    [Fact]
    public async Task Invocation_SaysWhatCouldNotBeUsed()
    {
        string path = ToolRun.Write("a.tender.json", Tender);
        string folder = Path.GetDirectoryName(path)!;
        await File.WriteAllTextAsync(Path.Combine(folder, ".editorconfig"), "root = true\nnonsense");
        await File.WriteAllTextAsync(Path.Combine(folder, "broken.xml"), "<ContractNotice");

        var invocation = (await Run(folder)).GetProperty("invocations")[0];

        Assert.Equal("warning", Text(Assert.Single(invocation.GetProperty("toolConfigurationNotifications").EnumerateArray()), "level"));
        Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray(), said => Text(said, "level") == "error");
    }

    [Fact]
    public async Task Invocation_NamesWhatCouldNotBeAssessed()
    {
        string path = ToolRun.Write("geräte.tender.json", """{ "language": "de", "specifications": ["Die Geräte müssen von der Marke Bosch sein."] }""");

        var said = (await Run(path)).GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray().ToArray();

        Assert.Equal(2, said.Length);
        Assert.All(said, note => Assert.Equal("note", Text(note, "level")));
        Assert.All(said, note => Assert.EndsWith("ger%C3%A4te.tender.json", Text(note.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation"), "uri"), StringComparison.Ordinal));
        Assert.Matches("^wording not assessed in 1 \\(de\\): English, .* PD1201 ", Text(said[0].GetProperty("message"), "text"));
        Assert.Matches("^could not be assessed: PD1001 .* PD1201 ", Text(said[1].GetProperty("message"), "text"));
    }

    private static void AssertWithin(JsonElement region, string[] lines)
    {
        int line = region.GetProperty("startLine").GetInt32();
        int column = region.GetProperty("startColumn").GetInt32();
        Assert.InRange(line, 1, lines.Length);
        Assert.InRange(column, 1, lines[line - 1].Length + 1);
        if (!region.TryGetProperty("endLine", out var end))
        {
            return;
        }

        int endLine = end.GetInt32();
        Assert.InRange(endLine, line, lines.Length);
        Assert.InRange(region.GetProperty("endColumn").GetInt32(), endLine == line ? column : 1, lines[endLine - 1].Length + 1);
    }

    private static int Offset(string text, JsonElement region, string end)
    {
        int line = region.GetProperty(end + "Line").GetInt32();
        return text.Split('\n').Take(line - 1).Sum(one => one.Length + 1) + region.GetProperty(end + "Column").GetInt32() - 1;
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static async Task<JsonElement> Run(params string[] arguments)
    {
        string[] all = arguments.Length > 0 && !arguments[0].StartsWith('-') ? arguments : [ToolRun.Write("a.tender.json", Tender), .. arguments];
        using var json = JsonDocument.Parse((await ToolRun.Of(["review", .. all, "--format", "sarif"])).Output);
        return json.RootElement.GetProperty("runs")[0].Clone();
    }
}
