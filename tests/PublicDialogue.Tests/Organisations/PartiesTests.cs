using System;
using NodaTime;
using PublicDialogue.Organisations;
using Xunit;

namespace PublicDialogue.Tests.Organisations;

public sealed class PartiesTests
{
    private static readonly LocalDate Day = new(2027, 3, 1);

    private static readonly ContactPerson Lena = new("Purchasing, food")
    {
        Person = new PersonId("p1"),
        Name = "Lena Exempel",
        Email = "lena@havsvik.example",
        Telephone = "+46 8 123",
        Until = Day,
    };

    [Theory]
    [InlineData("Nordvik Storkök AB", true)]
    [InlineData("  nordvik  STORKÖK ab", true)]
    [InlineData("Nordvik Storkok", true)]
    [InlineData("Nordvik", false)]
    [InlineData("  ", false)]
    public void IsCalled_NamesOfALedger_AreRecognised(string name, bool isIts) =>
        Assert.Equal(isIts, new Supplier(new SupplierId("S1"), "Nordvik Storkök AB") { Aliases = ["Nordvik Storkok"] }.IsCalled(name));

    [Theory]
    [InlineData(EnterpriseSize.Medium, true)]
    [InlineData(EnterpriseSize.Large, false)]
    [InlineData(null, null)]
    public void IsSmallOrMedium_OfASize_IsKnownWithIt(EnterpriseSize? size, bool? isSmall) =>
        Assert.Equal(isSmall, new Supplier(new SupplierId("S1"), "Nordvik") { Size = size }.IsSmallOrMedium);

    [Theory]
    [InlineData(0, "Lena Exempel")]
    [InlineData(1, "Food team")]
    [InlineData(31, "Manager")]
    public void OnDay_OwnerWhoLeft_IsReplacedByTheNext(int daysLater, string expected)
    {
        var owner = new AgreementOwner(Lena)
            .Or(new ContactPerson("Food team") { Until = Day.PlusDays(30) })
            .Or(new ContactPerson("Manager") { Until = Day.PlusDays(40) });
        var found = owner.OnDay(Day.PlusDays(daysLater))!;
        Assert.Equal(expected, found.Name ?? found.Function);
        Assert.Null(owner.OnDay(Day.PlusDays(41)));
    }

    [Fact]
    public void Of_Mailbox_IsOneExpression() =>
        Assert.Equal("livsmedel@havsvik.example", AgreementOwner.Of("Funktion livsmedel", "livsmedel@havsvik.example").OnDay(Day)!.Email);

    [Fact]
    public void IsThereOn_Edges_BelongToIt()
    {
        var contact = new ContactPerson("Buyer") { From = Day, Until = Day.PlusDays(1) };
        Assert.Equal((false, true, true, false), (contact.IsThereOn(Day.PlusDays(-1)), contact.IsThereOn(Day), contact.IsThereOn(Day.PlusDays(1)), contact.IsThereOn(Day.PlusDays(2))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("havsvik.example")]
    [InlineData("@havsvik.example")]
    [InlineData("a@")]
    [InlineData("a b@havsvik.example")]
    public void Email_NoAddress_IsRefused(string email) => Assert.Throws<ArgumentException>(() => new ContactPerson("Buyer") { Email = email });

    [Fact]
    public void Anonymise_WhoLeftBefore_KeepsFunctionAlone()
    {
        Assert.Equal(Lena, Lena.Anonymise(Day));
        Assert.Equal(new ContactPerson("Purchasing, food") { Until = Day }, Lena.Anonymise(Day.PlusDays(1)));
        Assert.Equal(new ContactPerson("x") { Name = "y" }, new ContactPerson("x") { Name = "y" }.Anonymise(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void Anonymise_OfEachHolder_KeepsTheCount()
    {
        var after = Day.PlusDays(1);
        Assert.False(new AgreementOwner(Lena).Or(Lena).Anonymise(after) is var owner && (owner.Contact.HasPerson || owner.Fallbacks[0].HasPerson));
        Assert.False(Assert.Single(new Supplier(new SupplierId("S"), "S") { Contacts = [Lena] }.Anonymise(after).Contacts).HasPerson);
        Assert.False(Assert.Single(new OrderingUnit(new UnitId("U"), "U", new AuthorityId("A")) { Contacts = [Lena] }.Anonymise(after).Contacts).HasPerson);
    }

    [Fact]
    public void Serves_WithoutMembers_IsEverybody()
    {
        var body = new CentralPurchasingBody(new ContractingAuthority(new AuthorityId("SKI"), "Purchasing body"));
        var some = body with { Members = [new AuthorityId("A")] };
        Assert.True(body.Serves(new AuthorityId("B")));
        Assert.Equal((true, true, false), (some.Serves(new AuthorityId("A")), some.Serves(new AuthorityId("SKI")), some.Serves(new AuthorityId("B"))));
    }

    [Fact]
    public void Parent_Itself_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new ContractingAuthority(new AuthorityId("A"), "A") { Parent = new AuthorityId("A") });

    [Fact]
    public void Portions_Negative_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new OrderingUnit(new UnitId("U"), "U", new AuthorityId("A")) { Portions = -1 });
}
