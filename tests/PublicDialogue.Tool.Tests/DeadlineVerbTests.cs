using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PublicDialogue.Tests.Support;
using Xunit;

namespace PublicDialogue.Tool.Tests;

public sealed class DeadlineVerbTests
{
    [Fact]
    public async Task Deadline_Json_HasThisShape()
    {
        var run = await ToolRun.Of("deadline", "--from", "2026-04-01", "--length", "2", "--unit", "days", "--calendar", "DK", "--format", "json");

        Assert.Equal(0, run.Status);
        Assert.Equal("", run.Errors);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["from", "length", "unit", "nominalLastDay", "lastDay", "endsAt", "steps"], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            ["2026-04-01", "2", "days", "2026-04-03", "2026-04-08", "2026-04-08T22:00:00Z"],
            json.RootElement.EnumerateObject().Take(6).Select(member => member.Value.ToString()));
        Assert.Equal(
            [
                "Regulation (EEC, Euratom) 1182/71 art. 3(1)|The day of the event, 2026-04-01, is not counted.|2026-04-01",
                "Regulation (EEC, Euratom) 1182/71 art. 3(2)|The period of 2 days ends on 2026-04-03.|2026-04-03",
                "Regulation (EEC, Euratom) 1182/71 art. 3(4)|2026-04-03 (Langfredag) is no working day in the calendar DK, so the period ends with the next one, 2026-04-07.|2026-04-07",
                "Regulation (EEC, Euratom) 1182/71 art. 3(5)|Of the two working days that the period must hold it has 1, so it ends with 2026-04-08.|2026-04-08",
            ],
            json.RootElement.GetProperty("steps").EnumerateArray().Select(step => string.Join('|', step.EnumerateObject().Select(member => member.Value.GetString()))));
        Assert.Equal(["rule", "text", "date"], json.RootElement.GetProperty("steps")[0].EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("--unit days --length 10 --calendar SE.StatutoryTime --computation se-1930-173 --from 2018-05-30", "2018-06-09 2018-06-11 2018-06-11T22:00:00Z")]
    [InlineData("--unit weeks --length 3 --calendar NL.Termijnenwet --computation nl-termijnenwet --from 1998-03-12", "1998-04-02 1998-04-02 1998-04-02T22:00:00Z")]
    [InlineData("--unit days --length 20 --calendar NL.Termijnenwet --computation nl-termijnenwet --from 2020-10-12", "2020-11-01 2020-11-02 2020-11-02T23:00:00Z")]
    [InlineData("--unit days --length 20 --calendar NL.Termijnenwet --computation nl-termijnenwet --basis contractual --from 2020-10-12", "2020-11-01 2020-11-01 2020-11-01T23:00:00Z")]
    [InlineData("--unit days --length 10 --calendar FI.StatutoryTime --computation fi-150-1930 --from 2026-12-14", "2026-12-24 2026-12-28 2026-12-28T22:00:00Z")]
    [InlineData("--unit months --length 1 --calendar DK --from 2026-01-31", "2026-02-28 2026-03-02 2026-03-02T23:00:00Z")]
    [InlineData("--unit years --length 1 --calendar DE --from 2024-02-29", "2025-02-28 2025-02-28 2025-02-28T23:00:00Z")]
    [InlineData("--unit working-days --length 3 --calendar DK --from 2026-04-01", "2026-04-09 2026-04-09 2026-04-09T22:00:00Z")]
    [InlineData("--unit days --length 6 --calendar DK --backward --from 2020-10-28", "2020-10-21 2020-10-21 2020-10-21T22:00:00Z")]
    [InlineData("--unit days --length 6 --calendar DK --backward --reading plain --from 2020-10-28", "2020-10-22 2020-10-22 2020-10-22T22:00:00Z")]
    [InlineData("--unit days --length 10 --calendar DK --computation plain --from 2026-12-15", "2026-12-25 2026-12-25 2026-12-25T23:00:00Z")]
    [InlineData("--unit days --length 0 --calendar DK --from 2026-03-29", "2026-03-29 2026-03-30 2026-03-30T22:00:00Z")]
    [InlineData("--unit days --length 0 --calendar DK --computation plain --from 2026-03-29 --zone America/New_York", "2026-03-29 2026-03-29 2026-03-30T04:00:00Z")]

    // The hour of the event is left out; a clock that is put forward or back changes no length.
    [InlineData("--unit hours --length 48 --calendar DK --from 2026-11-22T10:20:30", "2026-11-24 2026-11-24 2026-11-24T10:00:00Z")]
    [InlineData("--unit hours --length 48 --calendar DK --from 2026-11-22", "2026-11-24 2026-11-24 2026-11-24T00:00:00Z")]
    [InlineData("--unit hours --length 23 --calendar SE --from 2026-11-22", "2026-11-22 2026-11-22 2026-11-22T23:00:00Z")]
    [InlineData("--unit hours --length 24 --calendar FI --from 2026-03-28T12:00", "2026-03-29 2026-03-29 2026-03-29T11:00:00Z")]
    [InlineData("--unit hours --length 24 --calendar NL --from 2026-10-24T12:00", "2026-10-25 2026-10-25 2026-10-25T11:00:00Z")]
    [InlineData("--unit hours --length 24 --calendar DK --backward --from 2026-10-28T12:30", "2026-10-27 2026-10-27 2026-10-27T11:00:00Z")]
    [InlineData("--unit hours --length 24 --calendar DK --backward --reading plain --from 2026-10-28T12:30", "2026-10-27 2026-10-27 2026-10-27T12:00:00Z")]
    public async Task Deadline_OfEachKind_IsThis(string arguments, string found)
    {
        var run = await ToolRun.Of(["deadline", .. arguments.Split(' '), "--format", "json"]);

        Assert.Equal(0, run.Status);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(found, string.Join(' ', Text(json.RootElement, "nominalLastDay"), Text(json.RootElement, "lastDay"), Text(json.RootElement, "endsAt")));
    }

