using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;
using Xunit;
using static PublicDialogue.Tests.Dialogue.Sessions;

namespace PublicDialogue.Tests.Dialogue;

public sealed class OneToOneMeetingTests
{
    private static readonly Participant Seller = new(Person(2), new SupplierId("s")) { Role = ParticipantRole.Commercial };

    private static OneToOneMeeting Meeting => new(new("meeting"), Session.Title, Host, Nine, Guest(1), Seller);

    [Fact]
    public void Everybody_IsTheTwoAndWhoListensIn()
    {
        Assert.Equal([Guest(1), Seller], Meeting.Everybody);
        Assert.Equal(3, (Meeting with { Participants = [Guest(3)] }).Everybody.Count);
        Assert.True(Meeting.TakesPart(Person(2)) && Meeting.WasThere(Person(1)) && !Meeting.TakesPart(Person(3)));
        Assert.Empty(Meeting.Check());
    }

    [Fact]
    public void Supplier_HasTheWholeTime() => Assert.Equal([new SupplierTime(new("s"), Duration.FromHours(1))], Meeting.SupplierTimes);

    [Fact]
    public void Meeting_OfOneWithThemselves_DoesNotConstruct() => Assert.Throws<ArgumentException>(() => new OneToOneMeeting(new("m"), Session.Title, Host, Nine, Guest(1), Guest(1)));

    [Fact]
    public void Anonymise_KeepsOrganisationsAndRoles() => Assert.Equal(
        [(null, "k1", ParticipantRole.Professional), (null, "s", ParticipantRole.Commercial)],
        Meeting.Anonymise(Nine.End).Everybody.Select(person => (person.Person, person.Organisation.Value, person.Role)));
}
