using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PublicDialogue.Notices;
using Xunit;

namespace PublicDialogue.Tool.Tests;

/// <summary>The review of every notice beside the repository at once.</summary>
public sealed class ReviewNoticesTests
{
    [NoticesFact]
    public async Task Review_EveryNotice_RefusesOnlyWhatIsNoTender()
    {
        using var json = await Review();
        var refused = json.RootElement.GetProperty("documents").EnumerateArray().Where(document => document.GetProperty("error").ValueKind != JsonValueKind.Null).ToArray();

        Assert.Equal(8, refused.Length);
        Assert.All(refused, document => Assert.Contains(
            document.GetProperty("path").GetString()!.Contains("/ubl-postaward-example/", StringComparison.Ordinal) ? "root element" : "root element testSet",
            document.GetProperty("error").ToString(),
            StringComparison.Ordinal));
    }

    [NoticesFact]
    public async Task Review_EveryNotice_CountsEachKind()
    {
        using var json = await Review();
        var kinds = json.RootElement.GetProperty("documents").EnumerateArray().CountBy(document => document.GetProperty("kind").GetString()!)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => $"{kind.Key} {kind.Value}");

        Assert.Equal(["eforms 117", "espd 18", "ocds 34", "ted 295", "unknown 8"], kinds);
    }

    [NoticesFact]
    public async Task Review_EveryNotice_AddsUpToItsSummary()
    {
        using var json = await Review();
        var documents = json.RootElement.GetProperty("documents").EnumerateArray().ToArray();
        var findings = documents.SelectMany(document => document.GetProperty("findings").EnumerateArray()).ToArray();
        int Count(string severity) => findings.Count(finding => finding.GetProperty("severity").GetString() == severity);
        int unreadable = documents.Count(document => document.GetProperty("error").ValueKind != JsonValueKind.Null);

        Assert.Equal(
            [documents.Length, Count("error"), Count("warning"), Count("info"), unreadable],
            json.RootElement.GetProperty("summary").EnumerateObject().Select(member => member.Value.GetInt32()));
    }

    private static async Task<JsonDocument> Review()
    {
        var run = await ToolRun.Of("review", NoticesFolder.Path, "--format", "json");

        Assert.InRange(run.Status, 0, 1);
        return JsonDocument.Parse(run.Output);
    }
}
