using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using Xunit;
using static PublicDialogue.Tests.Dialogue.Sessions;

namespace PublicDialogue.Tests.Dialogue;

public sealed class EventRecordsTests
{
    private static readonly MaterialId Slides = new("slides");

    private static readonly Instant Afterwards = Nine.End.Plus(Duration.FromDays(2));

    private static ThemeSession Held => (With(Session with { Capacity = 2 }, 3) with
    {
        Participants = [new Participant(Person(50), Host) { Role = ParticipantRole.Facilitator }],
        Materials = [new Material(Slides, LocalizedText.Of(Language.English, "Slides")) { Kind = MaterialKind.Slides }],
    }).Attend(Person(1), Nine.Start).Value;

    [Fact]
    public void Release_ToThoseWhoCame_IsForThemAndThoseWhoTakePartByName()
    {
        var released = Held.Release(Slides, new AttendedAudience(), Afterwards);
        Assert.Equal(["p1", "p50"], Readers(released.Value, Afterwards));
        Assert.Empty(Readers(released.Value, Afterwards.Minus(Duration.Epsilon)));
        Assert.Equal(new MaterialReleased(Session.Id, Slides, new AttendedAudience(), Afterwards), Assert.Single(released.Happened));
    }

    [Fact]
    public void Release_ToThoseWhoSignedUp_IsForThoseWhoStayedAwayToo() =>
        Assert.Equal(["p1", "p2", "p3", "p50"], Readers(Held.Release(Slides, new RegisteredAudience(), Afterwards).Value, Afterwards));

    [Fact]
    public void Release_ToAnOrganisation_IsForAnybodyOfTheirs()
    {
        // Every seventh guest comes from the same municipality.
        var released = Held.Release(Slides, new OrganisationAudience(Guest(3).Organisation), Afterwards).Value;
        Assert.Equal(["p3", "p52", "p59"], Readers(released, Afterwards));
        Assert.Single(released.MaterialsFor(new Participant(person: null, Guest(10).Organisation), Afterwards));
    }

    [Fact]
    public void Release_ToThePublic_IsForAnybody() => Assert.Single(
        Held.Release(Slides, new PublicAudience(), Afterwards).Value.MaterialsFor(new Participant(Person(99), new SupplierId("new")), Afterwards));

    [Fact]
    public void Release_Twice_IsRefused_AndOfSomethingElseIsAnError()
    {
        var released = Held.Release(Slides, new PublicAudience(), Afterwards).Value;
        Assert.Equal(RefusalKind.ReleasedAlready, released.Release(Slides, new PublicAudience(), Afterwards).Refusal?.Kind);
        Assert.True(released.Release(Slides, new PublicAudience(), Afterwards.Minus(Duration.Epsilon)).IsDone); // Earlier than before.
        Assert.Throws<ArgumentException>(() => released.Release(new("film"), new PublicAudience(), Afterwards));
    }

    [Fact]
    public void Anonymise_AtTheEndOfTheEvent_KeepsCountsAndDropsPeople()
    {
        var held = Held;
        Assert.Same(held, held.Anonymise(Nine.End.Minus(Duration.Epsilon)));
        var dropped = held.Anonymise(Nine.End);
        Assert.DoesNotContain("p1", dropped.ToString(), StringComparison.Ordinal);
        Assert.All(dropped.Everybody, person => Assert.Null(person.Person));
        Assert.Equal((held.RegisteredCount, held.AttendedCount, held.WaitingList.Count), (dropped.RegisteredCount, dropped.AttendedCount, dropped.WaitingList.Count));
        Assert.Equal(held.CountHeads(), dropped.CountHeads());
        Assert.Equal(ParticipantRole.Facilitator, dropped.Participants.Single().Role);
    }

    private static string[] Readers(ThemeSession session, Instant at) =>
        [.. Enumerable.Range(1, 60).Where(number => number is < 8 or > 49).Select(Guest).Where(guest => session.MaterialsFor(guest, at).Count > 0).Select(guest => guest.Person!.Value)];
}
