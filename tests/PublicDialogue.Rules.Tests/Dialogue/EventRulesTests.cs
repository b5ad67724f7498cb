using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Dialogue;

/// <summary>PD3001 to PD3006 and PD3012: events, at their limits and on either side.</summary>
public sealed class EventRulesTests
{
    [Theory]
    [InlineData(2, 5, "Warning")]
    [InlineData(5, 5, "-")]
    [InlineData(4.99, 5, "Warning")]
    [InlineData(6, 5, "-")]
    [InlineData(0, 0, "-")]
    [InlineData(null, 5, "Warning")]
    [InlineData(2, null, "-")]
    [InlineData("PT90S", "PT1M30S", "-")]
    [InlineData("PT90S", "PT91S", "Warning")]
    [InlineData("soon", 5, "?ConversationTime:Unreadable")]
    [InlineData(-1, 5, "?ConversationTime:Unreadable")]
    public void Stop_ByItsTimes(object? conversation, object? presentation, string outcome) => Assert.Equal(outcome, Given.Outcome(
        "PD3001", Dialogues.Event("guidedTour", Dialogues.Stop("a", conversation, presentation))));

    [Theory]
    [InlineData(2, "28.5", "-")]
    [InlineData(2, "28.6", "Warning")]
    [InlineData(2, "0", "-")]
    public void Stop_ByTheOption(int conversation, string percent, string outcome) => Assert.Equal(outcome, Given.Outcome(
        "PD3001", Dialogues.Event("guidedTour", Dialogues.Stop("a", conversation, 5)), "pd3001.least_percent=" + percent));

    [Fact]
    public void Stop_OneTimeUnstated_IsNotAssessable() => Assert.Equal("?PresentationTime:NotStated", Given.Outcome(
        "PD3001", Dialogues.Event("guidedTour", Dialogues.Part(Given.Fact(EventFacts.ConversationTime, 2)))));

    [Fact]
    public void Stop_WithAReason_IsInformation() => Assert.Equal("Info", Given.Outcome("PD3001", Dialogues.Event("guidedTour", Dialogues.Part(
        Given.Fact(EventFacts.ConversationTime, 2), Given.Fact(EventFacts.PresentationTime, 5),
        Given.Fact(FactKeys.Justification, "Gæsterne mødte leverandøren en hel time dagen før")))));

    [Theory]
    [InlineData("guidedTour", 10, 11, "-")]
    [InlineData("guidedTour", 10, 11.01, "Warning")]
    [InlineData("marketDialogue", 10, 11, "-")]
    [InlineData("marketDialogue", 10, 11.01, "Error")]
    [InlineData(null, 10, 12, "Warning")]
    [InlineData("guidedTour", 0, 1, "Warning")]
    [InlineData("guidedTour", 0, 0, "-")]
    public void Times_OfTwoSuppliers(string? kind, double one, double other, string outcome)
    {
        var facts = Dialogues.Event(kind, Time("a", one), Time("b", other));

        Assert.Equal(outcome, Given.Outcome("PD3002", facts));
    }

    [Fact]
    public void Times_AddUpBySupplier() => Assert.Equal("-", Given.Outcome("PD3002", Dialogues.Event(
        "guidedTour", Time("a", 5), Time("b", 10), Time("a", 5))));

    [Fact]
    public void Times_OfStops_AddUpBySupplier() => Assert.Equal("-", Given.Outcome("PD3002", Dialogues.Event(
        "guidedTour", Dialogues.Stop("a", 2, 3), Dialogues.Stop("b", 5, 5), Dialogues.Stop("a", 5, 0))));

    [Fact]
    public void Times_SaidInAll_StandForTheStops() => Assert.Equal("-", Given.Outcome("PD3002", Dialogues.Event(
        "guidedTour", Dialogues.Stop("a", 1, 1), Dialogues.Stop(null, 50, 50), Time("a", 10), Time("b", 10))));

    [Fact]
    public void Times_OfTwoEvents_AreNotCompared() => Assert.Equal("-", Given.Outcome("PD3002", Dialogues.Event(
        "conference",
        new TenderPart { Facts = [Given.Fact(EventFacts.EventKind, "guidedTour")], Parts = [Time("a", 5)] },
        new TenderPart { Facts = [Given.Fact(EventFacts.EventKind, "guidedTour")], Parts = [Time("b", 50)] })));

