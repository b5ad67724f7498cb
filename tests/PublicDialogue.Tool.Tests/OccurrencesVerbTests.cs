using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace PublicDialogue.Tool.Tests;

public sealed class OccurrencesVerbTests
{
    private const string Meetings = "occurrences --rule FREQ=MONTHLY;BYDAY=1TU --start 2027-01-05T13:00 --zone Europe/Copenhagen --count 4";

    [Fact]
    public async Task Occurrences_Json_IsAListOfLocalTimesAndInstants()
    {
        var run = await ToolRun.Of(Meetings.Split(' '));

        Assert.Equal(0, run.Status);
        Assert.Empty(run.Errors);
        using var json = JsonDocument.Parse(run.Output);
        Assert.All(json.RootElement.EnumerateArray(), item => Assert.Equal(["local", "instant"], item.EnumerateObject().Select(member => member.Name)));
        Assert.Equal(
            ["2027-01-05T13:00:00 2027-01-05T12:00:00Z", "2027-02-02T13:00:00 2027-02-02T12:00:00Z", "2027-03-02T13:00:00 2027-03-02T12:00:00Z", "2027-04-06T13:00:00 2027-04-06T11:00:00Z"],
            Pairs(json));
    }

    // 1 January 2027 is a Friday and a holiday, so that the first Friday moves.
    [Theory]
    [InlineData("following", "2027-01-04 2027-02-05")]
    [InlineData("preceding", "2026-12-30 2027-02-05")]
    [InlineData("modified-following", "2027-01-04 2027-02-05")]
    [InlineData("skip", "2027-02-05 2027-03-05")]
    public async Task Occurrences_Adjusted_AreOnBusinessDays(string how, string days)
    {
        var run = await ToolRun.Of($"occurrences --rule FREQ=MONTHLY;BYDAY=1FR --start 20270101T090000 --zone Europe/Stockholm --count 2 --calendar se.statutorytime --adjust {how}".Split(' '));

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(days, string.Join(' ', json.RootElement.EnumerateArray().Select(item => item.GetProperty("local").GetString()![..10])));
    }

    [Theory]
    [InlineData("en", "Tue 2027-01-05  13:00  2027-01-05T12:00:00Z", "moved from 2027-03-26T13:00:00")]
    [InlineData("da", "2027-01-05  13:00  2027-01-05T12:00:00Z", "flyttet fra 2027-03-26T13:00:00")]
    [InlineData("sv", "2027-01-05  13:00  2027-01-05T12:00:00Z", "flyttad från 2027-03-26T13:00:00")]
    [InlineData("nl", "2027-01-05  13:00  2027-01-05T12:00:00Z", "verplaatst van 2027-03-26T13:00:00")]
    public async Task Occurrences_Text_HasALineForEachAndSaysWhatWasMoved(string language, string first, string moved)
    {
        string[] lines = (await ToolRun.Of((Meetings + " --rdate 2027-03-26T13:00 --calendar DK --adjust following --format text --language " + language).Split(' '))).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(4, lines.Length);
        Assert.Contains(first, lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain(moved, lines[0], StringComparison.Ordinal);
        Assert.EndsWith("2027-03-30T11:00:00Z  " + moved, lines[3].TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Occurrences_ExcludedAndAdded_AreLeftOutAndPutIn()
    {
        var run = await ToolRun.Of((Meetings + " --exdate 2027-02-02T13:00 --exdate 2027-03-02T13:00 --rdate 2027-02-09T09:30").Split(' '));

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["2027-01-05", "2027-02-09", "2027-04-06", "2027-05-04"], Pairs(json).Select(pair => pair[..10]));
    }

    [Theory]
    [InlineData("skip", "2027-03-27T02:30:00 2027-03-27T01:30:00Z", "2027-03-29T02:30:00 2027-03-29T00:30:00Z")]
    [InlineData("shift", "2027-03-27T02:30:00 2027-03-27T01:30:00Z", "2027-03-28T03:30:00 2027-03-28T01:30:00Z")]
    public async Task Occurrences_AtATimeThatTheClockLeavesOut_AreSkippedOrShifted(string gap, params string[] pairs)
    {
        var run = await ToolRun.Of($"occurrences --rule FREQ=DAILY --start 2027-03-27T02:30:00 --zone Europe/Amsterdam --count 2 --gap {gap}".Split(' '));

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(pairs, Pairs(json));
    }

    [Fact]
    public async Task Occurrences_OfARuleThatNeverComes_AreNoneAndNoFailure()
    {
        string[] never = "occurrences --rule FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 --start 2027-01-05T13:00 --zone UTC --count 5".Split(' ');

        var run = await ToolRun.Of(never);
        Assert.Equal(0, run.Status);
        Assert.Equal("[]", run.Output.Trim());
        Assert.Equal("Der er ingen forekomst.", (await ToolRun.Of([.. never, "--format", "text", "--language", "da"])).Output.Trim());
    }

    private static string[] Pairs(JsonDocument json) =>
        [.. json.RootElement.EnumerateArray().Select(item => $"{item.GetProperty("local").GetString()} {item.GetProperty("instant").GetString()}")];
}
