using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using Xunit;
using static PublicDialogue.Tests.Dialogue.Sessions;

namespace PublicDialogue.Tests.Dialogue;

public sealed class GuidedTourTests
{
    private static readonly Duration Pitch = Duration.FromMinutes(1);

    private static readonly Duration Questions = Duration.FromMinutes(2);

    // Four stands on a square of 3 by 4 metres, as many groups, each one stand further in each round: a Latin square.
    private static GuidedTour Tour => new(new("tour"), Session.Title, Host, Nine, Exhibition(4))
    {
        Groups = [.. Enumerable.Range(0, 4).Select(group => new TourGroup(Group(group), 12))],
        Route = [.. Enumerable.Range(0, 4).Select(Stand)],
        Stops = [.. from round in Enumerable.Range(0, 4) from @group in Enumerable.Range(0, 4) select Stop(@group, (@group + round) % 4, round * 4)],
    };

    [Fact]
    public void Tour_OfAShiftedSquare_HasNoFaultAndEqualTime()
    {
        Assert.Empty(Tour.Check());
        Assert.True(Tour.SupplierTimeSpread!.IsEqual);
        Assert.Equal(Duration.FromMinutes(12), Tour.SupplierTimeSpread.Longest);
        Assert.Equal(Share.Of(2m, 3m), Tour.DialogueShare);
    }

    // As it was first done: an elevator pitch of five minutes and two for questions.
    [Fact]
    public void DialogueShare_OfAPitchAndTwoMinutes_IsTwoSevenths() =>
        Assert.Equal(Share.Of(2m, 7m), new TourStop(Group(0), Stand(0), Nine.Start, Duration.FromMinutes(5), Questions).DialogueShare);

    [Fact]
    public void Stop_WhereAnotherGroupIs_IsTaken()
    {
        var late = Move(Tour, 0, 4, Duration.FromMinutes(-3));
        Assert.Contains("Groups g1 and g0 are at stand s1 at the same time (2027-03-04T08:01:00Z): move one of them.", Texts(late));

        // Where one leaves as the other comes, nobody is in the way.
        Assert.DoesNotContain(Move(Tour, 0, 4, Duration.FromMinutes(-1)).Check(), fault => fault.Kind == DialogueFaultKind.StandTaken);

        var wide = late.Exhibition.Stands.Select(stand => stand with { GroupsAtATime = 2 });
        Assert.DoesNotContain(Rebuilt(late, new Exhibition(late.Exhibition.Id, late.Title, [.. wide])).Check(), fault => fault.Kind == DialogueFaultKind.StandTaken);
    }

    [Fact]
    public void Stops_OfOneGroupAtOneTime_AreAFault() => Assert.Contains(
        "Group g0 is at stands s0 and s1 at the same time (2027-03-04T08:02:00Z): move one of the stops.", Texts(Move(Tour, 0, 4, Duration.FromMinutes(-2))));

    // Four metres at four metres a minute take a minute, which lies between the stops. Two groups walk the long side twice, two once.
    [Theory]
    [InlineData("4", 0)]
    [InlineData("3.99", 6)]
    public void Walk_AtThePaceThatJustDoes_IsLongEnough(string pace, int faults)
    {
        var slow = Rebuilt(Tour, Tour.Exhibition with { MetresPerMinute = decimal.Parse(pace, CultureInfo.InvariantCulture) });
        Assert.Equal(faults, slow.Check().Count(fault => fault.Kind == DialogueFaultKind.WalkTooShort));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(3, 4, 5)]
    [InlineData(1, 1, 2)]
    [InlineData(60, 0, 60)]
    [InlineData(60000, 80000, 100000)]
    public void WalkingTime_AtAMetreASecond_IsRoundedUpToTheSecond(int x, int y, int seconds)
    {
        var hall = new Exhibition(new("h"), Session.Title, [
            new(new("a"), Host) { Position = new(0m, 0m) }, new(new("b"), Host) { Position = new(x, y) }, new(new("c"), Host)]);
        Assert.Equal(Duration.FromSeconds(seconds), hall.WalkingTime(new("a"), new("b")));
        Assert.Null(hall.WalkingTime(new("a"), new("c")));
        Assert.Null(hall.WalkingTime(new("a"), new("d")));
    }