    [Theory]
    [InlineData("en", "Last day:         Wednesday 2026-04-08", "Too late from:    2026-04-09 00:00 Europe/Copenhagen (2026-04-08T22:00:00Z)", "Counted by:       Regulation (EEC, Euratom) 1182/71, calendar DK", "How it is found:")]
    [InlineData("da", "Sidste dag:       onsdag 2026-04-08", "For sent fra:     2026-04-09 00:00 Europe/Copenhagen (2026-04-08T22:00:00Z)", "Beregnet efter:   Forordning (EØF, Euratom) nr. 1182/71, kalenderen DK", "Sådan findes den:")]
    [InlineData("sv", "Sista dag:        onsdag 2026-04-08", "För sent från:    2026-04-09 00:00 Europe/Copenhagen (2026-04-08T22:00:00Z)", "Beräknad enligt:  Förordning (EEG, Euratom) nr 1182/71, kalendern DK", "Så räknas den fram:")]
    [InlineData("nl", "Laatste dag:      woensdag 2026-04-08", "Te laat vanaf:    2026-04-09 00:00 Europe/Copenhagen (2026-04-08T22:00:00Z)", "Berekend volgens: Verordening (EEG, Euratom) nr. 1182/71, kalender DK", "Zo wordt hij gevonden:")]
    public async Task Deadline_Text_SaysTheAnswerAndThenWhy(string language, string last, string late, string act, string why)
    {
        var run = await ToolRun.Of("deadline", "--from", "2026-04-01", "--length", "2", "--unit", "days", "--calendar", "DK", "--language", language);

        string[] lines = run.Output.Split(Environment.NewLine);
        Assert.Equal([last, late, act, "", why], lines.Take(5));
        Assert.Equal(["  1. ", "  2. ", "  3. ", "  4. "], lines[5..9].Select(line => line[..5]));
        Assert.EndsWith("1182/71 art. 3(5)]", lines[8], StringComparison.Ordinal);
        Assert.Contains(act.Split(':')[1].Split(", ", 2)[0].Trim(), lines[8], StringComparison.Ordinal);
        Assert.Contains("Langfredag", lines[7], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "The period of 1 hour ends at 2026-10-25 02:00 +01:00. Nothing extends hours.")]
    [InlineData("da", "Fristen på 1 time udløber den 2026-10-25 02:00 +01:00. En frist i timer forlænges ikke.")]
    [InlineData("sv", "Tiden 1 timme löper ut den 2026-10-25 02:00 +01:00. En tid i timmar förlängs inte.")]
    [InlineData("nl", "De termijn van 1 uur loopt af op 2026-10-25 02:00 +01:00. Een termijn in uren wordt niet verlengd.")]
    public async Task Deadline_InTheHourThatComesTwice_SaysWhich(string language, string said)
    {
        var run = await ToolRun.Of("deadline", "--from", "2026-10-25T01:15", "--length", "1", "--unit", "hours", "--calendar", "DK", "--language", language);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("se-1930-173", "SE", "SE.StatutoryTime")]
    [InlineData("nl-termijnenwet", "NL", "NL.Termijnenwet")]
    [InlineData("fi-150-1930", "FI", "FI.StatutoryTime")]
    public async Task Deadline_ByAnActWithAnotherCalendar_SaysSoBesideTheAnswer(string act, string calendar, string usual)
    {
        var run = await ToolRun.Of("deadline", "--from", "2026-12-21", "--length", "3", "--unit", "days", "--calendar", calendar, "--computation", act, "--language", "da");
        Assert.Equal(0, run.Status);
        Assert.Contains($"beregnes med kalenderen {usual}; {calendar} kan mangle dage", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty((await ToolRun.Of("deadline", "--from", "2026-12-21", "--length", "3", "--unit", "days", "--calendar", usual, "--computation", act)).ErrorLines);
    }

    // Every golden case that asks for one of the tool's calendars, as a user asks.
    [SharedFact]
    public async Task Deadline_OfEveryGoldenCase_IsThatOfTheFile()
    {
        using var file = JsonDocument.Parse(await File.ReadAllTextAsync(SharedFile.Of("deadlines.json")));
        var wrong = new List<string>();
        int asked = 0;
        foreach (var row in file.RootElement.GetProperty("cases").EnumerateArray().Where(row => !Text(row, "calendar").StartsWith("UK", StringComparison.Ordinal)))
        {
            string[] direction = Text(row, "kind") != "forward" ? ["--backward"] : [];
            var run = await ToolRun.Of(
            [
                "deadline", "--from", Text(row, "event"), "--length", row.GetProperty("amount").ToString(), "--unit", Text(row, "unit"),
                "--calendar", Text(row, "calendar"), "--format", "json", .. direction,
            ]);
            asked++;
            if (run.Status == 2 && string.CompareOrdinal(Text(row, "lastDay"), "2029") > 0 && Text(row, "calendar") == "NL.Termijnenwet")
            {
                continue;
            }

            using var json = JsonDocument.Parse(run.Output);
            if (Text(json.RootElement, "lastDay") != Text(row, "lastDay")
                || (row.TryGetProperty("nominalLastDay", out var nominal) && nominal.GetString() is { } day && Text(json.RootElement, "nominalLastDay") != day))
            {
                wrong.Add($"{Text(row, "id")}: {Text(json.RootElement, "lastDay")}");
            }
        }

        Assert.True(asked > 800);
        Assert.Empty(wrong);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
