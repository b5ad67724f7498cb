using System;
using System.Threading.Tasks;
using Xunit;

namespace PublicDialogue.Tool.Tests;

/// <summary>Whatever cannot be used is refused in one clear line, with exit status 2.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("bogus", "bogus is no verb; write one of demo, review, rules, ")]
    [InlineData("review", "PATH")]
    [InlineData("review no-such-folder", "no-such-folder: there is no such file or folder; check the path.")]
    [InlineData("review . --format xml", "--format xml is unknown; write one of text, json, sarif, html.")]
    [InlineData("review . --jurisdiction fr", "--jurisdiction fr is no jurisdiction; write eu, dk, se, nl, no, fi, de or be.")]
    [InlineData("review . --fail-on sometimes", "--fail-on sometimes is unknown; write one of error, warning, info, never.")]
    [InlineData("rules --format", "--format")]
    [InlineData("rules --language fr", "--language fr is no language of the messages; write en, da, sv or nl.")]
    [InlineData("occurrences --rule FREQ=DAILY --start 2027-01-05T13:00 --zone Europe/Odense --count 3", "--zone Europe/Odense is no time zone; write one of the tz database, for example Europe/Copenhagen.")]
    [InlineData("occurrences --rule FREQ=DAILY --start 2027-01-05T13:00Z --zone UTC --count 3", "--start 2027-01-05T13:00Z is neither day nor time; write it as 2026-12-31 or 2026-12-31T12:00.")]
    [InlineData("occurrences --rule FREQ=DAILY --start 2027-02-30T13:00 --zone UTC --count 3", "--start 2027-02-30T13:00 is neither day nor time;")]
    [InlineData("occurrences --rule FREQ=DAILY --start 2027-01-05T13:00 --zone UTC --count -1", "--count -1 is no whole number from 0 to 100000; write for example 12.")]
    [InlineData("occurrences --rule FREQ=DAILY --start 2027-01-05T13:00 --zone UTC --count 100001", "--count 100001 is no whole number from 0 to 100000;")]
    [InlineData("occurrences --rule FREQ=DAILY --start 2027-01-05T13:00 --zone UTC", "--count")]
    [InlineData("occurrences --rule FREQ=DAILY --zone UTC --count 3", "--start")]
    [InlineData("occurrences --rule FREQ=DAILY --start 2027-01-05T13:00 --zone UTC --count 3 --exdate soon", "--exdate soon is neither day nor time; write it as 2026-12-31 or 2026-12-31T12:00.")]
    [InlineData("occurrences --rule FREQ=DAILY --start 2027-01-05T13:00 --zone UTC --count 3 --calendar DK", "--calendar and --adjust go together: write for example --calendar DK --adjust following, or neither.")]
    [InlineData("occurrences --rule FREQ=DAILY --start 2027-01-05T13:00 --zone UTC --count 3 --adjust skip", "--calendar and --adjust go together")]
    [InlineData("occurrences --rule FREQ=DAILY --start 2027-01-05T13:00 --zone UTC --count 3 --calendar UK --adjust skip", "--calendar UK is no calendar; write one of DK, DK.Bank, SE,")]
    [InlineData("occurrences --rule FREQ=DAILY --start 2027-01-05T13:00 --zone UTC --count 3 --calendar DK --adjust back", "--adjust back is unknown; write one of following, preceding, modified-following, skip.")]
    [InlineData("occurrences --rule FREQ=HOURLY --start 2027-01-05T13:00 --zone UTC --count 3", "--rule: Character 1, “FREQ=HOURLY”: Nothing that repeats within a day is supported. Write FREQ=DAILY, and one recurrence for each time of day.")]
    [InlineData("occurrences --rule FREQ=WEEKLY;BYMONTHDAY=1 --start 2027-01-05T13:00 --zone UTC --count 3 --language da", "--rule: Tegn 13, “BYMONTHDAY=1”: Månedens datoer kan ikke stå i ugentlige regler")]
    [InlineData("occurrences --rule FREQ=DAILY;UNTIL=20270110T000000 --start 2027-01-05T13:00 --zone Europe/Copenhagen --count 3", "The start is in Europe/Copenhagen, and then the end must be in UTC (RFC 5545, 3.3.10). Write UNTIL=20270109T230000Z.")]
    [InlineData("occurrences --rule FREQ=DAILY --start 2060-12-31T13:00 --zone UTC --count 3 --calendar DK --adjust following", "DK is known from 1990 through 2060;")]
    [InlineData("demo --output /dev/null/x", "/dev/null/x")]
    [InlineData("holidays --calendar XX --from 2026-01-01 --to 2026-12-31", "--calendar XX is no calendar; write one of DK, DK.Bank, SE, SE.StatutoryTime, NL, NL.Termijnenwet, NO, FI, FI.StatutoryTime, DE, BE, EU, or a German Land such as DE-BY.")]
    [InlineData("holidays --calendar SE-AB --from 2026-01-01 --to 2026-12-31", "--calendar SE-AB is a part of a country, and there is no data for it; write one of DK,")]
    [InlineData("holidays --calendar DK --from 2026-02-30 --to 2026-12-31", "--from 2026-02-30 is no day; write it as 2026-12-31.")]
    [InlineData("holidays --calendar DK --from 2026-12-31 --to 2026-01-01", "--to 2026-01-01 is before --from 2026-12-31; write the earlier day first.")]
    [InlineData("holidays --calendar DK --from 1989-12-31 --to 2026-01-01", "1989-12-31: DK is known from 1990 through 2060;")]
    [InlineData("holidays --calendar NL.Termijnenwet --from 2028-12-31 --to 2029-01-01", "2029-01-01: NL.Termijnenwet is known from 1990 through 2028;")]
    [InlineData("holidays --calendar EU --from 2008-01-01 --to 2014-12-31", "2014-12-31: EU is known from 2008 through 2023 without 2009")]
    [InlineData("holidays --from 2026-01-01 --to 2026-12-31", "'--calendar' is required")]
    [InlineData("holidays --calendar DK --from 2026-01-01 --to 2026-12-31 --format text", "--format text is unknown; write one of csv, json, ics.")]
    [InlineData("deadline --calendar DK --from 2026-01-01 --unit months --length 1.5", "--length 1.5 is no whole number from 0 to 100000; for half a month write 15 days, and for a time before the event --backward.")]
    [InlineData("deadline --calendar DK --from 2026-01-01 --unit days --length -5", "--length -5 is no whole number from 0 to 100000;")]
    [InlineData("deadline --calendar DK --from 2026-01-01 --unit days --length 100001", "--length 100001 is no whole number from 0 to 100000;")]
    [InlineData("deadline --calendar DK --from 2026-01-01 --unit fortnights --length 5", "--unit fortnights is unknown; write one of hours, days, weeks, months, years, working-days.")]
    [InlineData("deadline --calendar DK --from 2026-01-01 --length 5", "'--unit' is required")]
    [InlineData("deadline --calendar DK --from 2026-01-01T12:00 --unit days --length 5", "--from 2026-01-01T12:00:00 has a time, and a period in days runs from a day: write 2026-01-01.")]
    [InlineData("deadline --calendar DK --from 2026-03-29T02:30 --unit hours --length 5", "--from 2026-03-29T02:30:00 is no time in Europe/Copenhagen: the clock is put forward over it.")]
    [InlineData("deadline --calendar DK --from tomorrow --unit days --length 5", "--from tomorrow is neither day nor time; write it as 2026-12-31 or 2026-12-31T12:00.")]
    [InlineData("deadline --calendar DK --from 2026-01-01 --unit days --length 5 --reading plain", "--reading is for periods before the event: write --backward too.")]
    [InlineData("deadline --calendar DK --from 2026-01-01 --unit days --length 5 --backward --basis statutory", "--basis is for periods after the event, which may be extended: leave it out.")]
    [InlineData("deadline --calendar DK --from 2026-01-01 --unit days --length 5 --zone Europe/Odense", "--zone Europe/Odense is no time zone; write one of the tz database, for example Europe/Copenhagen.")]
    [InlineData("deadline --calendar DK --from 2026-01-01 --unit days --length 5 --computation bgb", "--computation bgb is no computation; write one of eu-1182-71, se-1930-173, nl-termijnenwet, fi-150-1930, plain.")]
    [InlineData("deadline --calendar DK --from 2026-01-01 --unit years --length 99999", "99999 years from 2026-01-01 ends in no year that there is a calendar for.")]
    [InlineData("deadline --calendar DK --from 2026-01-01 --unit years --length 99999 --backward --computation plain", "99999 years from 2026-01-01 ends in no year that there is a calendar for.")]
    [InlineData("deadline --calendar DK --from 2026-01-01 --unit days --length 100000", "2299-10-17: DK is known from 1990 through 2060;")]
    [InlineData("deadline --calendar NL.Termijnenwet --from 2028-12-30 --unit days --length 5", "2029-01-04: NL.Termijnenwet is known from 1990 through 2028;")]
    [InlineData("timetable --procedure open --jurisdiction dk", "Write either --dispatch DATE, for a timetable forwards, or --contract-start DATE, for one backwards.")]
    [InlineData("timetable --procedure open --jurisdiction dk --dispatch 2026-11-23 --contract-start 2027-09-01", "Write either --dispatch DATE")]
    [InlineData("timetable --jurisdiction dk --dispatch 2026-11-23", "'--procedure' is required")]
    [InlineData("timetable --procedure open --dispatch 2026-11-23", "'--jurisdiction' is required")]
    [InlineData("timetable --procedure closed --jurisdiction dk --dispatch 2026-11-23", "--procedure closed is unknown; write one of open, restricted, negotiated, dialogue, innovation, dps.")]
    [InlineData("timetable --procedure open --jurisdiction fr --dispatch 2026-11-23", "--jurisdiction fr is no jurisdiction; write eu, dk, se, nl, no, fi, de or be.")]
    [InlineData("timetable --procedure open --jurisdiction dk --dispatch 23-11-2026", "--dispatch 23-11-2026 is no day; write it as 2026-12-31.")]
    [InlineData("timetable --procedure open --jurisdiction dk --dispatch 2026-11-23 --format csv", "--format csv is unknown; write one of text, json, ics, html.")]
    [InlineData("timetable --procedure dialogue --jurisdiction dk --dispatch 2026-11-23 --urgent", "There is no accelerated form of this procedure (competitive dialogue): requests to participate have at least 30 days.")]
    [InlineData("timetable --procedure innovation --jurisdiction dk --contract-start 2027-11-23 --urgent --language da", "Der findes ingen hasteprocedure her (innovationspartnerskab)")]
    [InlineData("timetable --procedure open --jurisdiction nl --dispatch 2026-11-02 --electronic --tender-days 35", "Last day for tenders: 2026-12-07 is too soon. The law asks for at least 40 days, so that 2026-12-14 is the first lawful day; plan that or a later one. (Directive 2014/24/EU art. 27(4); Aanbestedingswet 2012 art. 2.71, eerste lid, 2.74a)")]
    [InlineData("timetable --procedure open --jurisdiction dk --dispatch 2026-11-23 --tender-days 1.5", "--tender-days 1.5 is no whole number from 0 to 3650;")]
    [InlineData("timetable --procedure open --jurisdiction nl --contract-start 2029-03-01", "2029-03-01: NL.Termijnenwet is known from 1990 through 2028;")]
    [InlineData("timetable --procedure open --jurisdiction dk --dispatch 9999-11-23", "DK is known from 1990 through 2060;")]
    public async Task Run_UnusableArguments_AreRefusedInOneLine(string arguments, string said)
    {
        var run = await ToolRun.Of(arguments.Split(' '));

        Assert.Equal(2, run.Status);
        Assert.Contains(said, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.tender.json", "{ \"title\": ", "(1,12): ends before its JSON does; save or export it again.")]
    [InlineData("a.tender.json", "", "ends before its JSON does; save or export it again.")]
    [InlineData("a.tender.json", "[1, 2]", "is not a tender")]
    [InlineData("a.tender.json", "{ \"schema\": \"publicdialogue/tender/9\" }", "is not a tender: it needs \"schema\": \"publicdialogue/tender/1\".")]
    [InlineData("a.json", "{ \"ocid\": \"x\" }", "is not a tender")]
    [InlineData("a.xml", "<notice>", "a.xml(1,")]
    [InlineData("a.xml", "", "a.xml")]
    [InlineData("a.xml", "<Order xmlns=\"urn:x\"/>", "Order")]
    public async Task Review_NamedFileThatCannotBeRead_IsRefusedInOneLine(string name, string text, string said)
    {
        var run = await ToolRun.Of("review", ToolRun.Write(name, text));

        Assert.Equal(2, run.Status);
        Assert.Contains(said, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
