using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Selling to municipalities takes years: an official phones an exhibitor whom she met two years before (practice D5).</summary>
public sealed class DialogueTrailTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    private static readonly AuthorityId Town = new("town");

    private static readonly AuthorityId City = new("city");

    private static readonly SupplierId Exhibitor = new("exhibitor");

    private static readonly PersonId Official = new("official");

    private static readonly PersonId Seller = new("seller");

    private static readonly Conference Fair = new(
        new("conference-2025"),
        LocalizedText.Of(Language.Danish, "Kommunernes konference"),
        new OtherPartyId("association"),
        ZonedInterval.Of(new(2025, 5, 13, 9, 0), Duration.FromHours(8), Zone))
    {
        Participants = [new(Seller, Exhibitor), new(new("speaker"), new OtherPartyId("university"))],
        Registrations =
        [
            new(new(Official, Town), Day(2025, 1, 1)) { Status = RegistrationStatus.Registered, Attendance = Attendance.Came },
            new(new(new("absent"), City), Day(2025, 1, 2)) { Status = RegistrationStatus.Registered, Attendance = Attendance.StayedAway },
            new(new(new("cook"), new UnitId("kitchen")), Day(2025, 1, 3)) { Status = RegistrationStatus.Registered, Attendance = Attendance.Came },
        ],
    };

    [Fact]
    public void Between_AnOfficialWhoPhonesTwoYearsLater_ShowsWhereTheyMet()
    {
        var call = new CallContact(Town, Exhibitor, Day(2027, 5, 18), new("call-1")) { People = [Official, Seller] };
        var relation = DialogueTrail.OfEvents(Zone, [Fair]).Record(call).Value.Between(Town, Exhibitor)!;
        Assert.Equal(new EventContact(Town, Exhibitor, Fair.When.Start, Fair.Id) { People = [Official, Seller] }, relation.First);
        Assert.Equal(call, relation.Last);
        Assert.Equal([Fair.Id, new CallId("call-1")], relation.With(Official).Select(contact => contact.Reference));
        Assert.Equal(734, relation.LongestSilence!.Value.Days);
        Assert.Null(relation.FirstContract);
    }

    [Fact]
    public void OfEvents_AConference_HasThoseWhoWereThere()
    {
        Assert.Equal([(Town, Exhibitor)], DialogueTrail.OfEvents(Zone, [Fair]).Contacts.Select(contact => (contact.Authority, contact.Supplier)));
        Assert.Equal(
            [City, Town],
            DialogueTrail.OfEvents(Zone, [Fair], unit => unit == new UnitId("kitchen") ? City : null).Contacts.Select(contact => contact.Authority));
        Assert.Empty(DialogueTrail.OfEvents(Zone, [Fair with { CalledOffAt = Day(2025, 5, 1) }]).Contacts);
    }

    [Fact]
    public void OfEvents_AMarketDialogue_HasWhoWasConsulted() => Assert.Equal(
        ["alpha", "beta"],
        DialogueTrail.OfEvents(Zone, [MarketSamples.Held() with { Participants = [new(person: null, new AuthorityId("municipality"))] }])
            .Contacts.Select(contact => contact.Supplier.Value));

    [Fact]
    public void OfEvents_AVisitToAUnit_IsAVisitToItsAuthority()
    {
        var visit = new UnitVisit(new("visit"), LocalizedText.Of(Language.Danish, "Besøg i køkkenet"), Exhibitor, Fair.When, new("kitchen"))
        {
            Participants = [new(Seller, Exhibitor), new(new("cook"), new UnitId("kitchen"))],
        };
        Assert.Equal(
            [new VisitContact(City, Exhibitor, Fair.When.Start, new("visit")) { People = [new("cook"), Seller] }],
            DialogueTrail.OfEvents(Zone, [visit], _ => City).Contacts);
    }

    [Fact]
    public void TimeToContract_OfThreeRelations_IsTheMiddleOne()
    {
        var trail = Trail(
            new EventContact(Town, Exhibitor, Day(2025, 5, 13), new("e")),
            new ContractContact(Town, Exhibitor, Day(2027, 5, 13), new("c1")),
            new CallContact(City, Exhibitor, Day(2026, 1, 1), new("call")),
            new AgreementContact(City, Exhibitor, Day(2026, 1, 31), new("a1")),
            new ContractContact(City, Exhibitor, Day(2028, 1, 31), new("c2")),
            new VisitContact(Town, new("other"), Day(2026, 1, 1), new("visit")),
            new ContractContact(Town, new("other"), Day(2026, 4, 11), new("c3")),
            new ContractContact(City, new("known"), Day(2026, 1, 1), new("c4")),
            new EventContact(Town, new("never"), Day(2020, 1, 1), new("e")));
        Assert.Equal(new MedianDays(100m, 3), trail.TimeToContract());
        Assert.Equal(730, trail.Between(Town, Exhibitor)!.DaysToContract(Zone));
        Assert.Equal(30, trail.Between(City, Exhibitor)!.DaysToContract(Zone));
        Assert.Null(trail.Between(City, new("known"))!.DaysToContract(Zone));
        Assert.Equal(new MedianDays(days: null, 0), Trail().TimeToContract());
    }

    [Fact]
    public void TimeToContract_OnTheDayTheyMet_IsNothing() => Assert.Equal(
        new MedianDays(0m, 1),
        Trail(new ContractContact(Town, Exhibitor, Day(2026, 1, 1), new("c")), new EventContact(Town, Exhibitor, Day(2026, 1, 1), new("e"))).TimeToContract());

    [Fact]
    public void QuietSince_AtTheLimit_IsNotQuiet()
    {
        var trail = Trail(
            new EventContact(Town, Exhibitor, Day(2025, 5, 13), new("e")),
            new EventContact(City, Exhibitor, Day(2024, 5, 13), new("e")),
            new OrderContact(City, Exhibitor, Day(2025, 1, 1), new("o")),
            new TenderContact(Town, new("other"), Day(2026, 1, 1), new("t")));
        Assert.Equal([City], trail.QuietSince(Day(2025, 5, 13)).Select(relation => relation.Authority));
        Assert.Equal([City, Town], trail.QuietSince(Day(2025, 5, 13) + Duration.Epsilon).Select(relation => relation.Authority));
        Assert.Empty(trail.QuietSince(Day(2025, 1, 1)));
    }

    [Fact]
    public void Merge_OfTheSameContact_KeepsEverybodyNamedInIt()
    {
        var call = new CallContact(Town, Exhibitor, Day(2027, 5, 18), new("call-1"));
        var merged = Trail(call with { People = [Seller] }).Merge(Trail(call with { People = [Official] }));
        Assert.Equal([call with { People = [Official, Seller] }], merged.Contacts);
    }

    [Fact]
    public void Merge_OfAnotherZone_Throws() =>
        Assert.Throws<ArgumentException>("other", () => Trail().Merge(new(DateTimeZone.Utc, [])));

    [Fact]
    public void Record_SomeContacts_SaysWhatHappened()
    {
        var call = new CallContact(Town, Exhibitor, Day(2027, 5, 18), new("call-1"));
        Assert.Equal([new ContactRecorded(call.At, call)], Trail().Record(call).Happened);
    }

    [Fact]
    public void Anonymise_BeforeAMoment_KeepsTheContacts()
    {
        var old = new CallContact(Town, Exhibitor, Day(2025, 5, 18), new("call-1")) { People = [Official] };
        var recent = new CallContact(Town, Exhibitor, Day(2027, 5, 18), new("call-2")) { People = [Official] };
        Assert.Equal(Trail(old with { People = [] }, recent), Trail(old, recent).Anonymise(Day(2027, 5, 18)));
    }

    [Fact]
    public void Relation_OfOthersOrOutOfOrder_IsRefused()
    {
        var one = new CallContact(Town, Exhibitor, Day(2025, 5, 18), new("1"));
        Assert.Throws<ArgumentException>("contacts", () => new Relation([]));
        Assert.Throws<ArgumentException>("contacts", () => new Relation([one, new CallContact(City, Exhibitor, Day(2026, 1, 1), new("2"))]));
        Assert.Throws<ArgumentException>("contacts", () => new Relation([one, new CallContact(Town, Exhibitor, Day(2024, 1, 1), new("2"))]));
        Assert.Null(new Relation([one]).LongestSilence);
    }

    private static DialogueTrail Trail(params Contact[] contacts) => new(Zone, contacts);

    private static Instant Day(int year, int month, int day) => new LocalDate(year, month, day).AtStartOfDayInZone(Zone).ToInstant();
}