    [Fact]
    public void Times_TwoOfOneEventAmongOthers_AreFoundThere() => Assert.Equal("Error", Given.Outcome("PD3002", Dialogues.Event(
        "conference",
        new TenderPart { Facts = [Given.Fact(EventFacts.EventKind, "marketDialogue")], Parts = [Time("a", 5), Time("b", 50)] },
        new TenderPart { Facts = [Given.Fact(EventFacts.EventKind, "guidedTour")], Parts = [Time("b", 50)] })));

    [Fact]
    public void Times_SomethingUnknown_IsNotAssessable()
    {
        Assert.Equal("?TimedSupplier:NotStated", Given.Outcome("PD3002", Dialogues.Event(
            "guidedTour", Time("a", 5), Dialogues.Part(Given.Fact(EventFacts.SupplierTime, 50)))));
        Assert.Equal("?SupplierTime:Unreadable", Given.Outcome("PD3002", Dialogues.Event("guidedTour", Time("a", 5), Time("b", "long"))));
        Assert.Equal("?SupplierTime:Unreadable", Given.Outcome("PD3002", Dialogues.Event(
            "guidedTour", Time("a", 5), Time("b", 50), new TenderPart { MayHaveMore = [TenderFactKind.SupplierTime] })));
        Assert.Equal("?PresentationTime:NotStated", Given.Outcome("PD3002", Dialogues.Event(
            "guidedTour", Dialogues.Part(Given.Fact(EventFacts.TimedSupplier, "a"), Given.Fact(EventFacts.ConversationTime, 5)))));
    }

    [Fact]
    public void Times_SupplierOfThePartAround_Counts() => Assert.Equal("Warning", Given.Outcome("PD3002", Dialogues.Event(
        "guidedTour",
        new TenderPart { Facts = [Given.Fact(EventFacts.TimedSupplier, "a")], Parts = [Dialogues.Part(Given.Fact(EventFacts.SupplierTime, 5))] },
        Time("b", 50))));

    [Fact]
    public void Times_OfAMarketDialogue_CiteTheLaw()
    {
        Assert.Equal("Directive 2014/24/EU art. 18(1), 40", Given.Assess("PD3002", Dialogues.Event("marketDialogue", Time("a", 5), Time("b", 50))).Findings.Single().Citation);
        Assert.Equal("", Given.Assess("PD3002", Dialogues.Event("conference", Time("a", 5), Time("b", 50))).Findings.Single().Citation);
    }

    [Theory]
    [InlineData("1.2", "-")]
    [InlineData("1.19", "Warning")]
    public void Times_ByTheOption(string most, string outcome) => Assert.Equal(outcome, Given.Outcome(
        "PD3002", Dialogues.Event("guidedTour", Time("a", 10), Time("b", 12)), "pd3002.most_times=" + most));

    [Theory]
    [InlineData(null, "Warning")]
    [InlineData("", "Warning")]
    [InlineData(false, "Warning")]
    [InlineData(true, "-")]
    [InlineData("Varm mad om natten", "-")]
    public void Challenge_OfATable(object? challenge, string outcome) => Assert.Equal(outcome, Given.Outcome(
        "PD3003", Dialogues.Event("roundtable", Dialogues.Part(Given.Fact(EventFacts.Challenge, challenge)))));

    [Fact]
    public void Challenge_OfTheRoundtable_IsItsTables()
    {
        var none = EventFacts.Challenge.Absent();

        Assert.Equal("-", Given.Outcome("PD3003", Dialogues.Event("roundtable", [Given.Fact(EventFacts.Challenge, "x")], Dialogues.Part(none))));
        Assert.Equal("-", Given.Outcome("PD3003", Dialogues.Event("roundtable", [none], Dialogues.Part(Given.Fact(EventFacts.Challenge, "x")))));
        Assert.Equal("Warning", Given.Outcome("PD3003", Dialogues.Event("roundtable", [none], Dialogues.Part(Given.Fact(EventFacts.Challenge, "x")), Dialogues.Part(none))));
        Assert.Equal("Warning", Given.Outcome("PD3003", Dialogues.Event("roundtable", [none])));
        Assert.Equal("?Challenge:Unreadable", Given.Outcome("PD3003", Dialogues.Event("roundtable", [EventFacts.Challenge.Unknown(UnknownReason.Unreadable)], Dialogues.Part(none))));
    }