    // First in a break among 1,200 people: nobody hears a word, and the groups are too large for the stands.
    [Fact]
    public void Tour_InABreakAmongTwelveHundred_IsFaultyAtEveryStop()
    {
        var hall = new Exhibition(new("hall"), Session.Title, [.. Tour.Exhibition.Stands.Select(stand => stand with { Listeners = 15 })])
        {
            Breaks = [ZonedInterval.Of(new LocalDateTime(2027, 3, 4, 8, 45), Duration.FromMinutes(20), Zone)],
        };
        var crowded = Rebuilt(Tour, hall) with { Groups = [.. Tour.Groups.Select(group => new TourGroup(group.Id, 300))] };
        var kinds = crowded.Check().GroupBy(fault => fault.Kind).ToDictionary(rows => rows.Key, rows => rows.Count());
        Assert.Equal(new Dictionary<DialogueFaultKind, int> { [DialogueFaultKind.GroupTooLarge] = 16, [DialogueFaultKind.StopInBreak] = 8 }, kinds);
    }

    [Fact]
    public void Route_LeftByAGroup_IsAFault()
    {
        var back = Tour with { Stops = [Stop(0, 2, 0), Stop(0, 3, 4), Stop(0, 0, 8), Stop(0, 1, 12)], Groups = [Tour.Groups[0]] };
        Assert.Empty(back.Check());
        var against = back with { Stops = [Stop(0, 2, 0), Stop(0, 0, 4), Stop(0, 3, 8), Stop(0, 1, 12)] };
        Assert.Equal(["Group g0 goes from stand s0 to s3 against the route: swap stops, or change the route."], Texts(against));
        var past = back with { Stops = [Stop(0, 2, 0), Stop(0, 0, 4), Stop(0, 1, 8), Stop(0, 3, 12)] };
        Assert.Equal([DialogueFaultKind.OutOfOrder], past.Check().Select(fault => fault.Kind));
        Assert.Empty((against with { Route = [] }).Check());
    }

    [Fact]
    public void Visits_TwiceAndMissed_AreFaults_AndUnequal()
    {
        var twice = Tour with { Route = [], Groups = [Tour.Groups[0]], Stops = [Stop(0, 0, 0), Stop(0, 1, 4), Stop(0, 2, 8), Stop(0, 0, 12)] };
        Assert.Equal(
            [
                "One supplier has 0 minutes and another 6: give all of them the same time.",
                "Group g0 visits stand s0 more than once: keep one of the stops.",
                "Group g0 does not visit stand s3: add a stop, or take the stand off its visits.",
            ],
            Texts(twice));
        Assert.DoesNotContain(
            (twice with { Groups = [Tour.Groups[0] with { Visits = [Stand(0), Stand(1)] }] }).Check(), fault => fault.Kind == DialogueFaultKind.StandMissed);
    }

    [Fact]
    public void Plan_WithWhatDoesNotExist_IsToldSo() => Assert.Equal(
        [DialogueFaultKind.UnknownGroup, DialogueFaultKind.UnknownStand, DialogueFaultKind.OutsideEvent],
        (Tour with { Stops = [Stop(0, 0, 0), Stop(9, 1, 4), Stop(0, 9, 8), Stop(0, 1, 58)], Route = [], Groups = [Tour.Groups[0] with { Visits = [Stand(0)] }] })
            .Check().Select(fault => fault.Kind).Where(kind => kind != DialogueFaultKind.UnequalTime));

