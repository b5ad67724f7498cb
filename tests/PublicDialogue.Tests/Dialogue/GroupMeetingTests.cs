using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>A group meets, and those of its members are there without signing up.</summary>
public sealed class GroupMeetingTests
{
    private static readonly GroupMeeting Meeting = new(
        new("m1"),
        LocalizedText.Of(Language.Danish, "Erfamøde"),
        new SupplierId("vendor"),
        ZonedInterval.Of(new(2027, 3, 1, 9, 0), Duration.FromHours(3), DateTimeZoneProviders.Tzdb["Europe/Copenhagen"]),
        IdeaSamples.North)
    {
        Agenda = [new("1"), new("2")],
        Participants = [new(new("chair"), new AuthorityId("municipality"))],
    };

    [Fact]
    public void Register_ForAGroupMeeting_IsRefused() =>
        Assert.Equal(RefusalKind.NoRegistration, Meeting.Register(new(new("guest"), new AuthorityId("other")), Instant.FromUtc(2027, 1, 1, 0, 0)).Refusal!.Kind);

    [Fact]
    public void Anonymise_OnceItIsOver_KeepsTheAgendaAndTheOrganisations()
    {
        var kept = Meeting.Anonymise(Meeting.When.End);
        Assert.Equal(Meeting.Agenda, kept.Agenda);
        Assert.Equal([new Participant(person: null, new AuthorityId("municipality"))], kept.Everybody);
    }

    [Fact]
    public void Check_OfAGroupMeeting_FindsNothing()
    {
        Assert.Empty(Meeting.Check());
        Assert.Empty(Meeting.SupplierTimes);
        Assert.True(Meeting.Admits(ParticipantRole.Commercial));
    }
}
