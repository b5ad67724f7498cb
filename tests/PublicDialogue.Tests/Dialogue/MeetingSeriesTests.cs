using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Recurrences;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Every meeting begins with a story, and somebody has the turn to bring it.</summary>
public sealed class MeetingSeriesTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];
    private static readonly Instant From = Instant.FromUtc(2027, 3, 1, 0, 0);

    [Fact]
    public void Meetings_EveryMonday_BeginWithAStoryAndMoveOverEaster()
    {
        var meetings = Series().Meetings(From, From + Duration.FromDays(35));

        Assert.Equal(["03-01", "03-08", "03-15", "03-22", "03-30"], meetings.Select(meeting => meeting.When.Date.ToString("MM-dd", null))); // Not on Easter Monday.
        Assert.All(meetings, meeting => Assert.IsType<StoryItem>(meeting.Agenda[0]));
        Assert.All(meetings, meeting => Assert.Equal(9, meeting.When.Start.InZone(Zone).Hour)); // In summer time too.
        Assert.All(meetings, meeting => Assert.Equal(Duration.FromMinutes(25), meeting.TimeLeft));
    }

    [Fact]
    public void Meetings_WithARoster_NameWhoBringsTheStory()
    {
        var series = Series();
        var roster = Roster.Of(new("r"), new PersonId("a"), new PersonId("b")).Plan(series.Days(From, 5), From).Value;

        Assert.Equal(["a", "b", "a", "b", "a"], series.Meetings(From, From + Duration.FromDays(35), roster).Select(meeting => meeting.Story.Teller?.Value));
        Assert.Null(series.Meetings(From, From + Duration.FromDays(42), roster)[5].Story.Teller); // Not planned yet.
    }

    [Fact]
    public void TimeLeft_TooMuchOnTheAgenda_IsNegative() => Assert.Equal(
        Duration.FromMinutes(-5), (Series() with { StoryLength = Duration.FromMinutes(35) }).Meetings(From, From + Duration.FromDays(7))[0].TimeLeft);

    [Fact]
    public void Days_OfASeriesThatEnds_AreFewer() => Assert.Equal(3, new MeetingSeries(
        new("s"), Text("Møde"), Recurrence.Of(new(2027, 3, 1, 9, 0), Zone, RecurrenceRule.Daily.Times(3)), Duration.FromHours(1)).Days(From, 10).Count);

    [Fact]
    public void Meeting_WithoutAStoryFirst_Refuses()
    {
        var when = ZonedInterval.Of(new(2027, 3, 1, 9, 0), Duration.FromHours(1), Zone);
        TopicItem topic = new(Text("Vagtplan"), Duration.FromMinutes(10));
        Assert.Throws<ArgumentException>("agenda", () => new SeriesMeeting(new("s"), when, []));
        Assert.Throws<ArgumentException>("agenda", () => new SeriesMeeting(new("s"), when, [topic, new StoryItem(Duration.FromMinutes(5))]));
        Assert.Equal(2, new SeriesMeeting(new("s"), when, [new StoryItem(Duration.FromMinutes(5)), topic]).Agenda.Count);
    }

    private static MeetingSeries Series() => new(
        new("monday"), Text("Ugemøde"), Recurrence.Of(new(2027, 3, 1, 9, 0), Zone, RecurrenceRule.Weekly), Duration.FromMinutes(60))
    {
        Adjustment = BusinessDayAdjustment.Following(CountryCalendars.Denmark),
        Topics = [new(Text("Vagtplan"), Duration.FromMinutes(30))],
    };

    private static LocalizedText Text(string danish) => LocalizedText.Of(Language.Danish, danish);
}
