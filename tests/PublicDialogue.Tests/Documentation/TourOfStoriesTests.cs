using System.Linq;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Recurrences;
using Xunit;

namespace PublicDialogue.Tests.Documentation;

public sealed class TourOfStoriesTests
{
    [Fact]
    public void Tour_OfStories_IsAsItSays()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];
        var (meetings, shared, told) = TourOfStories.Show(
            Recurrence.Of(new(2027, 3, 1, 9, 0), zone, RecurrenceRule.Weekly), new(2027, 3, 8), new("ann"), new("ben"), new("cat"), Instant.FromUtc(2027, 3, 1, 6, 0));

        Assert.Equal(["ann", "cat", "ann", "ben"], meetings.Take(4).Select(meeting => meeting.Story.Teller?.Value));
        Assert.Equal(RefusalKind.ConsentMissing, shared.Refusal?.Kind);
        Assert.True(told.IsDone);
    }
}
