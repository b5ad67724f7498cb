using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PublicDialogue.Calendars;
using PublicDialogue.Tests.ICalendar;
using PublicDialogue.Tests.Support;
using Xunit;

namespace PublicDialogue.Tool.Tests;

public sealed class HolidaysVerbTests
{
    [Fact]
    public async Task Holidays_Csv_HasThisHeaderAndARowADay()
    {
        var run = await ToolRun.Of("holidays", "--calendar", "SE.StatutoryTime", "--from", "2026-12-24", "--to", "2027-01-01");

        Assert.Equal(0, run.Status);
        Assert.Equal("", run.Errors);
        Assert.Equal(
            ["date,name,kind", "2026-12-24,Julafton,time-limit", "2026-12-25,Juldagen,public", "2026-12-26,Annandag jul,public", "2026-12-31,Nyårsafton,time-limit", "2027-01-01,Nyårsdagen,public", ""],
            run.Output.Split(Environment.NewLine));
    }

    [Theory]
    [InlineData("DK", "2026-01-02", "2026-01-02", "")]
    [InlineData("dk", "2026-12-25", "2026-12-25", "2026-12-25,Juledag,public")]
    [InlineData("DK.Bank", "2026-12-24", "2026-12-24", "2026-12-24,Juleaftensdag,bank")]
    [InlineData("NL.Termijnenwet", "2027-05-07", "2027-05-07", "2027-05-07,Gelijkgestelde dag,equated")]
    [InlineData("NO", "2027-05-17", "2027-05-17", "2027-05-17,Grunnlovsdag,public|2027-05-17,Andre pinsedag,public")]
    public async Task Holidays_Csv_HasTheDayItself(string calendar, string from, string to, string rows) => Assert.Equal(
        rows, string.Join('|', Rows((await ToolRun.Of("holidays", "--calendar", calendar, "--from", from, "--to", to)).Output)));

    // The whole of the golden tables, as a user gets them.
    [SharedTheory]
    [InlineData("DK", "DK.csv", "public")]
    [InlineData("SE", "SE.csv", "public")]
    [InlineData("SE.StatutoryTime", "SE.csv", "public,de_facto")]
    [InlineData("NL", "NL.csv", "public")]
    [InlineData("NO", "NO.csv", "public")]
    [InlineData("FI.StatutoryTime", "FI.csv", "public")]
    [InlineData("DE", "DE.csv", "public")]
    [InlineData("BE", "BE.csv", "public")]
    public async Task Holidays_AllGoldenYears_AreThoseOfTheTable(string calendar, string file, string categories)
    {
        var run = await ToolRun.Of("holidays", "--calendar", calendar, "--from", "1995-01-01", "--to", "2045-12-31");

        string[] golden = await File.ReadAllLinesAsync(SharedFile.Of(Path.Combine("holidays", file)));
        Assert.Equal(
            golden.Skip(1).Select(row => row.Split(',')).Where(row => categories.Split(',').Contains(row[^1]))
                .Select(row => $"{row[0]},{row[1]}").Order(StringComparer.Ordinal),
            Rows(run.Output).Select(row => row[..row.LastIndexOf(',')]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Holidays_Json_HasSourcesAndWhatIsUnknown()
    {
        var run = await ToolRun.Of("holidays", "--calendar", "NL.Termijnenwet", "--from", "2021-12-01", "--to", "2022-05-27", "--format", "json", "--language", "nl");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["schema", "calendar", "from", "to", "holidays", "gaps"], json.RootElement.EnumerateObject().Select(member => member.Name));
        var last = json.RootElement.GetProperty("holidays").EnumerateArray().Last();
        Assert.Equal(["2022-05-27", "Gelijkgestelde dag", "Equated day", "equated"], last.EnumerateObject().Take(4).Select(member => member.Value.GetString()));
        Assert.Contains("art. 3(3)", last.GetProperty("source").GetString()!, StringComparison.Ordinal);
        Assert.Equal("2021-12-31", json.RootElement.GetProperty("gaps")[0].GetProperty("last").GetString());
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.All(run.ErrorLines, line => Assert.Contains("kunnen vrije dagen ontbreken", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "X-WR-CALNAME:Days off: DK", "DESCRIPTION:Christmas Day\\npublic holiday")]
    [InlineData("da", "X-WR-CALNAME:Fridage: DK", "DESCRIPTION:Christmas Day\\nhelligdag")]
    [InlineData("sv", "X-WR-CALNAME:Lediga dagar: DK", "DESCRIPTION:Christmas Day\\nhelgdag")]
    [InlineData("nl", "X-WR-CALNAME:Vrije dagen: DK", "DESCRIPTION:Christmas Day\\nfeestdag")]
    public async Task Holidays_Ics_IsWordedInTheLanguage(string language, params string[] lines)
    {
        var run = await ToolRun.Of("holidays", "--calendar", "DK", "--from", "2026-12-25", "--to", "2026-12-25", "--format", "ics", "--language", language);

        string[] written = run.Output.Split("\r\n");
        Assert.All(lines, line => Assert.Contains(line, written));
        Assert.Contains("DTSTAMP:20261122T090000Z", written);
        Assert.Contains("SUMMARY:Juledag", written);
        Assert.Contains("DTSTART;VALUE=DATE:20261225", written);
    }

    [SecondReaderFact]
    public async Task Holidays_IcsOfEveryCalendar_IsReadByOthersDayForDay()
    {
        foreach (var calendar in CountryCalendars.All.Where(calendar => calendar.Id != "EU"))
        {
            string[] asked = ["holidays", "--calendar", calendar.Id, "--from", "1995-01-01", "--to", "2028-12-31"];
            var read = SecondReader.ReadText((await ToolRun.Of([.. asked, "--format", "ics"])).Output, default, default);

            var other = read.GetProperty("icalendar");
            Assert.Equal(
                Rows((await ToolRun.Of(asked)).Output).Select(row => row[..row.LastIndexOf(',')]),
                other.GetProperty("events").EnumerateArray().Select(day => $"{day.GetProperty("start").GetString()},{day.GetProperty("summary").GetString()}"));
            Assert.Empty(other.GetProperty("errors").EnumerateArray());
            Assert.Empty(read.GetProperty("libical").GetProperty("errors").EnumerateArray());
            Assert.True(read.GetProperty("libical").GetProperty("isAllowed").GetBoolean());
        }
    }

    [Fact]
    public async Task Holidays_IcsWithoutADay_IsStillACalendar()
    {
        var run = await ToolRun.Of("holidays", "--calendar", "DK", "--from", "2026-01-02", "--to", "2026-01-02", "--format", "ics");
        Assert.Equal(0, run.Status);
        Assert.Contains("BEGIN:VTIMEZONE", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("BEGIN:VEVENT", run.Output, StringComparison.Ordinal);
    }

    private static string[] Rows(string csv) => [.. csv.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Skip(1)];
}
