using System.Linq;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Orders;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Tendering;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Tenders, contracts, agreements and orders stand on the same time line as the talks before them.</summary>
public sealed class DialogueTrailSourceTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    private static readonly AuthorityId Town = new("town");

    private static readonly SupplierId Winner = new("winner");

    private static readonly SupplierId Partner = new("partner");

    private static readonly SupplierId Loser = new("loser");

    [Fact]
    public void OfAwards_OneAward_HasEveryTendererAndTheContractOfTheWinner() => Assert.Equal(
        [
            ("loser", ContactKind.Tender, "2027-03-02T22:59:59.999999999Z"),
            ("partner", ContactKind.Tender, "2027-03-01T22:59:59.999999999Z"),
            ("partner", ContactKind.Contract, "2027-04-30T21:59:59.999999999Z"),
            ("winner", ContactKind.Tender, "2027-03-01T22:59:59.999999999Z"),
            ("winner", ContactKind.Contract, "2027-04-30T21:59:59.999999999Z"),
        ],
        DialogueTrail.OfAwards(Zone, Town, [Award()]).Contacts.Select(contact => (contact.Supplier.Value, contact.Kind, NodaTime.Text.InstantPattern.ExtendedIso.Format(contact.At))));

    [Fact]
    public void OfAwards_AContractOnTheDayOfATalk_ComesAfterIt()
    {
        var talk = new CallContact(Town, Winner, new LocalDateTime(2027, 2, 1, 9, 0).InZoneStrictly(Zone).ToInstant(), new("call"));
        Assert.Equal(88, DialogueTrail.OfAwards(Zone, Town, [Award()]).Record(talk).Value.Between(Town, Winner)!.DaysToContract(Zone));
    }

    [Fact]
    public void OfAgreements_WithLots_HasEachSupplierFromItsDay()
    {
        var agreement = new FrameworkAgreement(new("a1"), Danish("Kaffe"), new("Kaffe", new(2027, 3, 1), new(2031, 2, 28)), Currency.Dkk)
        {
            Authority = Town,
            Lots = [new(new("LOT-0001"), Danish("Maskiner")) { Suppliers = [new(Winner), new(Partner) { From = new(2028, 1, 1) }] }],
        };
        Assert.Equal(
            [("partner", new(2028, 1, 1)), ("winner", new LocalDate(2027, 3, 1))],
            DialogueTrail.OfAgreements(Zone, [agreement]).Contacts.Select(contact => (contact.Supplier.Value, contact.At.InZone(Zone).Date)));
        Assert.Empty(DialogueTrail.OfAgreements(Zone, [agreement with { Authority = null }]).Contacts);
    }

    [Fact]
    public void OfOrders_OfUnits_HaveTheirAuthority()
    {
        var day = new LocalDate(2027, 5, 3);
        Order[] orders = [new(new("o1"), day, new("kitchen"), Winner, []), new(new("o2"), day, new("unknown"), Winner, []), new(new("o1"), day, new("kitchen"), Winner, [])];
        Assert.Equal(
            [new OrderContact(Town, Winner, new LocalDateTime(2027, 5, 4, 0, 0).InZoneStrictly(Zone).ToInstant() - Duration.Epsilon, new("o1"))],
            DialogueTrail.OfOrders(Zone, orders, unit => unit.Value == "kitchen" ? Town : null).Contacts);
    }

    private static TenderAward Award() => new(new("t1"), new Tender("Kaffe"))
    {
        Decisions = [new(new LocalDate(2027, 3, 2), new WinnerChosen([new("b1")]))
        {
            Tenders = [new(new("b1"), Winner) { GroupMembers = [Partner], ReceivedOn = new(2027, 3, 1) }, new(new("b2"), Loser)],
            Contract = new(new("c1"), new(2027, 4, 30), [new("b1")]),
        }],
    };

    private static LocalizedText Danish(string text) => LocalizedText.Of(Language.Danish, text);
}