    [Theory]
    [InlineData("roundtable", null, "commercial", "Warning")]
    [InlineData("roundtable", false, "commercial", "-")]
    [InlineData("conference", null, "commercial", "-")]
    [InlineData("conference", true, "Commercial", "Warning")]
    [InlineData("roundtable", null, "professional", "-")]
    [InlineData("roundtable", null, "facilitator", "-")]
    [InlineData("roundtable", null, "observer", "-")]
    [InlineData("roundtable", null, "seller", "?ParticipantRole:Unreadable")]
    [InlineData(null, null, "commercial", "-")]
    public void Role_AtAnEvent(string? kind, bool? isProfessional, string role, string outcome) => Assert.Equal(outcome, Given.Outcome(
        "PD3004",
        Dialogues.Event(kind, isProfessional is { } only ? [Given.Fact(EventFacts.ProfessionalOnly, only)] : [], Dialogues.Part(Given.Fact(EventFacts.ParticipantRole, role)))));

    [Fact]
    public void Roles_SeveralCommercial_AreOneFindingAnEvent()
    {
        var seat = Dialogues.Part(Given.Fact(EventFacts.ParticipantRole, "commercial"));
        var findings = Given.Assess("PD3004", Dialogues.Event("roundtable", seat, seat, seat)).Findings;

        Assert.StartsWith("3 of those", findings.Single().Message(new("en")), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true, true, "-")]
    [InlineData(true, true, false, "Info")]
    [InlineData(true, false, true, "Info")]
    [InlineData(true, false, false, "-")]
    [InlineData(true, true, null, "-")]
    [InlineData(false, null, null, "Info")]
    [InlineData(null, null, null, "Info")]
    public void Evaluation_ByItsSides(bool? isThere, bool? buyers, bool? suppliers, string outcome) => Assert.Equal(outcome, Given.Outcome("PD3006", Dialogues.Event(
        "conference",
        [Given.Fact(EventFacts.Evaluation, isThere), Given.Fact(EventFacts.BuyersAsked, buyers), Given.Fact(EventFacts.SuppliersAsked, suppliers)])));

    [Fact]
    public void Evaluation_OfUnknownSides_IsNotAssessable() => Assert.Equal(
        "?BuyersAsked:NotStated", Given.Outcome("PD3006", Dialogues.Event("conference", [Given.Fact(EventFacts.Evaluation, value: true)])));

    [Theory]
    [InlineData(60, 60, "-")]
    [InlineData(61, 60, "Info")]
    [InlineData(90, null, "-")]
    public void Registrations_AgainstWhatIsSafe(int people, int? safe, string outcome) => Assert.Equal(outcome, Given.Outcome("PD3012", Dialogues.Event(
        "themeSession", [Given.Fact(EventFacts.Registrations, people), Given.Fact(EventFacts.SafeRegistrations, safe)])));

    [Theory]
    [InlineData(12, 12, "-")]
    [InlineData(11, 12, "Info")]
    public void Group_AgainstWhatIsSafe(int people, int safe, string outcome) => Assert.Equal(outcome, Given.Outcome("PD3012", Dialogues.Event(
        "themeSession", [Given.Fact(EventFacts.SmallestGroup, people), Given.Fact(EventFacts.SafeGroupSize, safe)])));

    [Fact]
    public void Registrations_WithoutAShowRate_AreNotAssessable() => Assert.Equal(
        "?SafeRegistrations:NotStated", Given.Outcome("PD3012", Dialogues.Event("themeSession", [Given.Fact(EventFacts.Registrations, 90)])));

    private static TenderPart Time(string supplier, object minutes) =>
        Dialogues.Part(Given.Fact(EventFacts.TimedSupplier, supplier), Given.Fact(EventFacts.SupplierTime, minutes));
}
