using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace PublicDialogue.Tool.Tests.Review;

/// <summary>The tool asks the calendar of the country whose law applies, as the library does.</summary>
public sealed class CalendarAnswersTests
{
    private const string July = """
        {
          "schema": "publicdialogue/tender/1", "procedure": "open",
          "dispatchedOn": "2026-06-22",
          "tendersDueOn": "2026-07-31"
        }
        """;

    [Theory]
    [InlineData("dk", "PD1308@4")]
    [InlineData("eu", "")]
    public async Task Review_TenderInJuly_IsFoundAtItsDeadline(string jurisdiction, string found) => Assert.Equal(found, await Found(July, jurisdiction));

    [Theory]
    [InlineData("dk", "")]
    [InlineData("nl", "PD1311@4")] // Koningsdag
    public async Task Review_DeadlineOnAHoliday_IsFoundInThatCountry(string jurisdiction, string found) => Assert.Equal(
        found,
        await Found(
            July.Replace("2026-06-22", "2026-03-01", StringComparison.Ordinal).Replace("2026-07-31", "2026-04-27", StringComparison.Ordinal), jurisdiction));

    private static async Task<string> Found(string tender, string jurisdiction)
    {
        using var json = JsonDocument.Parse((await ToolRun.Of("review", ToolRun.Write("a.tender.json", tender), "--jurisdiction", jurisdiction, "--format", "json")).Output);
        return string.Join(' ', json.RootElement.GetProperty("documents")[0].GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("rule").GetString() is "PD1308" or "PD1311")
            .Select(finding => $"{finding.GetProperty("rule").GetString()}@{finding.GetProperty("line").GetInt32()}"));
    }
}
