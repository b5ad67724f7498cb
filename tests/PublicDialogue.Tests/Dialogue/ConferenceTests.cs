using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using Xunit;
using static PublicDialogue.Tests.Dialogue.Sessions;

namespace PublicDialogue.Tests.Dialogue;

public sealed class ConferenceTests
{
    private static Conference Day => new(new("conference"), LocalizedText.Of(Language.English, "Customer conference"), new SupplierId("vendor"), Hours(9, 16));

    // A vendor's customer conference: 250 guests from 62 municipalities and 2 regions.
    [Fact]
    public void Heads_OfTwoHundredAndFiftyGuests_AreCountedByKindOfOrganisation()
    {
        var full = Enumerable.Range(0, 250).Aggregate(Day with { Capacity = 250 }, (before, number) => before.Register(Customer(number), March).Value);
        Assert.Equal([new HeadCount(OrganisationKind.Municipality, 62, 242), new HeadCount(OrganisationKind.Region, 2, 8)], full.CountHeads());
        Assert.Equal(250, full.CountHeads().Sum(row => row.People));
        Assert.Equal(64, full.CountHeads().Sum(row => row.Organisations));
        Assert.Equal(full.CountHeads(), full.Anonymise(Day.When.End).CountHeads());
        Assert.Empty(full.CountHeadsWhoCame());

        var came = Enumerable.Range(5, 4).Aggregate(full, (before, number) => before.Attend(Person(number), Day.When.Start).Value);
        Assert.Equal([new HeadCount(OrganisationKind.Municipality, 1, 1), new HeadCount(OrganisationKind.Region, 2, 3)], came.CountHeadsWhoCame());
    }

    // Slides for those who came on the day itself, the film for everybody who signed up a week later.
    [Fact]
    public void Materials_AreThereForEachAudienceFromItsMoment()
    {
        var (slides, film) = (new MaterialId("slides"), new MaterialId("film"));
        var evening = Day.When.End.Plus(Duration.FromHours(2));
        var week = evening.Plus(Duration.FromDays(7));
        var held = new[] { Customer(0), Customer(1) }.Aggregate(Day, (before, guest) => before.Register(guest, March).Value).Attend(Person(0), Day.When.Start).Value;
        var shared = (held with { Materials = [new(slides, Day.Title) { Kind = MaterialKind.Slides }, new(film, Day.Title) { Kind = MaterialKind.Film }] })
            .Release(slides, new AttendedAudience(), evening).Value
            .Release(film, new RegisteredAudience(), week).Value;

        Assert.Equal([slides], shared.MaterialsFor(Customer(0), evening).Select(row => row.Id));
        Assert.Equal([slides, film], shared.MaterialsFor(Customer(0), week).Select(row => row.Id));
        Assert.Equal([film], shared.MaterialsFor(Customer(1), week).Select(row => row.Id));
        Assert.Empty(shared.MaterialsFor(Customer(2), week));
        Assert.Equal([new MaterialRelease(new AttendedAudience(), evening)], shared.Materials[0].Releases);
    }

    [Fact]
    public void Programme_OfSevenSessionsAtATime_HasNoClash()
    {
        var programme = new Programme([Item("welcome", 9, 10, "hall", 1), .. Enumerable.Range(1, 7).Select(number => Item("theme" + number.ToString(CultureInfo.InvariantCulture), 10, 11, "room" + number.ToString(CultureInfo.InvariantCulture), number))]);
        Assert.Equal(7, programme.MostInParallel);
        Assert.Empty((Day with { Programme = programme }).Check());
        Assert.Equal(0, Programme.Empty.MostInParallel);
    }

    [Fact]
    public void Programme_WithARoomAndASpeakerTwice_SaysBoth()
    {
        var clashing = Day with
        {
            Programme = new([Item("a", 9, 11, "hall", 1), Item("b", 10, 12, "hall", 2), Item("c", 10, 11, "room", 1), Item("d", 12, 13, "hall", 2), Item("e", 15, 17, "hall", 3)]),
        };
        Assert.Equal(
            [
                $"e ({Hours(15, 17)}) lies outside the time of the event: move it, or lengthen the event.",
                "p1 speaks at a and at c at the same time: move one of them.",
                "Room hall holds a and b at the same time: move one of them.",
            ],
            clashing.Check().Select(fault => fault.ToString()));
    }

    // The judge looks at every two items; each room has one speaker here, so that both clash alike.
    [Fact]
    public void Programme_OfAnyItems_HasAClashExactlyWhereTwoOverlap() => Prop.ForAll(
        Gen.Choose(0, 89).Three().ListOf().ToArbitrary(),
        numbers =>
        {
            var rows = numbers.Select(row => (Hour: 9 + (row.Item1 % 6), Length: 1 + (row.Item2 % 3), Room: 1 + (row.Item3 % 3)));
            ProgrammeItem[] items = [.. rows.Select((row, at) => Item("i" + at.ToString(CultureInfo.InvariantCulture), row.Hour, row.Hour + row.Length, "r" + row.Room.ToString(CultureInfo.InvariantCulture), row.Room))];
            int most = Enumerable.Range(9, 9).Max(hour => items.Count(item => item.When.Overlaps(Hours(hour, hour + 1))));
            var sorted = items.OrderBy(item => item.When.Start).ToList();
            int clashes = sorted.Where((item, at) => sorted.Take(at).Any(before => before.Room == item.Room && before.When.Overlaps(item.When))).Count();
            var programme = new Programme(items);
            return programme.MostInParallel == most
                && programme.Check().Count(fault => fault.Kind == DialogueFaultKind.RoomDoubleBooked) == clashes
                && programme.Check().Count(fault => fault.Kind == DialogueFaultKind.SpeakerDoubleBooked) == clashes;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Speakers_AreDroppedWhenItIsOver()
    {
        var dropped = (Day with { Programme = new([Item("a", 9, 10, "hall", 1)]) }).Anonymise(Day.When.End);
        Assert.Null(dropped.Programme.Items[0].Speakers.Single().Person);
    }

    [Fact]
    public void SupplierTimes_AreTheItemsAtWhichTheySpeak()
    {
        var items = new Programme([Item("a", 9, 10, "hall", 1, new SupplierId("x")), Item("b", 10, 12, "hall", 2, new SupplierId("y")), Item("c", 12, 13, "hall", 3)]);
        Assert.Equal(
            [new SupplierTime(new("x"), Duration.FromHours(1)), new SupplierTime(new("y"), Duration.FromHours(2))],
            (Day with { Programme = items }).SupplierTimes);
    }

    private static ZonedInterval Hours(int from, int to) => ZonedInterval.Of(new LocalDateTime(2027, 5, 11, from, 0), new LocalDateTime(2027, 5, 11, to, 0), Zone);

    private static ProgrammeItem Item(string id, int from, int to, string room, int speaker, PartyId? organisation = null) =>
        new(new(id), LocalizedText.Of(Language.English, id), Hours(from, to)) { Room = new(room), Speakers = [new Participant(Person(speaker), organisation ?? Host)] };

    // Four from each region, the rest from the municipalities in turn.
    private static Participant Customer(int number) => number < 8
        ? new(Person(number), new AuthorityId("region" + (number % 2).ToString(CultureInfo.InvariantCulture))) { Kind = OrganisationKind.Region }
        : new(Person(number), new AuthorityId("municipality" + (number % 62).ToString(CultureInfo.InvariantCulture))) { Kind = OrganisationKind.Municipality };
}
