using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;
using PublicDialogue.Tests.ICalendar;
using Xunit;

namespace PublicDialogue.Tool.Tests;

public sealed class TimetableVerbTests
{
    [Fact]
    public async Task Timetable_Json_HasThisShape()
    {
        var run = await Run("--procedure open --jurisdiction dk --dispatch 2026-11-23 --electronic --format json");

        Assert.Equal((0, ""), (run.Status, run.Errors));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            ["schema", "name", "procedure", "jurisdiction", "calendar", "computation", "zone", "dispatch", "contractStart", "earliestContractStart", "slackDays", "milestones", "notes"],
            json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            ["publicdialogue/timetable/1", "Open procedure, DK, 2026-11-23", "open", "DK", "DK", "eu-1182-71", "Europe/Copenhagen", "2026-11-23", "2027-03-02", "2027-03-02", "0"],
            json.RootElement.EnumerateObject().Take(11).Select(member => member.Value.ToString()));
        var due = json.RootElement.GetProperty("milestones").EnumerateArray().Single(row => row.GetProperty("kind").GetString() == "tenders-due");
        Assert.Equal(["kind", "name", "date", "endsAt", "constraint", "slackDays", "steps"], due.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["tenders-due", "Last day for tenders", "2026-12-23", "2026-12-23T23:00:00Z"], due.EnumerateObject().Take(4).Select(member => member.Value.GetString()));
        Assert.Equal(
            ["law-at-least", "The law asks for at least 30 days from 2026-11-23 (Contract notice sent). Tenders may be sent electronically.", "Directive 2014/24/EU art. 27(4)", "False", "notice-dispatched"],
            due.GetProperty("constraint").EnumerateObject().Select(member => member.Value.ToString()));
        Assert.Equal("Regulation (EEC, Euratom) 1182/71 art. 3(2)", due.GetProperty("steps")[1].GetProperty("rule").GetString());
        Assert.Equal(0, due.GetProperty("slackDays").GetInt32());
    }

    [Theory] // dispatch, the last day for tenders, of the standstill, and the beginning of the contract
    [InlineData("--procedure open --jurisdiction dk --dispatch 2026-11-23", "2026-11-23 2026-12-28 2027-02-10 2027-03-11")]
    [InlineData("--procedure open --jurisdiction dk --dispatch 2026-11-23 --electronic", "2026-11-23 2026-12-23 2027-02-01 2027-03-02")]
    [InlineData("--procedure open --jurisdiction dk --dispatch 2026-11-23 --electronic --prior-information", "2026-11-23 2026-12-08 2027-01-18 2027-02-16")]
    [InlineData("--procedure open --jurisdiction dk --dispatch 2026-11-23 --electronic --urgent", "2026-11-23 2026-12-08 2027-01-18 2027-02-16")]
    [InlineData("--procedure open --jurisdiction nl --dispatch 2026-11-23 --electronic", "2026-11-23 2027-01-04 2027-02-22 2027-03-23")]
    [InlineData("--procedure open --jurisdiction dk --contract-start 2027-09-01 --electronic", "2027-05-26 2027-06-25 2027-08-02 2027-09-01")]
    [InlineData("--procedure open --jurisdiction nl --dispatch 2028-12-01 --electronic --calendar NL", "2028-12-01 2029-01-10 2029-02-27 2029-03-28")]
    [InlineData("--procedure dps --jurisdiction se --dispatch 2026-11-23 --electronic", "2026-11-23 2027-01-25 - 2027-03-23")]
    [InlineData("--procedure open --jurisdiction dk --dispatch 2026-11-23 --electronic --tender-days 42 --evaluation-days 5", "2026-11-23 2027-01-04 2027-01-28 2027-02-26")]
    public async Task Timetable_OfEachKind_IsThis(string arguments, string days)
    {
        using var json = JsonDocument.Parse((await Run(arguments + " --format json")).Output);
        string Day(string kind) => json.RootElement.GetProperty("milestones").EnumerateArray()
            .FirstOrDefault(row => row.GetProperty("kind").GetString() == kind) is { ValueKind: JsonValueKind.Object } found ? found.GetProperty("date").GetString()! : "-";

        Assert.Equal(days, string.Join(' ', Day("notice-dispatched"), Day("tenders-due"), Day("standstill-ends"), Day("contract-begins")));
    }

    [Theory]
    [InlineData("en", "Open procedure (DK): the contract notice goes out on 2027-05-26, and the contract begins on 2027-09-01. 1 day is to spare.", "2027-06-25 Fri  Last day for tenders", "Directive")]
    [InlineData("da", "Offentligt udbud (DK): udbudsbekendtgørelsen afsendes 2027-05-26, og kontrakten begynder 2027-09-01. Der er 1 dag i overskud.", "2027-06-25 fre  Tilbudsfrist", "direktiv")]
    [InlineData("sv", "Öppet förfarande (DK): annonsen skickas 2027-05-26, och avtalet börjar 2027-09-01. 1 dag är till övers.", "2027-06-25 fre  Sista anbudsdag", "direktiv")]
    [InlineData("nl", "Openbare procedure (DK): de aankondiging gaat uit op 2027-05-26, en de overeenkomst gaat in op 2027-09-01. Er is 1 dag over.", "2027-06-25 vr   Uiterste dag voor inschrijvingen", "richtlijn")]
    public async Task Timetable_Text_SaysTheDaysAndWhy(string language, string summary, string milestone, string act)
    {
        var run = await Run($"--procedure open --jurisdiction dk --contract-start 2027-09-01 --electronic --language {language}");

        string[] lines = run.Output.Split(Environment.NewLine);
        Assert.Equal(summary, lines[1]);
        Assert.Contains(milestone, lines);
        Assert.EndsWith($"[{act} 2014/24/EU art. 27(4)]", lines[Array.IndexOf(lines, milestone) + 1], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.EndsWith("art. 51(2)]", StringComparison.Ordinal));
    }

    // Denmark, Sweden and the Netherlands have rows of their own for the standstill; elsewhere a directive that was not read decides.
    [Theory]
    [InlineData("fi", "art. 2a(2)*]")]
    [InlineData("se", "art. 2a(2); LOU 20 kap. 1 §]")]
    [InlineData("nl", "art. 2a(2); Aanbestedingswet 2012 art. 2.127]")]
    public async Task Timetable_Text_MarksWhatIsToBeChecked(string jurisdiction, string citation)
    {
        var run = await Run($"--procedure open --jurisdiction {jurisdiction} --dispatch 2026-11-23 --electronic");

        Assert.Contains(run.Output.Split(Environment.NewLine), line => line.EndsWith(citation, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "open", "dk")]
    [InlineData("da", "restricted", "dk")]
    [InlineData("sv", "innovation", "se")]
    [InlineData("nl", "negotiated", "nl")]
    [InlineData("nl", "dps", "eu")]
    [InlineData("da", "dialogue", "fi")]
    public async Task Timetable_Html_IsOnePageWithAChartInsideItsFrame(string language, string procedure, string jurisdiction)
    {
        string page = (await Run($"--procedure {procedure} --jurisdiction {jurisdiction} --contract-start 2028-01-01 --electronic --prior-information --tender-days 60 --format html --language {language}")).Output;

        Assert.Contains($"lang=\"{language}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
        var chart = XElement.Parse(page[page.IndexOf("<svg", StringComparison.Ordinal)..(page.IndexOf("</svg>", StringComparison.Ordinal) + 6)]);
        double[] frame = [.. chart.Attribute("viewBox")!.Value.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        int rows = page.Split("<td class=\"when\">").Length - 1;
        Assert.Equal(rows, chart.Elements().Count(part => part.Attribute("class")?.Value == "day"));
        Assert.True(rows >= 15);
        Assert.All(chart.Elements().Where(part => part.Name.LocalName == "rect"), box =>
        {
            Assert.InRange(Number(box, "x") + Number(box, "width"), 0, frame[2]);
            Assert.InRange(Number(box, "y") + Number(box, "height"), 0, frame[3]);
        });

        // Names stand in at most two lines left of the days, a generous 7.9 units a letter.
        Assert.All(
            chart.Elements().Where(part => part.Name.LocalName == "text" && part.Attribute("class") is null && Number(part, "x") < 100),
            text => Assert.InRange(text.Value.Length * 7.9, 1, 345));
    }

    [Fact]
    public async Task Timetable_NameWithMarkup_IsWrittenAsText()
    {
        var run = await ToolRun.Of(
            "timetable", "--procedure", "open", "--jurisdiction", "dk", "--dispatch", "2026-11-23", "--name", "Kaffe <b> & \"te\"", "--format", "html");

        Assert.Contains("<h1>Kaffe &lt;b&gt; &amp; &quot;te&quot;</h1>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timetable_Ics_HasAnEventAMilestoneThatKeepsItsIdentifier()
    {
        string one = (await Run("--procedure open --jurisdiction dk --dispatch 2026-11-23 --electronic --name Kaffe --format ics")).Output;
        string other = (await Run("--procedure open --jurisdiction dk --dispatch 2026-12-01 --electronic --name Kaffe --format ics --language da")).Output;

        Assert.Contains("SUMMARY:Last day for tenders: Kaffe\r\n", one, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20261223\r\n", one, StringComparison.Ordinal);
        Assert.Contains("TRIGGER:-P7D\r\n", one, StringComparison.Ordinal);
        Assert.Equal(Uids(one), Uids(other));
        Assert.Equal(16, Uids(one).Length);

        static string[] Uids(string text) => [.. text.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    [SecondReaderFact]
    public async Task Timetable_Ics_IsReadByOthers()
    {
        var read = SecondReader.ReadText(
            (await Run("--procedure restricted --jurisdiction nl --contract-start 2028-01-01 --name Maaltijden --format ics --language nl")).Output, default, default);

        Assert.Empty(read.GetProperty("icalendar").GetProperty("errors").EnumerateArray());
        Assert.Empty(read.GetProperty("libical").GetProperty("errors").EnumerateArray());
        Assert.Contains(
            read.GetProperty("icalendar").GetProperty("events").EnumerateArray(),
            row => row.GetProperty("start").GetString() == "2028-01-01" && row.GetProperty("summary").GetString() == "Overeenkomst gaat in: Maaltijden");
    }

    [Fact]
    public async Task Timetable_Output_WritesTheFile()
    {
        string path = ToolRun.Write("kaffe.html", "");

        var run = await Run($"--procedure open --jurisdiction dk --dispatch 2026-11-23 --format html --output {path}");

        Assert.Equal((0, ""), (run.Status, run.Output));
        Assert.Contains("</svg>", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timetable_UnionAlone_SaysThatNoHolidaysAreKnown() => Assert.Contains(
        "No country is named", (await Run("--procedure open --jurisdiction eu --dispatch 2026-11-23")).Output, StringComparison.Ordinal);

    private static double Number(XElement part, string name) => double.Parse(part.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static Task<ToolRun> Run(string arguments) => ToolRun.Of(["timetable", .. arguments.Split(' ')]);
}
