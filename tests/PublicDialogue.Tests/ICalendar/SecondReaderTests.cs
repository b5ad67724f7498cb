using System;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.TimeZones;
using PublicDialogue.ICalendar;
using Xunit;

namespace PublicDialogue.Tests.ICalendar;

/// <summary>Two other implementations find no fault, and understand what was meant.</summary>
public sealed class SecondReaderTests
{
    private static readonly Instant From = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly Instant To = Instant.FromUtc(2028, 1, 1, 0, 0);

    [SecondReaderFact]
    public void Document_WithEverything_IsReadAsItWasMeant()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];
        var start = new LocalDateTime(2026, 12, 11, 12, 0).InZoneStrictly(zone);
        const string text = "Linje 1\nLinje 2; med \\ og , og 😀 og \"anførsel\", og så mange ord at linjen må foldes flere gange, før den er helt forbi: æøå æøå æøå æøå";
        var all = new CalendarEvent(EventUid.FromText("17@odense.dk"), "Frist, " + text.Split('\n')[1], EventTime.In(start, start.PlusHours(2)))
        {
            Description = text,
            Location = "Flakhaven 2; 1. sal",
            Url = new("https://udbud.example/17?a=ø"),
            Categories = ["udbud", "frist"],
            Status = EventStatus.Tentative,
            Sequence = 3,
            Alarms = [EventAlarm.DaysBefore(30), EventAlarm.TimeBefore(Duration.FromMinutes(90), "Nu, straks!")],
        };
        var read = SecondReader.Read(new("Udbud, 17", all), From, To);

        var one = Clean(read).GetProperty("icalendar").GetProperty("events")[0];
        Assert.Equal("Udbud, 17", read.GetProperty("icalendar").GetProperty("name").GetString());
        Assert.Equal(
            [all.Uid.Text, all.Summary, text, all.Location, "https://udbud.example/17?a=%C3%B8", "TENTATIVE"],
            Texts(one, "uid", "summary", "description", "location", "url", "status"));
        Assert.Equal(["udbud", "frist"], one.GetProperty("categories").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal([-30 * 86_400, -5400], one.GetProperty("triggers").EnumerateArray().Select(trigger => trigger.GetInt32()));
        Assert.Equal([all.Summary, "Nu, straks!"], one.GetProperty("alarms").EnumerateArray().Select(alarm => alarm.GetString()));
        Assert.Equal(3, one.GetProperty("sequence").GetInt32());
        Assert.Equal(Instant.FromUtc(2026, 11, 22, 9, 0).ToUnixTimeSeconds(), one.GetProperty("stamp").GetInt64());
        Assert.Equal(start.ToInstant().ToUnixTimeSeconds(), one.GetProperty("start").GetInt64());
        Assert.Equal(start.PlusHours(2).ToInstant().ToUnixTimeSeconds(), one.GetProperty("end").GetInt64());

        var other = read.GetProperty("libical").GetProperty("events")[0];
        Assert.Equal(
            [all.Uid.Text, all.Summary, text, all.Location],
            Texts(other, "uid", "summary", "description", "location"));
        Assert.Equal([(start.ToInstant(), start.PlusHours(2).ToInstant())], Spans(other));
    }

    [SecondReaderFact]
    public void WholeDays_AndUtcAndNoEvent_AreReadAsTheyWereMeant()
    {
        var days = new CalendarEvent(EventUid.Of("days"), "Messe", EventTime.OnDays(new(2027, 1, 4), new(2027, 1, 5))) { LeavesTimeFree = true };
        var utc = new CalendarEvent(EventUid.Of("utc"), "Opkald", EventTime.At(Instant.FromUtc(2027, 1, 4, 12, 0), Instant.FromUtc(2027, 1, 4, 12, 30)));
        var read = Clean(SecondReader.Read(new("D", days, utc), From, To)).GetProperty("icalendar").GetProperty("events");
        Assert.Equal(("2027-01-04", "2027-01-06"), (read[0].GetProperty("start").GetString(), read[0].GetProperty("end").GetString()));
        Assert.Equal(Instant.FromUtc(2027, 1, 4, 12, 30).ToUnixTimeSeconds(), read[1].GetProperty("end").GetInt64());
        Assert.Empty(Clean(SecondReader.Read(new("Tom"), From, To)).GetProperty("icalendar").GetProperty("events").EnumerateArray());
    }

    // By the clock of the place on both sides of a change, without the days left out. libical 3 takes further days (RDATE) as UTC
    // whatever their zone; they are read by the other.
    [SecondReaderTheory]
    [InlineData("Europe/Copenhagen")]
    [InlineData("Europe/Stockholm")]
    [InlineData("Europe/Amsterdam")]
    [InlineData("Europe/Helsinki")]
    public void EventThatRecurs_ExpandedByAnother_KeepsTheClockOfThePlace(string id)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var start = new LocalDateTime(2026, 1, 5, 9, 0);
        var weekly = new CalendarEvent(EventUid.Of(id), "Ugemøde", EventTime.In(start.InZoneStrictly(zone), start.PlusMinutes(45).InZoneStrictly(zone)))
        {
            Recurrence = new("FREQ=WEEKLY;COUNT=80") { NotOn = [new(2026, 3, 30, 9, 0), new(2026, 4, 6, 9, 0)], AlsoOn = [new(2026, 3, 31, 9, 0)] },
        };
        var also = weekly with { Recurrence = weekly.Recurrence with { NotOn = [] } };
        weekly = weekly with { Recurrence = weekly.Recurrence with { AlsoOn = [] } };
        LocalDateTime[] meant = [.. Enumerable.Range(0, 80).Select(week => start.PlusWeeks(week)).Where(time => !weekly.Recurrence.NotOn.Contains(time))];

        var read = Clean(SecondReader.Read(new("M", weekly), From, To)).GetProperty("libical").GetProperty("events")[0];
        Assert.Equal(
            meant.Select(time => (time.InZoneStrictly(zone).ToInstant(), time.PlusMinutes(45).InZoneStrictly(zone).ToInstant())),
            Spans(read));

        var other = SecondReader.Read(new("M", also), From, To).GetProperty("icalendar").GetProperty("events")[0];
        Assert.Equal([new LocalDateTime(2026, 3, 31, 9, 0).InZoneStrictly(zone).ToInstant().ToUnixTimeSeconds()], other.GetProperty("also").EnumerateArray().Select(day => day.GetInt64()));
        Assert.Equal("FREQ=WEEKLY;COUNT=80", other.GetProperty("rule").GetString());
    }

    [SecondReaderTheory]
    [InlineData("Europe/Copenhagen")]
    [InlineData("Europe/Helsinki")]
    public void TheNightThatIsLonger_ReadByAnother_HasItsFullLength(string id)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var hour = zone.GetZoneInterval(Instant.FromUtc(2026, 10, 24, 0, 0)).IsoLocalEnd.PlusMinutes(-30);
        var first = hour.InZone(zone, Resolvers.LenientResolver);
        var second = first.PlusHours(1);
        var read = Clean(SecondReader.Read(
            new("N", Event("a", first, second), Event("d", first.PlusHours(-1), second), Event("b", second, second.PlusHours(1)), Event("c", first.PlusHours(-12), first.PlusHours(12))), From, To)).GetProperty("libical").GetProperty("events");
        Assert.Equal(
            [(first.ToInstant(), second.ToInstant()), (first.PlusHours(-1).ToInstant(), second.ToInstant()), (second.ToInstant(), second.PlusHours(1).ToInstant()), (first.PlusHours(-12).ToInstant(), first.PlusHours(12).ToInstant())],
            read.EnumerateArray().SelectMany(Spans));
    }

    private static CalendarEvent Event(string name, ZonedDateTime start, ZonedDateTime end) => new(EventUid.Of(name), name, EventTime.In(start, end));

    private static string[] Texts(JsonElement read, params string[] names) => [.. names.Select(name => read.GetProperty(name).GetString()!)];

    private static (Instant Start, Instant End)[] Spans(JsonElement read) => [.. read.GetProperty("spans").EnumerateArray()
        .Select(span => (Instant.FromUnixTimeSeconds(span[0].GetInt64()), Instant.FromUnixTimeSeconds(span[1].GetInt64())))];

    private static JsonElement Clean(JsonElement read)
    {
        Assert.Empty(read.GetProperty("icalendar").GetProperty("errors").EnumerateArray());
        Assert.All(read.GetProperty("icalendar").GetProperty("events").EnumerateArray(), one => Assert.Empty(one.GetProperty("errors").EnumerateArray()));
        Assert.Empty(read.GetProperty("libical").GetProperty("errors").EnumerateArray());
        Assert.True(read.GetProperty("libical").GetProperty("isAllowed").GetBoolean());
        return read;
    }
}
