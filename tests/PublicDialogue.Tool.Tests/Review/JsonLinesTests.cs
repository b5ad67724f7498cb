using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace PublicDialogue.Tool.Tests.Review;

/// <summary>Every line of a file of lines is a document of its own.</summary>
public sealed class JsonLinesTests
{
    private const string Tender = """{ "schema": "publicdialogue/tender/1", "id": "T-1", "selectionCriteria": [{ "kind": "references", "count": 6 }] }""";

    [Fact]
    public async Task Review_Lines_AreNamedByTheirNumberAndFoundInTheirFile()
    {
        string path = ToolRun.Write("a.jsonl", $"{Tender}\n\n{Tender}\r\n");

        using var json = JsonDocument.Parse((await ToolRun.Of("review", path, "--format", "json")).Output);

        Assert.Equal([$"{path}:1 1", $"{path}:3 3"], json.RootElement.GetProperty("documents").EnumerateArray()
            .Select(document => $"{document.GetProperty("path").GetString()} {document.GetProperty("findings")[0].GetProperty("line").GetInt32()}"));
        Assert.Contains($"{path}(3,{Tender.IndexOf('6', StringComparison.Ordinal) + 1}): warning PD1106", (await ToolRun.Of("review", path)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_OneBrokenLine_LosesNothingElse()
    {
        var run = await ToolRun.Of("review", ToolRun.Write("a.jsonl", $"{Tender}\n{{ broken\n{Tender}"), "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal([3, 0, 2, 0, 1], json.RootElement.GetProperty("summary").EnumerateObject().Select(member => member.Value.GetInt32()));
        Assert.Equal(0, run.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("{ broken\n[ broken too")]
    public async Task Review_NoLineThatCanBeRead_IsRefusedInOneLine(string text)
    {
        var run = await ToolRun.Of("review", ToolRun.Write("a.jsonl", text));

        Assert.Equal(2, run.Status);
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public async Task Baseline_LinesThatMove_KeepTheirNames()
    {
        string path = ToolRun.Write("a.jsonl", Tender);
        string accepted = path + ".accepted.json";
        await ToolRun.Of("review", path, "--baseline", accepted, "--write-baseline");
        await System.IO.File.WriteAllTextAsync(path, Tender.Replace("T-1", "T-2", StringComparison.Ordinal) + "\n" + Tender);

        var run = await ToolRun.Of("review", path, "--baseline", accepted);

        Assert.Contains("a.jsonl(1,", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a.jsonl(2,", run.Output, StringComparison.Ordinal);
        Assert.Contains("and not shown: 1;", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_ManyLines_TakeTimeInProportion()
    {
        var run = await ToolRun.Of("review", ToolRun.Write("a.jsonl", string.Join('\n', Enumerable.Repeat(Tender, 3_000))), "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(3_000, json.RootElement.GetProperty("summary").GetProperty("warnings").GetInt32());
    }
}
