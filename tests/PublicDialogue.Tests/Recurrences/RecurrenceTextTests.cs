using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Recurrences;
using Xunit;

namespace PublicDialogue.Tests.Recurrences;

public sealed class RecurrenceTextTests
{
    private const string Meetings = "DTSTART;TZID=Europe/Stockholm:20250107T130000\r\nRRULE:FREQ=MONTHLY;BYDAY=1TU";

    [Fact]
    public void Parse_ContentLines_GivesWhatTheySay()
    {
        var found = Recurrence.Parse(
            "dtstart;TZID=\"Europe/Stockholm\":20250107T130000\nEXDATE;TZID=Europe/Stockholm:20250401T130000,\n 20250701T130000\nRDATE:20250408T110000Z\nRRULE:FREQ=MON\r\n\tTHLY;BYDAY=1TU\r\n");

        Assert.Equal(new(2025, 1, 7, 13, 0), found.Start);
        Assert.Equal("Europe/Stockholm", found.Zone.Id);
        Assert.Equal([new(2025, 4, 1, 13, 0), new(2025, 7, 1, 13, 0)], found.Excluded);
        Assert.Equal([new(2025, 4, 8, 13, 0)], found.Added);
        Assert.Equal([1, 2, 3, 4, 5, 6, 8], found.First(7).Select(occurrence => occurrence.Local.Month));
    }

    [Fact]
    public void Lines_AreThoseOfACalendarAndAreReadBack()
    {
        var recurrence = Recurrence.Parse(Meetings) with { Excluded = [new(2025, 4, 1, 13, 0)], Added = [new(2025, 4, 8, 13, 0), new(2025, 4, 7, 9, 0)] };

        Assert.Equal(
            [
                "DTSTART;TZID=Europe/Stockholm:20250107T130000",
                "RRULE:FREQ=MONTHLY;BYDAY=1TU",
                "EXDATE;TZID=Europe/Stockholm:20250401T130000",
                "RDATE;TZID=Europe/Stockholm:20250407T090000,20250408T130000",
            ],
            recurrence.Lines);
        Assert.Equal(recurrence, Recurrence.Parse(recurrence.ToString()));
        Assert.Equal(recurrence.GetHashCode(), Recurrence.Parse(recurrence.ToString()).GetHashCode());
        Assert.NotEqual(recurrence, Recurrence.Parse(Meetings));
    }

    [Fact]
    public void Lines_InUtc_HaveNoZone() => Assert.Equal(
        ["DTSTART:20250107T130000Z", "RRULE:FREQ=DAILY;UNTIL=20250110T130000", "EXDATE:20250108T130000Z"],
        Recurrence.Parse("DTSTART:20250107T130000Z\nRRULE:FREQ=DAILY;UNTIL=20250110T130000\nEXDATE:20250108T130000Z").Lines);

    [Theory]
    [InlineData("", "A recurrence has one DTSTART and one RRULE; here are 0 and 0.")]
    [InlineData("RRULE:FREQ=DAILY", "A recurrence has one DTSTART and one RRULE; here are 0 and 1.")]
    [InlineData("DTSTART:20250107T130000Z\nRRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY", "A recurrence has one DTSTART and one RRULE; here are 1 and 2.")]
    [InlineData("DTSTART:20250107T130000Z\nRRULE:FREQ=DAILY\nEXRULE:FREQ=WEEKLY", "“EXRULE:FREQ=WEEKLY”: Rules of exception are outdated and not supported. Write the times that fall out as EXDATE.")]
    [InlineData("DTSTART:20250107T130000Z\nSUMMARY:Coffee", "Character 26, “SUMMARY:Coffee”: This line is none of a recurrence.")]
    [InlineData("FREQ=DAILY", "“FREQ=DAILY”: This line is none of a recurrence.")]
    [InlineData("DTSTART:20250107T130000\nRRULE:FREQ=DAILY", "“DTSTART:20250107T130000”: The time does not say in which zone.")]
    [InlineData("DTSTART;VALUE=DATE:20250107\nRRULE:FREQ=DAILY", "“DTSTART;VALUE=DATE:20250107”: That is no time of the calendar.")]
    [InlineData("DTSTART:99980107T130000Z\nRRULE:FREQ=DAILY", "That is no time of the calendar.")]
    [InlineData("DTSTART;TZID=Europe/Odense:20250107T130000\nRRULE:FREQ=DAILY", "There is no zone Europe/Odense in the tz database.")]
    [InlineData("DTSTART:20250107T130000Z\nRRULE:FREQ=DAILY;BYHOUR=9", "Character 43, “BYHOUR=9”: The time of day is that of the start.")]
    [InlineData("DTSTART;TZID=Europe/Stockholm:20250107T130000\nRRULE:FREQ=DAILY;UNTIL=20250110T130000", "Write UNTIL=20250110T120000Z.")]
    [InlineData("DTSTART:20250107T130000Z\nRRULE:FREQ=DAILY\nEXDATE;TZID=Europe/Stockholm:20250107T130000", "The start is in UTC, and these times must say the same zone with TZID, or be in UTC with Z.")]
    [InlineData("DTSTART;TZID=Europe/Stockholm:20250107T130000\nRRULE:FREQ=DAILY\nRDATE:20250107T130000", "The start is in Europe/Stockholm, and these times")]
    [InlineData("DTSTART:20250107T130000Z\nRRULE:FREQ=DAILY\nEXDATE:20250107", "“EXDATE:20250107”: That is no time of the calendar.")]
    public void Parse_TextThatIsRefused_SaysWhatWhereAndHowToMendIt(string text, string said)
    {
        Assert.Contains(said, Assert.Throws<FormatException>(() => Recurrence.Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(Recurrence.TryParse(text, out _, out var fault));
        Assert.Contains(said, fault.ToString(), StringComparison.Ordinal);
    }
}