    [Fact]
    public void Stop_ThatEndsWithTheEvent_IsInside() => Assert.DoesNotContain(
        (Tour with { Stops = [Stop(0, 1, 57)] }).Check(), fault => fault.Kind == DialogueFaultKind.OutsideEvent);

    [Fact]
    public void Member_OfTwoGroups_IsAFault_AndDroppedWhenItIsOver()
    {
        var doubled = Tour with { Groups = [new TourGroup(Group(0), 1) { Members = [Person(1), Person(2)], Guide = Person(3) }, new TourGroup(Group(1), 2) { Members = [Person(1)] }] };
        Assert.Equal(
            ["Group g0 has 2 members and room for 1: move some to another group.", "p1 is in the groups g0 and g1: leave them in one."],
            Texts(doubled with { Stops = [] }));
        var dropped = doubled.Anonymise(Nine.End);
        Assert.All(dropped.Groups, group => Assert.True(group is { Members.Count: 0, Guide: null }));
        Assert.Equal(doubled.GroupSizes, dropped.GroupSizes);
    }

    [Fact]
    public void Tours_ThatMeetAtAStand_AreToldByTheExhibition() => Assert.Equal(
        ["Groups tour/g0 and other/g1 are at stand s0 at the same time (2027-03-04T08:01:00Z): move one of them."],
        Tour.Exhibition.Check([
            Tour with { Stops = [Stop(0, 0, 0)] },
            new(new("other"), Session.Title, Host, Nine, Tour.Exhibition) { Stops = [Stop(1, 0, 1), Stop(1, 1, 1)] },
        ]).Select(fault => fault.ToString()));

    // The judge looks at every two stops.
    [Fact]
    public void StandTaken_OfAnyPlan_IsToldExactlyWhereTwoAreThere()
    {
        foreach (int seed in Enumerable.Range(1, 200))
        {
            TourStop[] stops = [.. Enumerable.Range(0, 6).Select(at => Stop(at, (seed * (at + 3)) % 2, (seed * 7 * (at + 1)) % 11))];
            bool clashes = stops.SelectMany((first, at) => stops.Skip(at + 1).Select(second => (first, second)))
                .Any(pair => pair.first.Stand == pair.second.Stand && pair.first.Start < pair.second.End && pair.second.Start < pair.first.End);
            Assert.Equal(clashes, (Tour with { Stops = stops }).Check().Any(fault => fault.Kind == DialogueFaultKind.StandTaken));
        }
    }

    private static Exhibition Exhibition(int stands) => new(new("hall"), Session.Title, [.. Enumerable.Range(0, stands).Select(at => new Stand(
        Stand(at), new SupplierId("supplier" + at.ToString(CultureInfo.InvariantCulture))) { Position = new(at is 1 or 2 ? 4m : 0m, at > 1 ? 3m : 0m) })]);

    private static GuidedTour Rebuilt(GuidedTour tour, Exhibition exhibition) =>
        new(tour.Id, tour.Title, tour.Organiser, tour.When, exhibition) { Groups = tour.Groups, Stops = tour.Stops, Route = tour.Route };

    private static GuidedTour Move(GuidedTour tour, int group, int minute, Duration by) => tour with
    {
        Stops = [.. tour.Stops.Select(stop => stop.Group == Group(group) && stop.Start == Nine.Start.Plus(Duration.FromMinutes(minute))
            ? new TourStop(stop.Group, stop.Stand, stop.Start + by, stop.Presentation, stop.Conversation)
            : stop)],
    };

    private static TourStop Stop(int group, int stand, int minute) => new(Group(group), Stand(stand), Nine.Start.Plus(Duration.FromMinutes(minute)), Pitch, Questions);

    private static TourGroupId Group(int number) => new("g" + number.ToString(CultureInfo.InvariantCulture));

    private static StandId Stand(int number) => new("s" + number.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<string> Texts(GuidedTour tour) => tour.Check().Select(fault => fault.ToString());
}
