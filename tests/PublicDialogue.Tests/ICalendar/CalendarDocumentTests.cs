using System;
using System.Linq;
using NodaTime;
using PublicDialogue.ICalendar;
using Xunit;

namespace PublicDialogue.Tests.ICalendar;

public sealed class CalendarDocumentTests
{
    private static readonly Instant Stamp = Instant.FromUtc(2026, 11, 22, 9, 0) + Duration.FromMilliseconds(250);
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    [Fact]
    public void ToText_EveryKindOfTime_IsThisFile() => Assert.Equal(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//PublicDialogue//PublicDialogue//EN
        CALSCALE:GREGORIAN
        NAME:Kaffemaskiner\, udbud 17
        X-WR-CALNAME:Kaffemaskiner\, udbud 17
        DESCRIPTION:Tidsplan
        X-WR-CALDESC:Tidsplan
        BEGIN:VTIMEZONE
        TZID:Europe/Copenhagen
        BEGIN:STANDARD
        DTSTART:20261025T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        TZNAME:CET
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:20270328T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        TZNAME:CEST
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        END:DAYLIGHT
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:17-deadline@odense.dk
        DTSTAMP:20261122T090000Z
        DTSTART;TZID=Europe/Copenhagen:20261211T120000
        SUMMARY:Frist for tilbud
        DESCRIPTION:Senest kl. 12:00\; derefter er det for sent.\nSe EU-Supply.
        LOCATION:Rådhuset\, Flakhaven 2
        URL:https://udbud.example/17?a=b,c
        CATEGORIES:udbud,frist\, hård
        STATUS:CONFIRMED
        SEQUENCE:2
        TRANSP:TRANSPARENT
        BEGIN:VALARM
        ACTION:DISPLAY
        TRIGGER:-P7D
        DESCRIPTION:Frist for tilbud
        END:VALARM
        BEGIN:VALARM
        ACTION:DISPLAY
        TRIGGER:-PT1H30M
        DESCRIPTION:Nu!
        END:VALARM
        END:VEVENT
        BEGIN:VEVENT
        UID:17-fair@odense.dk
        DTSTAMP:20261122T090000Z
        DTSTART;VALUE=DATE:20270104
        DTEND;VALUE=DATE:20270106
        SUMMARY:Messe
        END:VEVENT
        BEGIN:VEVENT
        UID:17-call@odense.dk
        DTSTAMP:20261122T090000Z
        DTSTART:20270104T120000Z
        DTEND:20270104T123000Z
        SUMMARY:Opkald
        END:VEVENT
        BEGIN:VEVENT
        UID:17-erfa@odense.dk
        DTSTAMP:20261122T090000Z
        DTSTART;TZID=Europe/Copenhagen:20270105T090000
        DTEND;TZID=Europe/Copenhagen:20270105T103000
        RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20271231T225959Z
        RDATE;TZID=Europe/Copenhagen:20270112T090000
        EXDATE;TZID=Europe/Copenhagen:20270202T090000,20270302T090000
        SUMMARY:Erfagruppe
        END:VEVENT
        END:VCALENDAR

        """.ReplaceLineEndings("\r\n"),
        new CalendarDocument(
            "Kaffemaskiner, udbud 17",
            new CalendarEvent(EventUid.FromText("17-deadline@odense.dk"), "Frist for tilbud", EventTime.In(At(2026, 12, 11, 12, 0), At(2026, 12, 11, 12, 0)))
            {
                Description = "Senest kl. 12:00; derefter er det for sent.\r\nSe EU-Supply.",
                Location = "Rådhuset, Flakhaven 2",
                Url = new("https://udbud.example/17?a=b,c"),
                Categories = ["udbud", "frist, hård"],
                Status = EventStatus.Confirmed,
                Sequence = 2,
                LeavesTimeFree = true,
                Alarms = [EventAlarm.DaysBefore(7), EventAlarm.TimeBefore(Duration.FromMinutes(90), "Nu!")],
            },
            new CalendarEvent(EventUid.FromText("17-fair@odense.dk"), "Messe", EventTime.OnDays(new(2027, 1, 4), new(2027, 1, 5))),
            new CalendarEvent(EventUid.FromText("17-call@odense.dk"), "Opkald", EventTime.At(Instant.FromUtc(2027, 1, 4, 12, 0), Instant.FromUtc(2027, 1, 4, 12, 30))),
            new CalendarEvent(EventUid.FromText("17-erfa@odense.dk"), "Erfagruppe", EventTime.In(At(2027, 1, 5, 9, 0), At(2027, 1, 5, 10, 30)))
            {
                Recurrence = new("FREQ=MONTHLY;BYDAY=1TU;UNTIL=20271231T225959Z")
                {
                    AlsoOn = [new(2027, 1, 12, 9, 0)],
                    NotOn = [new(2027, 2, 2, 9, 0), new(2027, 3, 2, 9, 0)],
                },
            })
        {
            Description = "Tidsplan",
        }.ToText(Stamp));

    [Fact]
    public void ToText_NoEvent_HasTheRulesOfUtcAlone() => Assert.Equal(
        ["BEGIN:VTIMEZONE", "TZID:UTC", "BEGIN:STANDARD", "DTSTART:20250101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "TZNAME:UTC", "END:STANDARD", "END:VTIMEZONE"],
        Lines(new CalendarDocument("Tom")).SkipWhile(line => line != "BEGIN:VTIMEZONE").TakeWhile(line => line != "END:VCALENDAR"));

    [Fact]
    public void ToText_TheHourThatComesTwice_IsSaidExactly()
    {
        var first = new LocalDateTime(2026, 10, 25, 2, 30).InZone(Copenhagen, resolver: mapping => mapping.First());
        var second = new LocalDateTime(2026, 10, 25, 2, 30).InZone(Copenhagen, resolver: mapping => mapping.Last());
        Assert.Equal(["DTSTART:20261025T003000Z"], Times(first, first));
        Assert.Equal(["DTSTART:20261025T003000Z", "DTEND:20261025T013000Z"], Times(first, second));
        Assert.Equal(["DTSTART:20261025T013000Z", "DTEND:20261025T020000Z"], Times(second, second.PlusMinutes(30)));
        Assert.Equal(["DTSTART:20261024T233000Z", "DTEND:20261025T003000Z"], Times(first.PlusHours(-1), first));
        Assert.Equal(["DTSTART:20261024T233000Z", "DTEND:20261025T013000Z"], Times(first.PlusHours(-1), second));
        Assert.Equal(["DTSTART;TZID=Europe/Copenhagen:20261025T013000", "DTEND;TZID=Europe/Copenhagen:20261025T030000"], Times(first.PlusHours(-1), second.PlusMinutes(30)));
        Assert.Equal(["DTSTART:20261025T013000Z"], Times(second, second));
    }

    [Fact]
    public void Event_ThatRecursAndEndsInTheHourThatComesTwice_HasALength()
    {
        var start = new LocalDateTime(2026, 10, 25, 1, 30).InZoneStrictly(Copenhagen);
        var nightly = new CalendarEvent(EventUid.Of("n"), "N", EventTime.In(start, start.PlusHours(2))) { Recurrence = new("FREQ=DAILY;COUNT=2") };
        Assert.Contains("\r\nDTSTART;TZID=Europe/Copenhagen:20261025T013000\r\nDURATION:PT2H\r\n", new CalendarDocument("N", nightly).ToText(Stamp), StringComparison.Ordinal);
    }

    [Fact]
    public void Event_ThatRecurs_RefusesWhatNoRuleSays()
    {
        var second = new LocalDateTime(2026, 10, 25, 2, 30).InZone(Copenhagen, resolver: mapping => mapping.Last());
        Assert.Throws<ArgumentException>("Recurrence", () => Once(second) with { Recurrence = new("FREQ=DAILY;COUNT=2") });
        Assert.Contains("DTSTART;TZID=Europe/Copenhagen:20261025T023000", Lines(new("N", Once(second.PlusHours(-1)) with { Recurrence = new("FREQ=DAILY;COUNT=2") })));
        Assert.Throws<ArgumentException>("Recurrence", () => Once(At(2026, 1, 5, 9, 0)) with { Recurrence = new("FREQ=DAILY;UNTIL=20270101") });
        Assert.Throws<ArgumentException>("Recurrence", () => Once(At(2026, 1, 5, 9, 0)) with { Recurrence = new("FREQ=DAILY;UNTIL=20270101T000000") });
        var day = new CalendarEvent(EventUid.Of("day"), "Dag", EventTime.OnDay(new(2026, 1, 5)));
        Assert.Throws<ArgumentException>("Recurrence", () => day with { Recurrence = new("FREQ=DAILY;UNTIL=20270101T000000Z") });
        var daily = day with { Recurrence = new("FREQ=DAILY;UNTIL=20270101") { NotOn = [new(2026, 1, 6, 0, 0)] } };
        Assert.Contains("EXDATE;VALUE=DATE:20260106", Lines(new("D", daily)));
    }

    [Theory]
    [InlineData("https://rødgrød.example/æ?b=ø", "URL:https://xn--rdgrd-vuad.example/%C3%A6?b=%C3%B8")]
    [InlineData("mailto:udbud@odense.example", "URL:mailto:udbud@odense.example")]
    [InlineData("https://udbud.example:8443/a;b,c#d", "URL:https://udbud.example:8443/a;b,c#d")]
    public void Url_IsWrittenInAscii(string address, string line) =>
        Assert.Contains(line, Lines(new("U", Once(At(2026, 1, 5, 9, 0)) with { Url = new(address) })));

    [Fact]
    public void Url_WithoutAScheme_IsRefused() =>
        Assert.Throws<ArgumentException>("Url", () => Once(At(2026, 1, 5, 9, 0)) with { Url = new("udbud/17", UriKind.Relative) });

    [Theory]
    [InlineData("RRULE:FREQ=DAILY")]
    [InlineData("freq=daily")]
    [InlineData("FREQ=DAILY\r\nSUMMARY:x")]
    [InlineData("COUNT=2")]
    [InlineData("XFREQ=DAILY")]
    [InlineData("")]
    public void Recurrence_OfAnotherForm_IsRefused(string rule) => Assert.Throws<ArgumentException>(nameof(rule), () => new EventRecurrence(rule));

    [Fact]
    public void Recurrence_OnDaysAlone_HasNoRule()
    {
        var moved = Once(At(2026, 1, 5, 9, 0)) with { Recurrence = EventRecurrence.On(new LocalDateTime(2026, 2, 2, 9, 0), new LocalDateTime(2026, 3, 3, 9, 0)) };
        string[] lines = Lines(new("Møder", moved));
        Assert.Contains("RDATE;TZID=Europe/Copenhagen:20260202T090000,20260303T090000", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("RRULE:FREQ=MONTHLY", StringComparison.Ordinal));
        Assert.Throws<ArgumentException>("times", () => EventRecurrence.On());
    }

    [Fact]
    public void Time_OutOfTheRulesOfTheFormat_IsRefused()
    {
        Assert.Throws<ArgumentException>("last", () => EventTime.OnDays(new(2026, 1, 2), new(2026, 1, 1)));
        Assert.Throws<ArgumentException>("end", () => EventTime.At(Stamp + Duration.FromMilliseconds(750), Instant.FromUtc(2026, 1, 1, 0, 0)));
        Assert.Throws<ArgumentException>("start", () => EventTime.At(Stamp, Stamp));
        Assert.Throws<ArgumentOutOfRangeException>("first", () => EventTime.OnDay(new(0, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>("first", () => EventTime.OnDay(new(9999, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>("stamp", () => new CalendarDocument("x").ToText(Instant.MinValue));
        Assert.Equal(EventTime.OnDay(new(2026, 12, 25)), EventTime.OnDay(new LocalDate(2026, 12, 25).WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void Document_WithAnIdentifierTwice_IsRefused()
    {
        var one = Once(At(2026, 1, 5, 9, 0));
        Assert.Contains(one.Uid.Text, Assert.Throws<ArgumentException>("events", () => new CalendarDocument("x", one, one)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("events", () => new CalendarDocument("x", [one, null!]));
        Assert.Equal(new CalendarDocument("x", one), new CalendarDocument("x", Once(At(2026, 1, 5, 9, 0))));
    }

    private static CalendarEvent Once(ZonedDateTime start) => new(EventUid.Of("once"), "En gang", EventTime.In(start, start.PlusHours(1)));

    private static ZonedDateTime At(int year, int month, int day, int hour, int minute) => new LocalDateTime(year, month, day, hour, minute).InZoneStrictly(Copenhagen);

    private static string[] Times(ZonedDateTime start, ZonedDateTime end) =>
        [.. Lines(new("T", new CalendarEvent(EventUid.Of("t"), "T", EventTime.In(start, end)))).SkipWhile(line => line != "BEGIN:VEVENT")
            .Where(line => line.StartsWith("DTSTART", StringComparison.Ordinal) || line.StartsWith("DTEND", StringComparison.Ordinal) || line.StartsWith("DURATION", StringComparison.Ordinal))];

    private static string[] Lines(CalendarDocument document) => document.ToText(Stamp).Split("\r\n");
}
