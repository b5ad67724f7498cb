using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Documentation;

public sealed class TourOfUnitsTests
{
    [Fact]
    public void Tour_OfUnits_IsAsItSays()
    {
        var ward = new UnitId("ward 3");
        var townHall = new AuthorityId("town hall");
        var (owner, survey, visits) = TourOfUnits.Show(
            new(ward, Instant.FromUtc(2027, 3, 1, 8, 0)) { IsAskedWhatItNeeds = OrdererReply.No },
            [new(ward, Money.Of(80_000m, Currency.Dkk))],
            new TravelTable([new(townHall, ward, Duration.FromMinutes(12))]),
            new(CountryCalendars.Denmark, DateTimeZoneProviders.Tzdb["Europe/Copenhagen"], DayHours.Parse("09:00-15:00")),
            new(2027, 3, 15));

        Assert.Equal("food@town.example", owner?.Email);
        Assert.Equal(Share.None, survey.Results[0].AreAskedWhatTheyNeed.Share);
        Assert.Equal(ward, Assert.Single(visits.Visits).Unit.Unit);
    }
}
