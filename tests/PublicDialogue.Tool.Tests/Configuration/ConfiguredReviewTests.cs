using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace PublicDialogue.Tool.Tests.Configuration;

/// <summary>The tool reads the keys that the analyzers read, from the reviewed file's folder upwards.</summary>
public sealed class ConfiguredReviewTests
{
    private const string Tender = """{ "selectionCriteria": [{ "kind": "references", "count": 4 }], "specifications": ["Maskinen skal være af mærket Jura."] }""";

    private readonly string folder = TestFolders.New();

    public ConfiguredReviewTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "deep"));
        Write("deep/a.tender.json", Tender);
        Write(".editorconfig", "root = true");
    }

    [Theory]
    [InlineData("", "PD1106 warning, PD1201 error")]
    [InlineData("[*]\npublicdialogue.pd1106.most_references = 4", "PD1201 error")]
    [InlineData("[*.xml]\npublicdialogue.pd1106.most_references = 4", "PD1106 warning, PD1201 error")]
    [InlineData("[*.{json,xml}]\npublicdialogue.pd1106.enabled = false", "PD1201 error")]
    [InlineData("[*]\ndotnet_diagnostic.PD1106.severity = error", "PD1106 error, PD1201 error")]
    [InlineData("[*]\ndotnet_diagnostic.PD1201.severity = suggestion", "PD1106 warning, PD1201 info")]
    [InlineData("[*]\ndotnet_diagnostic.PD1201.severity = none", "PD1106 warning")]
    [InlineData("[*]\ndotnet_diagnostic.PD1201.severity = silent", "PD1106 warning")]
    [InlineData("[*]\ndotnet_diagnostic.PD1201.severity = default", "PD1106 warning, PD1201 error")]
    [InlineData("[*]\ndotnet_diagnostic.PD1201.severity = none\n[deep/*]\ndotnet_diagnostic.PD1201.severity = warning", "PD1106 warning, PD1201 warning")]
    public async Task Review_EditorConfig_Decides(string configuration, string findings)
    {
        Write(".editorconfig", "root = true\n" + configuration);

        Assert.Equal(findings, await Findings());
    }

    [Fact]
    public async Task Review_NearerFile_HasTheLastWord()
    {
        Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.PD1106.severity = error\ndotnet_diagnostic.PD1201.severity = warning");
        Write("deep/.editorconfig", "[*]\ndotnet_diagnostic.PD1106.severity = suggestion");

        Assert.Equal("PD1106 info, PD1201 warning", await Findings());
    }

    [Fact]
    public async Task Review_AboveTheRoot_NothingCounts()
    {
        Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.PD1106.severity = error");
        Write("deep/.editorconfig", "root = true");

        Assert.Equal("PD1106 warning, PD1201 error", await Findings());
    }

    [Fact]
    public async Task Review_GlobalConfig_CountsBelowEveryEditorConfig()
    {
        Write("deep/.globalconfig", "is_global = true\ndotnet_diagnostic.PD1106.severity = error\ndotnet_diagnostic.PD1201.severity = warning");
        Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.PD1201.severity = suggestion");

        Assert.Equal("PD1106 error, PD1201 info", await Findings());
    }

    [Fact]
    public async Task Review_Justified_IsNotRaisedWithItsRule()
    {
        Write("deep/a.tender.json", """{ "selectionCriteria": [{ "kind": "references", "count": 4, "justification": "One reference for each of the four kinds of kitchen" }] }""");
        Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.PD1106.severity = error");
        Assert.Equal("PD1106 info", await Findings());

        Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.PD2006.severity = none");
        Assert.Equal("", await Findings());
    }

    [Fact]
    public async Task Review_CommandLine_Wins()
    {
        Write(".editorconfig", "root = true\n[*]\npublicdialogue.jurisdiction = nl");

        Assert.Contains("Aanbestedingswet", (await ToolRun.Of("review", folder)).Output, StringComparison.Ordinal);
        Assert.Contains("udbudsloven", (await ToolRun.Of("review", folder, "--jurisdiction", "dk")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_LineThatCannotBeUsed_IsSaidOnceAndStopsNothing()
    {
        Write(".editorconfig", "root = true\n[*]\npublicdialogue.pd1106.most_references = many");
        Write("deep/b.tender.json", Tender);

        var run = await ToolRun.Of("review", folder);

        Assert.Equal(1, run.Status);
        Assert.StartsWith(Path.Combine(folder, ".editorconfig") + "(3): publicdialogue.pd1106.most_references = many", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private async Task<string> Findings()
    {
        using var json = JsonDocument.Parse((await ToolRun.Of("review", folder, "--format", "json")).Output);
        return string.Join(", ", json.RootElement.GetProperty("documents")[0].GetProperty("findings").EnumerateArray()
            .Select(finding => $"{finding.GetProperty("rule").GetString()} {finding.GetProperty("severity").GetString()}"));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
