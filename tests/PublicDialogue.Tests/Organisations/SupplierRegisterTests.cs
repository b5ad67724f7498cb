using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Organisations;
using Xunit;

namespace PublicDialogue.Tests.Organisations;

public sealed class SupplierRegisterTests
{
    private static readonly LocalDate Day = new(2025, 4, 1);

    private static readonly SupplierRegister Register = new()
    {
        Suppliers =
        [
            new Supplier(Id("A"), "Mälarö Grossist AB") { Numbers = [OrganisationId.Unverified("SE:5599000233")], Contacts = [new ContactPerson("Sales") { Name = "N", Until = Day }] },
            new Supplier(Id("B"), "Fjällfrost AB") { Aliases = ["Fjallfrost"] },
        ],
        Mergers = [new Merger(Id("A"), Id("B"), Day), new Merger(Id("B"), Id("C"), Day.PlusYears(1))],
        Groups =
        [
            new SupplierGroup(Id("P"), [new GroupMember(Id("A"), until: Day.PlusDays(-1)), new GroupMember(Id("Q"), from: Day)]),
            new SupplierGroup(Id("Q"), [new GroupMember(Id("B"))]),
        ],
    };

    [Theory]
    [InlineData("A", -1, "A")]
    [InlineData("A", 0, "B")]
    [InlineData("A", 364, "B")]
    [InlineData("A", 365, "C")]
    [InlineData("B", 364, "B")]
    [InlineData("Z", 365, "Z")]
    public void OnDay_AfterMergers_IsTheOneInItsPlace(string supplier, int days, string expected) =>
        Assert.Equal(Id(expected), Register.OnDay(Id(supplier), Day.PlusDays(days)));

    [Fact]
    public void SuccessorOf_Chain_IsItsEnd() => Assert.Equal((Id("C"), null), (Register.SuccessorOf(Id("A")), Register.SuccessorOf(Id("C"))));

    [Fact]
    public void GoneInto_Chain_IsAllBefore()
    {
        Assert.Equal([Id("A"), Id("B")], Register.GoneInto(Id("C"), Day.PlusYears(1)));
        Assert.Equal([Id("A")], Register.GoneInto(Id("B"), Day));
        Assert.Empty(Register.GoneInto(Id("B"), Day.PlusYears(1)));
    }

    [Theory]
    [InlineData("A", -1, "P")]
    [InlineData("B", -1, "Q")]
    [InlineData("A", 0, "P")]
    [InlineData("C", 365, "P")]
    [InlineData("C", 364, "C")]
    [InlineData("Z", 0, "Z")]
    public void ParentOn_NestedGroups_IsTheTop(string supplier, int days, string expected) =>
        Assert.Equal(Id(expected), Register.ParentOn(Id(supplier), Day.PlusDays(days)));

    [Fact]
    public void ParentOn_ParentThatWentOnInItsSubsidiary_IsThatOne()
    {
        var register = new SupplierRegister { Groups = [new SupplierGroup(Id("P"), [new GroupMember(Id("S"))])], Mergers = [new Merger(Id("P"), Id("S"), Day)] };
        Assert.Equal(Id("P"), register.ParentOn(Id("S"), Day.PlusDays(-1)));
        Assert.Equal(Id("S"), register.ParentOn(Id("S"), Day));
        Assert.Equal(Id("S"), register.ParentOn(Id("P"), Day));
    }

    [Fact]
    public void ParentOn_CircleByMerger_IsTheSameForAll()
    {
        var register = new SupplierRegister
        {
            Groups = [new SupplierGroup(Id("P"), [new GroupMember(Id("S"))]), new SupplierGroup(Id("S"), [new GroupMember(Id("T"))])],
            Mergers = [new Merger(Id("P"), Id("T"), Day)],
        };
        Assert.Equal((Id("S"), Id("S"), Id("S")), (register.ParentOn(Id("P"), Day), register.ParentOn(Id("S"), Day), register.ParentOn(Id("T"), Day)));
    }

