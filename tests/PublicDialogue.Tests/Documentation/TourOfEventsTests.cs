using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Tests.Dialogue;
using Xunit;

namespace PublicDialogue.Tests.Documentation;

/// <summary>What the comments of the tour's examples say is so.</summary>
public sealed class TourOfEventsTests
{
    private static readonly LocalizedText Title = LocalizedText.Of(Language.Danish, "Pakkestørrelser");

    private static readonly AuthorityId Town = new("town");

    [Fact]
    public void Tour_OfTheExample_IsAsItSays()
    {
        Stand[] stands = [new(new("nordkost"), new SupplierId("nordkost")) { Position = new(0m, 0m) }, new(new("pleje-it"), new SupplierId("pleje-it")) { Position = new(30m, 0m) }];
        var (_, share, faults) = TourOfEvents.ShowTour(new(new("hall"), Title, stands), Title, Town);
        Assert.Equal(Share.Of(2m, 7m), share);
        Assert.Equal([DialogueFaultKind.UnequalTime, DialogueFaultKind.WalkTooShort, DialogueFaultKind.StandMissed], faults.Select(fault => fault.Kind));
        Assert.Equal(["7", "14"], faults[0].Arguments);
    }

    [Fact]
    public void Session_OfTheExample_IsAsItSays()
    {
        var (rate, safe, groups, change) = TourOfEvents.ShowSession(Title, Town, new("ane"), Town, Sessions.March);
        Assert.Equal((Share.FromPercent(26m), 52), (rate.Rate, safe));
        Assert.Equal([45, 45], groups);
        Assert.Equal(1, change.Value.RegisteredCount);
    }

    [Fact]
    public void Roundtable_OfTheExample_IsAsItSays()
    {
        var (why, faults) = TourOfEvents.ShowRoundtable(
            Title, Town, Title, Town, new(new("bo"), Town) { Role = ParticipantRole.Facilitator }, new("carl"), new SupplierId("s"), new(new("ditte"), Town), Sessions.March);
        Assert.Equal("Pakkestørrelser er ikke åbent for den rolle: deltag i en anden rolle, eller kom til et andet arrangement.", why);
        Assert.Equal([DialogueFaultKind.TableWithoutSupplier], faults.Select(fault => fault.Kind));
    }

    [Fact]
    public void Conference_OfTheExample_IsAsItSays()
    {
        var conference = Enumerable.Range(0, 250).Aggregate(
            new Conference(new("day"), Title, new SupplierId("vendor"), Sessions.Nine) { Materials = [new(new("film"), Title) { Kind = MaterialKind.Film }] },
            (before, number) => before.Register(Guest(number), Sessions.March).Value);
        var (heads, hers, kept) = TourOfEvents.ShowConference(conference, Guest(7), Sessions.Nine.End, Sessions.Nine.End.Plus(Duration.FromDays(365)));
        Assert.Equal([(OrganisationKind.Municipality, 62), (OrganisationKind.Region, 2)], heads.Select(row => (row.Kind, row.Organisations)));
        Assert.Equal(["film"], hers.Select(row => row.Id.Value));
        Assert.Equal(heads, kept.CountHeads());
        Assert.DoesNotContain("p7", kept.ToString(), StringComparison.Ordinal);
    }

    private static Participant Guest(int number) => number < 8
        ? new(Sessions.Person(number), new AuthorityId($"region{number % 2}")) { Kind = OrganisationKind.Region }
        : new(Sessions.Person(number), new AuthorityId($"municipality{number % 62}")) { Kind = OrganisationKind.Municipality };
}
