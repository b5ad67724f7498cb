using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Conversations, visits and focus groups: nobody sells there, and people can be dropped.</summary>
public sealed class SmallEventTests
{
    private static readonly ZonedInterval When = ZonedInterval.Of(new(2027, 3, 15, 17, 0), Duration.FromHours(2), DateTimeZoneProviders.Tzdb["Europe/Copenhagen"]);
    private static readonly LocalizedText Title = LocalizedText.Of(Language.Danish, "Samtale");
    private static readonly AuthorityId Town = new("town");

    [Fact]
    public void AsEvent_OfASlot_NamesBothAndTheLayer()
    {
        var hours = new BusinessHours(CountryCalendars.Denmark, When.Zone, DayHours.Parse("09:00-16:00"));
        var programme = (ConversationProgrammeTests.Programme() with { Host = new("director") }).Plan(hours, new(2027, 3, 15), new(2027, 3, 15), Instant.MinValue).Value;
        var conversation = programme.AsEvent(programme.Slots[1], new("c1"), Title, Town);

        Assert.Equal((programme.Slots[1].When, new("middle"), programme.Id), (conversation.When, conversation.Layer, conversation.Programme));
        Assert.True(conversation.TakesPart(new("director")) && conversation.TakesPart(programme.Slots[1].Person));
        Assert.Empty(conversation.Check());
    }

    [Fact]
    public void Anonymise_AConversation_DropsBoth()
    {
        var clean = new Conversation(new("c1"), Title, Town, When, new(new("a"), Town), new(new("b"), Town)).Anonymise(When.End);
        Assert.Equal([null, null], clean.Everybody.Select(participant => participant.Person));
    }

    [Fact]
    public void Check_SomebodySells_IsAFaultEverywhere()
    {
        Participant[] seller = [new(new("s"), new SupplierId("s")) { Role = ParticipantRole.Commercial }];
        DialogueEvent[] events =
        [
            new Conversation(new("c1"), Title, Town, When, new(new("a"), Town), new(new("b"), Town)) { Participants = seller },
            new UnitVisit(new("v1"), Title, Town, When, new("ward")) { Participants = seller },
            Group() with { Participants = [.. Group().Participants, .. seller] },
        ];
        Assert.All(events, made => Assert.Equal([DialogueFaultKind.RoleNotAdmitted], made.Check().Select(fault => fault.Kind)));
    }

    [Fact]
    public void Register_ForAVisitOrAConversation_IsRefused() => Assert.Equal(
        RefusalKind.NoRegistration, new UnitVisit(new("v1"), Title, Town, When, new("ward")).Register(new(new("a"), Town), Instant.MinValue).Refusal?.Kind);

    [Fact]
    public void Check_AFocusGroupWithoutQuestionAndFacilitator_HasBothFaults()
    {
        Assert.Equal(
            [DialogueFaultKind.NoQuestion, DialogueFaultKind.NoFacilitator], (Group() with { Questions = [], Participants = [] }).Check().Select(fault => fault.Kind));
        Assert.Empty(Group().Check());
    }

    [Fact]
    public void Check_TooFewCitizensForAGroupThatWorks_IsAFault()
    {
        var group = Group() with { LeastInGroup = 6, ShowRate = new(90, 20) };
        Assert.Contains(group.Check(), fault => fault.Kind == DialogueFaultKind.GroupUnworkable);
    }

    private static FocusGroup Group() => new(new("f1"), Title, Town, When)
    {
        Channel = new("facebook"),
        Questions = [LocalizedText.Of(Language.Danish, "Hvad savner du på siden?")],
        Participants = [new(new("m"), Town) { Role = ParticipantRole.Facilitator }],
    };
}
