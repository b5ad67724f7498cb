using System;
using System.Collections.Generic;
using NodaTime;
using PublicDialogue.Quantities;
using PublicDialogue.Tendering;
using Xunit;

namespace PublicDialogue.Tests.Tendering;

/// <summary>The model refuses what is no tender at all, is equal by content, and does not change.</summary>
public sealed class ModelTests
{
    public static TheoryData<string, Func<object>> Refused => new()
    {
        { "title", () => new Tender("") },
        { "title", () => new Tender(" ") },
        { "id", () => new Lot("") },
        { "name", () => new AwardCriterion(" ") },
        { "text", () => new Specification("") },
        { "count", () => new ReferenceRequirement(0) },
        { "yearlyMinimum", () => new TurnoverRequirement(Money.Of(-1m, Currency.Dkk)) },
    };

    public static TheoryData<string, Func<object>> Missing => new()
    {
        { "title", () => new Tender(null!) },
        { "id", () => new Lot(null!) },
        { "duration", () => new FrameworkTerm(null!) },
        { "reason", () => new Justification(null!) },
        { "yearlyMinimum", () => new TurnoverRequirement(null!) },
        { "Lots", () => new Tender("Kaffe") { Lots = null! } },
        { "SelectionCriteria", () => new Tender("Kaffe") { SelectionCriteria = null! } },
        { "Specifications", () => new Lot("1") { Specifications = null! } },
        { "AwardCriteria", () => new Lot("1") { AwardCriteria = null! } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Constructor_NoSuchThing_Refuses(string name, Func<object> make) => Assert.Throws<ArgumentException>(name, make);

    [Theory]
    [MemberData(nameof(Missing))]
    public void Constructor_Null_Refuses(string name, Func<object> make) => Assert.Throws<ArgumentNullException>(name, make);

    [Fact]
    public void List_HoldingNull_Refuses() => Assert.Throws<ArgumentException>("Lots", () => new Tender("Kaffe") { Lots = [null!] });

    [Fact]
    public void Justification_Empty_IsAccepted() => Assert.Equal("", new Justification("").Reason);

    [Fact]
    public void Equality_IsByContent()
    {
        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
    }

    [Fact]
    public void Equality_OneWordDiffers_IsNot() => Assert.NotEqual(Make(), Make() with { Specifications = [new("Stille maskine")] });

    [Fact]
    public void With_LeavesTheOriginalAlone()
    {
        var tender = Make();
        var longer = tender with { TendersDueOn = new LocalDate(2027, 2, 1), Lots = [] };

        Assert.Equal(new LocalDate(2026, 12, 28), tender.TendersDueOn);
        Assert.Single(tender.Lots);
        Assert.Empty(longer.Lots);
        Assert.Same(tender.SelectionCriteria, longer.SelectionCriteria);
    }

    [Fact]
    public void List_ChangedByItsOwner_LeavesTheTenderAlone()
    {
        var lots = new List<Lot> { new("1") };
        var tender = new Tender("Kaffe") { Lots = lots };
        lots.Clear();

        Assert.Single(tender.Lots);
    }

    private static Tender Make() => new("Kaffe")
    {
        TendersDueOn = new LocalDate(2026, 12, 28),
        EstimatedValue = Money.Of(1m, Currency.Dkk),
        Lots = [new("1") { AwardCriteria = [new("Pris") { Weight = Weighting.Percent(100) }] }],
        SelectionCriteria = [new ReferenceRequirement(2) { Justification = new("Drift") { On = new LocalDate(2026, 1, 1) } }],
        Specifications = [new("Stille")],
        Framework = new(Period.FromYears(4)),
    };
}
