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
    public async Task Demo_ReadsEverythingThatItBringsAlong_AndWritesReportsAndATimetable(string language)
    {
        string folder = TestFolders.New();

        var run = await ToolRun.Of("demo", "--output", folder, "--language", language);

        using var review = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "review.json")));
        var summary = review.RootElement.GetProperty("summary");
        Assert.Equal(0, run.Status);
        Assert.Equal(0, summary.GetProperty("unreadable").GetInt32());
        Assert.True(summary.GetProperty("documents").GetInt32() >= 3);
        Assert.True(summary.GetProperty("errors").GetInt32() > 0);
        Assert.Contains("2.1.0", await File.ReadAllTextAsync(Path.Combine(folder, "review.sarif")), StringComparison.Ordinal);
        Assert.Contains($"lang=\"{language}\"", await File.ReadAllTextAsync(Path.Combine(folder, "report.html")), StringComparison.Ordinal);
        Assert.Contains($"lang=\"{language}\"", await File.ReadAllTextAsync(Path.Combine(folder, "timetable.html")), StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20270901\r\n", await File.ReadAllTextAsync(Path.Combine(folder, "timetable.ics")), StringComparison.Ordinal);
        Assert.Contains("2027-09-01", run.Output, StringComparison.Ordinal);
        Assert.All(["report.html", "review.sarif", "review.json", "timetable.html", "timetable.ics"], name => Assert.Contains(Path.Combine(folder, name), run.Output, StringComparison.Ordinal));
    }
}
