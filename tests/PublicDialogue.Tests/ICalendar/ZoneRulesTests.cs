using System;
using System.Linq;
using NodaTime;
using PublicDialogue.ICalendar;
using Xunit;

namespace PublicDialogue.Tests.ICalendar;

public sealed class ZoneRulesTests
{
    [Theory]
    [InlineData("Europe/Copenhagen", 2026, 2)] // one rule for each change of the clock, for good
    [InlineData("Europe/Stockholm", 1996, 3)] // the summer time that had begun in March 1996, and both rules from then on
    [InlineData("Europe/Amsterdam", 1990, 4)]
    [InlineData("America/New_York", 2026, 2)]
    [InlineData("Australia/Sydney", 2026, 2)]
    [InlineData("Asia/Tokyo", 2026, 1)]
    public void Rules_OfAZone_AreFew(string zone, int year, int most)
    {
        string[] lines = File(zone, new(year, 6, 1, 12, 0));
        Assert.InRange(lines.Count(line => line is "BEGIN:STANDARD" or "BEGIN:DAYLIGHT"), 1, most);
    }

    [Theory]
    [InlineData("Europe/Copenhagen", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU|FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")]
    [InlineData("America/New_York", "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU|FREQ=YEARLY;BYMONTH=11;BYDAY=1SU")]
    [InlineData("Asia/Tokyo", "")]
    public void Rules_ThatHoldToday_HaveNoEnd(string zone, string rules) => Assert.Equal(
        rules,
        string.Join('|', File(zone, new(2026, 6, 1, 12, 0)).Where(line => line.StartsWith("RRULE:", StringComparison.Ordinal)).Select(line => line[6..])));

    [Fact]
    public void Rules_OfThePast_End() => Assert.Contains(
        "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;COUNT=6", File("Europe/Copenhagen", new(1990, 6, 1, 12, 0)));

    [Fact]
    public void Zones_OfSeveralEvents_StandOnceEachFromTheEarliest()
    {
        string[] lines = [.. new CalendarDocument("Z", Event("Europe/Helsinki", new(2027, 1, 1, 12, 0)), Event("Europe/Stockholm", new(2026, 6, 1, 12, 0)), Event("Europe/Helsinki", new(2020, 1, 1, 12, 0)))
            .ToText(default).Split("\r\n")];
        Assert.Equal(["TZID:Europe/Helsinki", "TZID:Europe/Stockholm"], lines.Where(line => line.StartsWith("TZID:", StringComparison.Ordinal)));
        Assert.Contains("DTSTART:20191027T040000", lines);
        Assert.True(Array.IndexOf(lines, "END:VTIMEZONE") < Array.IndexOf(lines, "BEGIN:VEVENT"));
    }

    [SecondReaderTheory]
    [InlineData("Europe/Copenhagen", 1985)]
    [InlineData("Europe/Stockholm", 1995)]
    [InlineData("Europe/Amsterdam", 2026)]
    [InlineData("Europe/Helsinki", 2026)]
    [InlineData("Europe/Dublin", 2026)]
    [InlineData("Europe/Moscow", 2009)]
    [InlineData("America/New_York", 2000)]
    [InlineData("America/Santiago", 2010)]
    [InlineData("Australia/Lord_Howe", 2026)]
    [InlineData("Asia/Jerusalem", 2026)]
    [InlineData("Asia/Kolkata", 2026)]
    public void Rules_ReadByAnother_GiveTheOffsetsOfTheZone(string id, int year)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var start = new LocalDateTime(year, 6, 1, 12, 0);

        // Both read years up to 2037 only; their tables end there.
        Instant[] moments = [.. zone.GetZoneIntervals(start.InZoneLeniently(zone).ToInstant(), Instant.FromUtc(2037, 1, 1, 0, 0))
            .SelectMany(interval => new[] { interval.Start, interval.Start - Duration.FromHours(2), interval.Start + Duration.FromHours(2), interval.Start + Duration.FromDays(40) }.Where(_ => interval.HasStart))
            .Append(start.InZoneLeniently(zone).ToInstant())
            .Where(moment => moment >= start.InZoneLeniently(zone).ToInstant())];
        var read = SecondReader.Read(new("Z", Event(id, start)), default, default, moments);

        string expected = string.Join(' ', moments.Select(moment => zone.GetUtcOffset(moment).Seconds));
        Assert.Equal(expected, string.Join(' ', read.GetProperty("icalendar").GetProperty("zones").GetProperty(id).EnumerateArray()));
        Assert.Equal(expected, string.Join(' ', read.GetProperty("libical").GetProperty("zones").GetProperty(id).EnumerateArray()));
    }

    // A fixed offset of NodaTime is called UTC+05:30, and a colon ends what may stand in a parameter unquoted.
    [SecondReaderFact]
    public void Zone_WithAColonInItsName_IsReadAsMeant()
    {
        var zone = DateTimeZone.ForOffset(Offset.FromHoursAndMinutes(5, 30));
        var time = new LocalDateTime(2026, 6, 1, 12, 0).InZoneStrictly(zone);
        var document = new CalendarDocument("Z", new CalendarEvent(EventUid.Of("colon"), "E", EventTime.In(time, time.PlusHours(1))));
        var read = SecondReader.Read(document, Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2027, 1, 1, 0, 0));

        Assert.Contains("DTSTART;TZID=\"UTC+05:30\":20260601T120000", document.ToText(default), StringComparison.Ordinal);
        Assert.Equal(time.ToInstant().ToUnixTimeSeconds(), read.GetProperty("libical").GetProperty("events")[0].GetProperty("spans")[0][0].GetInt64());
        Assert.True(read.GetProperty("libical").GetProperty("isAllowed").GetBoolean());
        Assert.Equal("UTC+05:30", Assert.Single(read.GetProperty("icalendar").GetProperty("zones").EnumerateObject()).Name);
    }

    private static string[] File(string zone, LocalDateTime start) => new CalendarDocument("Z", Event(zone, start)).ToText(default).Split("\r\n");

    private static CalendarEvent Event(string zone, LocalDateTime start)
    {
        var time = start.InZoneLeniently(DateTimeZoneProviders.Tzdb[zone]);
        return new(EventUid.Of(zone, start.ToString("o", null)), "E", EventTime.In(time, time));
    }
}
