using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Units that buy most outside their agreements are visited first, with short ways; what does not fit is listed.</summary>
public sealed class VisitPlanTests
{
    private static readonly BusinessHours Hours = new(
        CountryCalendars.Denmark, DateTimeZoneProviders.Tzdb["Europe/Copenhagen"], DayHours.Parse("08:00-12:00, 12:30-15:00"));

    private static readonly AuthorityId Home = new("town hall");
    private static readonly LocalDate Monday = new(2027, 3, 15);

    [Fact]
    public void Bands_ByTheirShareOfTheAmount_AreThree()
    {
        var bands = Plan(Spend(("a", 50), ("b", 30), ("c", 10), ("d", 6), ("e", 4), ("f", 0))).Bands;
        Assert.Equal(["a b", "c d", "e f"], bands.Select(Names)); // 80 % is reached with b, 95 % within d.
    }

    [Fact]
    public void Bands_NobodySpends_AllAreInTheLast() => Assert.Equal(["", "", "a b"], Plan(Spend(("b", 0), ("a", 0))).Bands.Select(Names));

    [Fact]
    public void Bands_OneSpendsEverything_IsInTheFirst() => Assert.Equal(["a", "", "b"], Plan(Spend(("b", 0), ("a", 7))).Bands.Select(Names));

    [Fact]
    public void Lay_TwelveUnits_VisitsThoseThatSpendMostOnTheFirstDays()
    {
        var plan = Plan(Spend([.. Enumerable.Range(0, 12).Select(at => ($"u{at:00}", 1200 - (at * 100)))]));
        var programme = plan.Lay(Hours, Monday, Monday.PlusDays(13));

        Assert.Empty(programme.Unplaced);
        Assert.Equal([Monday, Monday.PlusDays(1), Monday.PlusDays(2)], programme.Days.Select(day => day.Date));
        Assert.All(programme.Days, day => Assert.Equal(4, day.Visits.Count));
        Assert.True(programme.Days[0].Visits.Max(visit => visit.Band) <= programme.Days[2].Visits.Min(visit => visit.Band));
        Assert.Contains(programme.Days[0].Visits, visit => visit.Unit.Unit == new UnitId("u00"));
    }

    [Fact]
    public void Lay_OneDayByHand_LeavesHomeAtOpeningAndIsBackBeforeClosing()
    {
        var table = new TravelTable([new(Home, new UnitId("a"), Minutes(20)), new(Home, new UnitId("b"), Minutes(32)), new(new UnitId("a"), new UnitId("b"), Minutes(11))]);
        var day = Assert.Single(new VisitPlan(Home, table, Spend(("a", 1), ("b", 2))).Lay(Hours, Monday, Monday).Days);

        Assert.Equal(["b 08:35-09:20", "a 09:35-10:20"], day.Visits.Select(Written)); // 08:32 and 09:31, on the next five minutes.
        Assert.Equal([Minutes(32), Minutes(11)], day.Visits.Select(visit => visit.Way));
        Assert.Equal((Minutes(20), Minutes(63)), (day.WayHome, day.Travel));
    }

    [Fact]
    public void Lay_AVisitThatDoesNotFitBeforeTheBreak_WaitsUntilItIsOver()
    {
        Assert.Equal(["a 11:00-12:00"], Far(Minutes(180)).Visits.Select(Written)); // Back at three.
        Assert.Equal(["a 12:30-13:30"], Visit(there: Minutes(181), home: Minutes(90)).Visits.Select(Written));
    }

    [Fact]
    public void Lay_BackHomeAtClosing_FitsAndAMinuteLaterDoesNot()
    {
        Assert.Empty(Visit(there: Minutes(181), home: Minutes(90)).Unplaced);
        Assert.Equal(UnplacedReason.TooFarForADay, Assert.Single(Visit(there: Minutes(181), home: Minutes(91)).Unplaced).Reason);
    }

    [Fact]
    public void Lay_TooFewDays_ListsTheOnesThatSpendLeast()
    {
        var programme = Plan(Spend([.. Enumerable.Range(0, 12).Select(at => ($"u{at:00}", at < 4 ? 1000 : 1))])).Lay(Hours, Monday, Monday);

        Assert.Equal(["u00", "u01", "u02", "u03"], programme.Visits.Select(visit => visit.Unit.Unit.Value).Order());
        Assert.Equal(8, programme.Unplaced.Count);
        Assert.All(programme.Unplaced, row => Assert.Equal(UnplacedReason.NoTimeLeft, row.Reason));
    }

    [Fact]
    public void Lay_AFarUnit_KeepsNobodyWaiting()
    {
        var table = new TravelTable([new(Home, new UnitId("far"), Duration.FromHours(9)), new(Home, new UnitId("near"), Minutes(9)), new(new UnitId("far"), new UnitId("near"), Duration.FromHours(9))]);
        var programme = new VisitPlan(Home, table, Spend(("far", 100), ("near", 1))).Lay(Hours, Monday, Monday);

        Assert.Equal("near", Assert.Single(programme.Visits).Unit.Unit.Value);
        Assert.Equal(UnplacedReason.TooFarForADay, Assert.Single(programme.Unplaced).Reason);
    }

