using System.Linq;
using System.Threading.Tasks;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Orders;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Storage.Tests.Support;
using PublicDialogue.Timetables;
using Xunit;

namespace PublicDialogue.Storage.Tests.Queries;

public sealed class TrailQueryTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    private static readonly (AuthorityId Town, SupplierId Seller) Pair = (new("town"), new("seller"));

    private static readonly Instant Call = Instant.FromUtc(2024, 10, 3, 9, 0);

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Trail_OverYears_HasTheCallTheFairsAndTheOrdersOfThePairAlone(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        await store.Units.Add(new OrderingUnit(new("ward"), "Ward 3", Pair.Town));
        await store.Units.Add(new OrderingUnit(new("school"), "School", new AuthorityId("other town")));
        await store.Contacts.Record([new CallContact(Pair.Town, Pair.Seller, Call, new CallId("c")), new CallContact(new("other town"), Pair.Seller, Call, new CallId("d"))]);
        await store.Events.AddMany([Fair("by itself", 2022, Pair.Town), Fair("by its ward", 2023, new UnitId("ward")), Fair("another", 2023, new UnitId("school")), Fair("alone", 2023, Pair.Seller)]);
        await store.Orders.AddMany([Order("1", "ward"), Order("2", "school"), Order("3", "unknown")]);

        await store.Agreements.AddMany([Agreement("RA-7", Pair.Town), Agreement("RA-8", new("other town"))]);

        var trail = await store.Queries.Trail(Pair.Town, Pair.Seller, Zone);

        Assert.Equal(["by itself", "by its ward", "c", "RA-7", "1"], trail!.Contacts.Select(contact => contact.Reference.Value));
        Assert.Equal(Call, trail.Contacts[2].At);
        Assert.Equal(DialogueTrail.OfOrders(Zone, [Order("1", "ward")], _ => Pair.Town).Contacts[0], trail.Contacts[4]);
        Assert.Null(await store.Queries.Trail(Pair.Town, new("nobody"), Zone));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Record_TheSameContactTwice_KeepsItOnceWithAllItsPeople(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        var call = new CallContact(Pair.Town, Pair.Seller, Call, new CallId("c"));
        await store.Contacts.Record([call with { People = [new("anna")] }, call with { People = [new("bo")] }]);
        await store.Contacts.Record([call with { People = [new("carl"), new("bo")] }]);

        var trail = await store.Queries.Trail(Pair.Town, Pair.Seller, Zone);

        Assert.Equal(["anna", "bo", "carl"], trail!.Contacts.Single().People.Select(person => person.Value));
        Assert.Equal(1, await store.Contacts.Count());
        Assert.Equal(1, (await store.Anonymise(new LocalDate(2025, 1, 1), Zone)).Values);
        Assert.Empty((await store.Queries.Trail(Pair.Town, Pair.Seller, Zone))!.Contacts.Single().People);
    }

    [Fact]
    public async Task Trail_OfAnOrderWhoseContactWasRecorded_HasItOnceAsRecorded()
    {
        using var database = await TestDatabase.Create(Kind.Sqlite);
        await using var store = await database.Open();
        await store.Units.Add(new OrderingUnit(new("ward"), "Ward 3", Pair.Town));
        await store.Orders.Add(Order("1", "ward"));
        await store.Contacts.Record([new OrderContact(Pair.Town, Pair.Seller, Call, new OrderId("1"))]);
        Assert.Equal([Call], (await store.Queries.Trail(Pair.Town, Pair.Seller, Zone))!.Contacts.Select(contact => contact.At));
    }

    private static ThemeSession Fair(string key, int year, PartyId guest) => new ThemeSession(
        new(key), LocalizedText.Of(Language.English, "Fair"), new OtherPartyId("club"), ZonedInterval.Of(new LocalDateTime(year, 5, 4, 9, 0), Duration.FromHours(2), Zone))
    {
        Participants = [new Participant(null, guest), new Participant(null, Pair.Seller)],
    };

    private static FrameworkAgreement Agreement(string key, AuthorityId authority) => new FrameworkAgreement(
        new(key), LocalizedText.Of(Language.English, "Coffee"), new AgreementTerm("Coffee", new LocalDate(2025, 1, 1), new LocalDate(2027, 12, 31)), Currency.Dkk)
    {
        Authority = authority,
        Lots = [AgreementLot.Of(new("1"), LocalizedText.Of(Language.English, "Coffee"), Pair.Seller)],
    };

    private static Order Order(string key, string unit) => new(new(key), new LocalDate(2026, 11, 20), new(unit), Pair.Seller, []);
}
