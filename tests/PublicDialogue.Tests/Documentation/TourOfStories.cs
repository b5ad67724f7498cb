using System;
using System.Collections.Generic;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Recurrences;

namespace PublicDialogue.Tests.Documentation;

/// <summary>The example of the tour on stories.</summary>
internal static class TourOfStories
{
    public static (IReadOnlyList<SeriesMeeting> Meetings, Change<Story> Shared, Change<Story> Told) Show(
        Recurrence everyMonday, LocalDate holiday, PersonId ann, PersonId ben, PersonId cat, Instant now)
    {
        // README
        var series = new MeetingSeries(new("monday"), LocalizedText.Of(Language.English, "Team meeting"), everyMonday, Duration.FromHours(1));
        var roster = Roster.Of(new("stories"), ann, ben, cat).Plan(series.Days(from: now, count: 9), now).Value
            .Away(new(ben, from: holiday, through: holiday.PlusWeeks(1)), now).Value;   // cat steps in; nobody comes more than one turn behind

        var meetings = series.Meetings(now, now + Duration.FromDays(60), roster);
        var first = meetings[0].Agenda[0];   // always the story, with who brings it

        var story = new Story(new("7"), LocalizedText.Of(Language.English, "She could bring her dog")) { Link = new Uri("https://town.example/stories/7") };
        var shared = story.Share(StoryAudience.Public, now);   // refused: no consent
        var told = story.Share(StoryAudience.Team, now);   // a link, and no copies

        // end
        return first is StoryItem ? (meetings, shared, told) : ([], shared, told);
    }
}
