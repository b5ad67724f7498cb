using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PublicDialogue.Identifiers;
using PublicDialogue.Organisations;
using Xunit;

namespace PublicDialogue.Tests.Identifiers;

/// <summary>Every kind of key: what it takes, and that it is no other kind.</summary>
public sealed class IdentifierTests
{
    private static readonly Type[] Kinds = [.. typeof(Identifier).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Identifier)) && !type.IsAbstract)];

    public static TheoryData<string> Refused => new("", " ", " a", "a ", "a\n", "a\0b", new string('a', Identifier.MaxLength + 1));

    public static TheoryData<string> Taken => new("a", "7", "SE:5560001234", "Råd & Køb", "🐟", new string('a', Identifier.MaxLength));

    [Theory]
    [MemberData(nameof(Refused))]
    public void Constructor_NoKey_IsRefusedByEveryKind(string value) =>
        Assert.All(Kinds, kind => Assert.IsAssignableFrom<ArgumentException>(Assert.Throws<TargetInvocationException>(() => Make(kind, value)).InnerException));

    // A theory's data go through UTF-8, which has no bytes for half a character.
    [Fact]
    public void Constructor_HalfACharacter_IsRefused()
    {
        Constructor_NoKey_IsRefusedByEveryKind("\ud83d");
        Constructor_NoKey_IsRefusedByEveryKind("a\udc0f\ud83d");
    }

    [Theory]
    [MemberData(nameof(Taken))]
    public void Constructor_AKey_IsKeptByEveryKind(string value) => Assert.All(Kinds, kind =>
    {
        Assert.Equal(value, Make(kind, value).Value);
        Assert.Equal(value, Make(kind, value).ToString());
        Assert.Equal(Make(kind, value), Make(kind, value));
    });

    [Fact]
    public void Equality_OfOneTextInAllKinds_IsNone() => Assert.Equal(Kinds.Length, Kinds.Select(kind => Make(kind, "7")).ToHashSet().Count);

    [Fact]
    public void Equality_HeedsCase() => Assert.NotEqual(new SupplierId("a"), new SupplierId("A"));

    [Fact]
    public void Side_OfEachParty_IsWhereItStands() => Assert.Equal(
        [Side.Buyer, Side.Buyer, Side.Supplier, Side.None],
        new List<PartyId> { new AuthorityId("1"), new UnitId("1"), new SupplierId("1"), new OtherPartyId("1") }.Select(party => party.Side));

    private static Identifier Make(Type kind, string value) => (Identifier)Activator.CreateInstance(kind, value)!;
}
