using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using Xunit;

namespace PublicDialogue.Tests.Documentation;

public sealed class TourOfChannelsTests
{
    [Fact]
    public void Tour_OfChannels_IsAsItSays()
    {
        var hours = new BusinessHours(CountryCalendars.Denmark, DateTimeZoneProviders.Tzdb["Europe/Copenhagen"], DayHours.Parse("09:00-15:00"));
        var now = Instant.FromUtc(2027, 3, 19, 17, 0);
        var (missing, answers, line) = TourOfChannels.Show(
            Step(Duration.FromMinutes(30), CountedTime.Clock),
            Step(Duration.FromHours(2), CountedTime.Business),
            [new(new("m"), new("facebook"), Instant.FromUtc(2027, 3, 18, 9, 0)) { AnsweredAt = Instant.FromUtc(2027, 3, 18, 13, 0) }],
            hours,
            now);

        Assert.Equal([StrategyPart.NamedResponsible, StrategyPart.Guidelines], missing.Select(gap => gap.Part));
        Assert.Equal(new Proportion(1, 1), answers.AnsweredInTime);
        Assert.Equal([now + Duration.FromMinutes(30), Instant.FromUtc(2027, 3, 22, 10, 0)], line.Select(due => due.Due));
    }

    private static EscalationStep Step(Duration within, CountedTime counted) =>
        new(LocalizedText.Of(Language.English, "Call"), new ResponsibleFunction(new("duty officer")), within, counted);
}
