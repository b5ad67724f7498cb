using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.ICalendar;
using PublicDialogue.Recurrences;
using PublicDialogue.Tests.Support;
using Xunit;

namespace PublicDialogue.Tests.ICalendar;

public sealed class RecurringEventsTests
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    // What municipalities ask for, on both sides of the changes of the clock.
    [SecondReaderTheory]
    [InlineData("FREQ=WEEKLY;COUNT=60;BYDAY=MO,TH", "Europe/Copenhagen")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "Europe/Helsinki")]
    [InlineData("FREQ=MONTHLY;BYDAY=1TU", "Europe/Copenhagen")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR", "Europe/Stockholm")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1", "Europe/Amsterdam")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "Europe/Copenhagen")]
    [InlineData("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15", "Europe/Helsinki")]
    [InlineData("FREQ=YEARLY;BYMONTH=3,9;BYDAY=2WE", "Europe/Stockholm")]
    [InlineData("FREQ=DAILY;INTERVAL=3;UNTIL=20270401T215959Z", "Europe/Amsterdam")]
    [InlineData("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=5", "Europe/Copenhagen")]
    public void ByRule_ExpandedByAnother_GivesTheSameMoments(string rule, string id)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var recurrence = Recurrence.Of(new(2026, 1, 7, 9, 30), zone, RecurrenceRule.Parse(rule));
        recurrence = recurrence with { Excluded = [recurrence.First(3).Last().Local] };
        var until = Instant.FromUtc(2028, 1, 1, 0, 0);
        var read = SecondReader.Read(new("R", RecurringEvents.ByRule(EventUid.Of(rule, id), "Møde", recurrence, Duration.FromMinutes(90))), Instant.FromUtc(2026, 1, 1, 0, 0), until);

        Assert.Equal(
            recurrence.Before(until).Select(occurrence => occurrence.Instant),
            Starts(read.GetProperty("libical").GetProperty("events")[0]));
        Assert.True(read.GetProperty("libical").GetProperty("isAllowed").GetBoolean());
        Assert.Equal(Parts(recurrence.Rule.ToString()), Parts(read.GetProperty("icalendar").GetProperty("events")[0].GetProperty("rule").GetString()!));
    }

    // The golden cases on which two other engines agree, asked of a third in one file.
    [SharedSecondReaderFact]
    public void ByRule_OfEveryGoldenCase_IsExpandedAlikeByAnother()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SharedFile.Of("recurrence.json")));
        var cases = file.RootElement.GetProperty("cases").EnumerateArray()
            .Where(row => row.GetProperty("rfcValid").GetBoolean() && row.GetProperty("icalNetMain").GetString() == "agree" && row.GetProperty("rrule").GetArrayLength() == 1)
            .Select(row => (Id: row.GetProperty("id").GetString()!, Count: row.GetProperty("count").GetInt32(), Recurrence: Of(row)))
            .Where(row => row.Recurrence is not null && row.Count > 0).ToList();
        var document = new CalendarDocument("G", [.. cases.Select(row => RecurringEvents.ByRule(EventUid.Of(row.Id), row.Id, row.Recurrence!, Duration.FromMinutes(45)))]);
        var read = SecondReader.Read(document, Instant.FromUtc(1990, 1, 1, 0, 0), Instant.FromUtc(2040, 1, 1, 0, 0)).GetProperty("libical");

        Assert.True(cases.Count > 50);
        Assert.True(read.GetProperty("isAllowed").GetBoolean());
        string[] wrong = [.. cases.Zip(read.GetProperty("events").EnumerateArray())
            .Where(pair => !Starts(pair.Second).Take(pair.First.Count).SequenceEqual(pair.First.Recurrence!.First(pair.First.Count).Select(occurrence => occurrence.Instant)))
            .Select(pair => $"{pair.First.Recurrence!.Start.TimeOfDay:HH:mm} {pair.First.Recurrence.Rule}")];

        // libical 3 loses the days of a week that lie in the next year, and takes the second of two equal hours; RFC 5545 has the first.
        Assert.Equal(
            ["02:30 FREQ=DAILY;COUNT=5", "09:00 FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO", "09:00 FREQ=YEARLY;COUNT=3;BYWEEKNO=52;BYDAY=SU", "09:00 FREQ=YEARLY;COUNT=3;BYWEEKNO=53;BYDAY=MO"],
            wrong.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ByRule_StartThatDoesNotFit_StartsWithTheFirstThatDoes()
    {
        var recurrence = Recurrence.Of(new(2026, 1, 7, 9, 30), Copenhagen, RecurrenceRule.Parse("FREQ=MONTHLY;BYDAY=1MO;COUNT=3")) with
        {
            Excluded = [new(2026, 2, 2, 9, 30)],
            Added = [new(2026, 2, 3, 9, 30)],
        };
        string text = Text(RecurringEvents.ByRule(EventUid.Of("r"), "Møde", recurrence, Duration.FromHours(1)));
        Assert.Contains(
            "DTSTART;TZID=Europe/Copenhagen:20260202T093000\r\nDTEND;TZID=Europe/Copenhagen:20260202T103000\r\nRRULE:FREQ=MONTHLY;COUNT=3;BYDAY=1MO\r\n"
            + "RDATE;TZID=Europe/Copenhagen:20260203T093000\r\nEXDATE;TZID=Europe/Copenhagen:20260202T093000\r\n",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void ByRule_ThatGivesNothing_IsRefused()
    {
        var never = Recurrence.Of(new(2026, 1, 7, 9, 30), Copenhagen, RecurrenceRule.Parse("FREQ=DAILY;UNTIL=20250101T000000Z"));
        Assert.Contains("gives no time from 2026-01-07T09:30:00 on", Assert.Throws<ArgumentException>("recurrence", () => RecurringEvents.ByRule(EventUid.Of("r"), "M", never, Duration.Zero)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OneByOne_MovedByHolidays_KeepsItsIdentifiers()
    {
        var monthly = Recurrence.Of(new(2026, 1, 1, 9, 0), Copenhagen, RecurrenceRule.Parse("FREQ=MONTHLY;BYMONTHDAY=1"));
        var plain = RecurringEvents.OneByOne(EventUid.Of("r"), "Opfølgning", monthly, Duration.FromHours(1), 5);
        var moved = RecurringEvents.OneByOne(EventUid.Of("r"), "Opfølgning", monthly, Duration.FromHours(1), 5, BusinessDayAdjustment.Following(CountryCalendars.Denmark));
        Assert.Equal([new(2026, 1, 2), new(2026, 2, 2), new(2026, 3, 2), new(2026, 4, 1), new(2026, 5, 1)], moved.Select(Day));
        Assert.Equal([new(2026, 1, 1), new(2026, 2, 1), new(2026, 3, 1), new(2026, 4, 1), new(2026, 5, 1)], plain.Select(Day));
        Assert.Equal(plain.Select(one => one.Uid), moved.Select(one => one.Uid));
        Assert.Equal(5, moved.Select(one => one.Uid).Distinct().Count());
        Assert.Equal(5, Text([.. moved]).Split("BEGIN:VEVENT").Length - 1);
        Assert.Throws<ArgumentException>(() => RecurringEvents.OneByOne(EventUid.Of("r"), "M", monthly, Duration.FromHours(-1), 1));
        Assert.Empty(RecurringEvents.OneByOne(EventUid.Of("r"), "M", monthly, Duration.Zero, 0));
    }

    private static IEnumerable<string> Parts(string rule) => rule.Split(';').Order(StringComparer.Ordinal);

    private static LocalDate Day(CalendarEvent one) => ((ClockTime)one.Time).Start.Date;

    private static string Text(params CalendarEvent[] events) => new CalendarDocument("R", events).ToText(Instant.FromUtc(2026, 11, 22, 9, 0));

    // Null where the rule is outside what is promised. Where there is no zone, the clock of UTC is as good as any.
    private static Recurrence? Of(JsonElement row)
    {
        string zone = row.GetProperty("tzid").GetString() is { } id ? $";TZID={id}:" : ":";
        string end = zone == ":" ? "Z" : "";
        IEnumerable<string> lines = [$"DTSTART{zone}{row.GetProperty("dtstart").GetString()}{end}", "RRULE:" + row.GetProperty("rrule")[0].GetString(),
            .. row.GetProperty("exdate").EnumerateArray().Select(day => $"EXDATE{zone}{day.GetString()}{end}")];
        return row.GetProperty("rdate").GetArrayLength() == 0 && Recurrence.TryParse(string.Join("\r\n", lines), out var recurrence, out _) ? recurrence : null;
    }

    private static IEnumerable<Instant> Starts(JsonElement read) =>
        read.GetProperty("spans").EnumerateArray().Select(span => Instant.FromUnixTimeSeconds(span[0].GetInt64()));
}