    [Fact]
    public void Find_ByKeyNumberAndName_IsTheSupplier()
    {
        Assert.Equal("Fjällfrost AB", Register.Find("fjallfrost")?.Name);
        Assert.Equal(Id("A"), Register.Find(OrganisationId.Unverified("SE:559900-0233"))?.Id);
        Assert.Equal("Mälarö Grossist AB", Register.Find(Id("A"))?.Name);
        Assert.Null(Register.Find("Nobody"));
    }

    [Fact]
    public void Anonymise_Contacts_AreDropped() =>
        Assert.False(Register.Anonymise(Day.PlusDays(1)).Suppliers[0].Contacts.Single().HasPerson);

    [Fact]
    public void Mergers_Faults_AreRefused()
    {
        Refuses("absorbed twice", new Merger(Id("A"), Id("B"), Day), new Merger(Id("A"), Id("C"), Day));
        Refuses("detour", new Merger(Id("A"), Id("B"), Day), new Merger(Id("B"), Id("A"), Day));
        Refuses("detour", new Merger(Id("A"), Id("B"), Day), new Merger(Id("B"), Id("C"), Day), new Merger(Id("C"), Id("A"), Day.PlusDays(3)));
        Refuses("was no more", new Merger(Id("A"), Id("B"), Day), new Merger(Id("B"), Id("C"), Day.PlusDays(-1)));
        Assert.Throws<ArgumentException>(() => new Merger(Id("A"), Id("A"), Day));
    }

    [Fact]
    public void Mergers_OnOneDay_AreFollowedBoth() => Assert.Equal(
        Id("C"), new SupplierRegister { Mergers = [new Merger(Id("A"), Id("B"), Day), new Merger(Id("B"), Id("C"), Day)] }.OnDay(Id("A"), Day));

    [Fact]
    public void Groups_Faults_AreRefused()
    {
        var twice = Assert.Throws<ArgumentException>(() => new SupplierRegister
        {
            Groups = [new SupplierGroup(Id("P"), [new GroupMember(Id("A"), until: Day)]), new SupplierGroup(Id("Q"), [new GroupMember(Id("A"), from: Day)])],
        });
        Assert.Contains("two parents", twice.Message, StringComparison.Ordinal);
        var circle = Assert.Throws<ArgumentException>(() => new SupplierRegister
        {
            Groups = [new SupplierGroup(Id("P"), [new GroupMember(Id("A"), until: Day)]), new SupplierGroup(Id("A"), [new GroupMember(Id("P"), from: Day)])],
        });
        Assert.Contains("above its own parent", circle.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new SupplierGroup(Id("P"), [new GroupMember(Id("P"))]));
        Assert.Throws<ArgumentException>(() => new GroupMember(Id("P"), Day, Day.PlusDays(-1)));
    }

    [Fact]
    public void Groups_OneAfterTheOther_AreTaken()
    {
        var register = new SupplierRegister
        {
            Groups = [new SupplierGroup(Id("P"), [new GroupMember(Id("A"), until: Day)]), new SupplierGroup(Id("A"), [new GroupMember(Id("P"), from: Day.PlusDays(1))])],
        };
        Assert.Equal((Id("P"), Id("A")), (register.ParentOn(Id("A"), Day), register.ParentOn(Id("P"), Day.PlusDays(1))));
    }

    [Fact]
    public void Suppliers_KeyTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new SupplierRegister { Suppliers = [new Supplier(Id("A"), "A"), new Supplier(Id("A"), "B")] });

    private static void Refuses(string why, params Merger[] mergers) =>
        Assert.Contains(why, Assert.Throws<ArgumentException>(() => new SupplierRegister { Mergers = mergers }).Message, StringComparison.Ordinal);

    private static SupplierId Id(string value) => new(value);
}
