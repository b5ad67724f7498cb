using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace PublicDialogue.Tool.Tests;

public sealed class DemoVerbTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("da")]
    [InlineData("sv")]
    [InlineData("nl")]
    public async Task Demo_ReadsEverythingThatItBringsAlong_AndWritesThreeReports(string language)
    {
        string folder = Directory.CreateTempSubdirectory("publicdialogue-").FullName;

        var run = await ToolRun.Of("demo", "--output", folder, "--language", language);

        using var review = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "review.json")));
        var summary = review.RootElement.GetProperty("summary");
        Assert.Equal(0, run.Status);
        Assert.Equal(0, summary.GetProperty("unreadable").GetInt32());
        Assert.True(summary.GetProperty("documents").GetInt32() >= 3);
        Assert.True(summary.GetProperty("errors").GetInt32() > 0);
        Assert.Contains("2.1.0", await File.ReadAllTextAsync(Path.Combine(folder, "review.sarif")), StringComparison.Ordinal);
        Assert.Contains($"lang=\"{language}\"", await File.ReadAllTextAsync(Path.Combine(folder, "report.html")), StringComparison.Ordinal);
    }
}