    [Fact]
    public void Lay_OnlyHolidays_HasNoTime() => Assert.Equal(
        UnplacedReason.NoTimeLeft, Assert.Single(Plan(Spend(("a", 1))).Lay(Hours, new(2027, 3, 25), new(2027, 3, 29)).Unplaced).Reason);

    [Fact]
    public void Lay_DaysInTheWrongOrder_Throws() => Assert.Throws<ArgumentException>("through", () => Plan(Spend(("a", 1))).Lay(Hours, Monday, Monday.PlusDays(-1)));

    [Fact]
    public void Lay_AWayIsNotKnown_ThrowsAndNamesIt()
    {
        var plan = new VisitPlan(Home, new TravelTable([]), Spend(("a", 1)));
        Assert.Contains("town hall to a", Assert.Throws<ArgumentException>(() => plan.Lay(Hours, Monday, Monday)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_TwoCurrenciesOrAUnitTwice_Refuses()
    {
        UnitSpend[] mixed = [new(new("a"), Money.Of(1m, Currency.Dkk)), new(new("b"), Money.Of(1m, Currency.Sek))];
        Assert.Throws<ArgumentException>("units", () => Plan(mixed));
        Assert.Throws<ArgumentException>("units", () => Plan(Spend(("a", 1), ("a", 2))));
    }

    [Fact]
    public void Spend_Negative_Refuses() => Assert.Throws<ArgumentException>("offAgreement", () => new UnitSpend(new("a"), Money.Of(-1m, Currency.Dkk)));

    [Fact]
    public void Travel_OdenseToCopenhagenAsTheCrowFlies_TakesThreeAndAHalfHoursAtFortyAnHour()
    {
        var map = new TravelByPosition([new(Home, 55.3959m, 10.3883m), new(new UnitId("kbh"), 55.6761m, 12.5683m)], 40m);
        Assert.InRange(map.Between(Home, new UnitId("kbh")), Minutes(208), Minutes(214)); // About 140 km.
        Assert.Equal(map.Between(Home, new UnitId("kbh")), map.Between(new UnitId("kbh"), Home));
        Assert.Throws<ArgumentException>("party", () => map.Between(Home, new UnitId("elsewhere")));
    }

    [Fact]
    public void Travel_OneDirectionGiven_TakesAsLongInTheOther()
    {
        var table = new TravelTable([new(Home, new UnitId("a"), Minutes(7)), new(Home, new UnitId("b"), Minutes(8)), new(new UnitId("b"), Home, Minutes(9))]);
        Assert.Equal([Minutes(7), Minutes(8), Minutes(9), Duration.Zero], [
            table.Between(new UnitId("a"), Home), table.Between(Home, new UnitId("b")), table.Between(new UnitId("b"), Home), table.Between(Home, Home)]);
    }

    [Fact]
    public void AsEvent_OfAVisit_IsOne()
    {
        var visit = Plan(Spend(("a", 1))).Lay(Hours, Monday, Monday).Visits[0];
        var made = visit.AsEvent(new("v1"), LocalizedText.Of(Language.Danish, "Besøg"), Home);

        Assert.Equal((visit.When, new UnitId("a")), (made.When, made.Unit));
        Assert.Empty(made.Check());
    }

    private static VisitProgramme Far(Duration way) => Visit(way, way);

    private static VisitProgramme Visit(Duration there, Duration home) => new VisitPlan(
        Home, new TravelTable([new(Home, new UnitId("a"), there), new(new UnitId("a"), Home, home)]), Spend(("a", 1)))
    { Length = Duration.FromHours(1) }.Lay(Hours, Monday, Monday);

    private static VisitPlan Plan(IReadOnlyList<UnitSpend> units) => new(
        Home,
        new TravelByPosition([new(Home, 55.4m, 10.4m), .. units.Select(row => row.Unit).Distinct().Select((unit, at) => new PlacePosition(unit, 55.4m + (at % 3 * 0.03m), 10.4m + (at / 3 * 0.03m)))], 40m),
        units);

    private static UnitSpend[] Spend(params (string Unit, int Amount)[] rows) => [.. rows.Select(row => new UnitSpend(new(row.Unit), Money.Of(row.Amount, Currency.Dkk)))];

    private static Duration Minutes(int minutes) => Duration.FromMinutes(minutes);

    private static string Names(IEnumerable<UnitSpend> band) => string.Join(' ', band.Select(row => row.Unit.Value));

    private static string Written(PlannedVisit visit) =>
        $"{visit.Unit.Unit} {visit.When.Start.InZone(Hours.Zone):HH:mm}-{visit.When.End.InZone(Hours.Zone):HH:mm}";
}
