using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Rules.Book;
using PublicDialogue.Tests.Agreements;
using Xunit;
using static PublicDialogue.Tests.Dialogue.Sessions;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>PD3001 to PD3012 at run time, on the library's own types.</summary>
public sealed class DialogueReviewTests
{
    private static readonly LocalizedText Text = LocalizedText.Of(Language.Danish, "Varm mad om natten");

    private static readonly EvaluationForm Form = new(new("form"), [new TextQuestion(new("words"), Text)]);

    // The stop as it was first done: an elevator pitch of five minutes and two for questions.
    [Theory]
    [InlineData(5, 2, "PD3001")]
    [InlineData(2, 2, "")]
    [InlineData(1, 2, "")]
    [InlineData(5, 0, "PD3001")]
    public void Tour_ByItsStops(int presentation, int conversation, string rules)
    {
        var tour = Tour([("a", presentation, conversation), ("b", presentation, conversation)]);

        Assert.Equal(rules, Rules(DialogueReview.Of(tour)).Split(' ')[0]);
        Assert.Equal(rules.Length == 0 ? 0 : 2, DialogueReview.Of(tour).Findings.Count);
        Assert.Empty(DialogueReview.Of(tour).NotAssessable);
    }

    [Theory]
    [InlineData(10, 11, "")]
    [InlineData(10, 12, "PD3002")]
    [InlineData(10, 0, "PD3002")]
    public void Tour_BySuppliersTimes(int one, int other, string rules) =>
        Assert.Equal(rules, Rules(DialogueReview.Of(Tour(other == 0 ? [("a", 0, one)] : [("a", 0, one), ("b", 0, other)]))));

    // Two stands of one supplier are one supplier's time.
    [Fact]
    public void Tour_TwoStandsOfOneSupplier_AddUp()
    {
        var tour = Tour([("a", 0, 5), ("b", 0, 10), ("c", 0, 5)]);
        var shared = new Exhibition(tour.Exhibition.Id, Text, [.. tour.Exhibition.Stands.Select(stand => stand.Id.Value == "c" ? new Stand(stand.Id, new SupplierId("a")) : stand)]);
        var moved = new GuidedTour(tour.Id, Text, Host, Nine, shared) { Stops = tour.Stops };

        Assert.Equal("PD3002", Rules(DialogueReview.Of(tour)));
        Assert.Equal("", Rules(DialogueReview.Of(moved)));
    }

    [Fact]
    public void Session_UnequalContributions_NamesBothSuppliers()
    {
        var session = Session with { Contributions = [Time("a", 10), Time("b", 20), Time("a", 5)] };
        var finding = Assert.Single(DialogueReview.Of(session).Findings);

        Assert.StartsWith("“a” has 15 minutes at this event and “b” 20:", finding.Message(new("en")), StringComparison.Ordinal);
        Assert.Equal((Severity.Warning, "SupplierTimes[0]"), (finding.Severity, finding.Origin.Path));
    }

    [Fact]
    public void MarketDialogue_UnequalConsultations_IsAnErrorByLaw()
    {
        var market = MarketSamples.Empty().Consult(new(new("c1"), MarketSamples.Alpha, MarketSamples.At(3, 1, 9, 60))).Value;
        Assert.Empty(DialogueReview.Of(market.Consult(new(new("c2"), MarketSamples.Beta, MarketSamples.At(3, 2, 9, 66))).Value).Findings);

        var finding = Assert.Single(DialogueReview.Of(market.Consult(new(new("c2"), MarketSamples.Beta, MarketSamples.At(3, 2, 9, 67))).Value).Findings);
        Assert.Equal(("PD3002", Severity.Error, "Directive 2014/24/EU art. 18(1), 40"), (finding.RuleId, finding.Severity, finding.Citation));
    }

    [Fact]
    public void Roundtable_ByItsTables()
    {
        var none = new Table(new("t1"), 4);
        var with = new Table(new("t2"), 4) { Challenge = new(Text, Host) };

        Assert.Equal("PD3003", Rules(DialogueReview.Of(Round)));
        Assert.Equal("PD3003", Rules(DialogueReview.Of(Round with { Tables = [none, with] })));
        Assert.Equal("", Rules(DialogueReview.Of(Round with { Tables = [with] })));
    }

    [Fact]
    public void Roundtable_ByItsRoles()
    {
        var table = new Table(new("t1"), 4) { Challenge = new(Text, Host) };
        var seller = new Participant(Person(90), new SupplierId("s9")) { Role = ParticipantRole.Commercial };
        var round = Round with { Tables = [table], Seats = [new Seat(1, table.Id, seller)] };

        Assert.Equal("PD3004", Rules(DialogueReview.Of(round)));
        Assert.Equal("", Rules(DialogueReview.Of(round with { IsProfessional = false })));
        Assert.Equal("", Rules(DialogueReview.Of(round with { Seats = [new Seat(1, table.Id, seller with { Role = ParticipantRole.Professional })] })));
    }

    // Ninety signed up and twenty came: with that learnt, groups of eight would be empty tables.
    [Fact]
    public void Session_NinetyOfWhomTwentyCome_IsToldOfItsGroups()
    {
        var learnt = ShowRate.OfCounts(90, 20);
        var session = With(Session with { Capacity = 90, ShowRate = learnt, LeastInGroup = 4 }, 90);

        Assert.Equal("", Rules(DialogueReview.Of(session)));
        Assert.Equal("PD3012", Rules(DialogueReview.Of(session with { Groups = 11 })));
        Assert.Equal("", Rules(DialogueReview.Of(session with { Groups = learnt.WorkableGroups(90, 4, ShowRate.UsualRisk).Count })));
    }

    [Fact]
    public void Session_MoreRegistrationsThanAreSafe_IsTold()
    {
        var free = Session with { Capacity = 20, RegistrationLimit = 200, ShowRate = ShowRate.FreeEvent };
        int safe = free.SafeRegistrations!.Value;

        Assert.Equal("", Rules(DialogueReview.Of(With(free, safe))));
        Assert.Equal("PD3012", Rules(DialogueReview.Of(With(free, safe + 1))));
        Assert.Equal("PD3012?SafeRegistrations", Gaps(DialogueReview.Of(With(free with { ShowRate = null }, 21))));
        Assert.Equal("", Gaps(DialogueReview.Of(With(free with { ShowRate = null }, 20))));
        Assert.Equal("", Rules(DialogueReview.Of(With(free with { Capacity = null }, 100))));
    }

    [Fact]
    public void Evaluation_IsAskedForOnceTheEventIsOver()
    {
        var session = With(Session, 3) with { Participants = [new(Person(50), new SupplierId("s"))] };

        Assert.Equal("", Rules(DialogueReview.Of(session, null, Nine.End - Duration.Epsilon)));
        Assert.Equal("PD3006", Rules(DialogueReview.Of(session, null, Nine.End)));
        Assert.Equal("", Rules(DialogueReview.Of(session with { CalledOffAt = March }, null, Nine.End)));
        Assert.Equal("PD3006?BuyersAsked", Gaps(DialogueReview.Of(session with { EvaluationForm = Form.Id }, null, Nine.End)));
        Assert.Equal("", Rules(DialogueReview.Of(session, new(session.Id, Form), Nine.End)));
        Assert.Equal("PD3006", Rules(DialogueReview.Of(session, new(session.Id, Form with { AskedSides = [Side.Supplier] }), Nine.End)));
        Assert.Equal("", Rules(DialogueReview.Of(With(Session, 3), new(session.Id, Form with { AskedSides = [Side.Buyer] }), Nine.End)));
        Assert.Throws<ArgumentException>(() => DialogueReview.Of(session, new(new("other"), Form), Nine.End));
    }

    [Fact]
    public void Ideas_ByWaitReasonAndReport()
    {
        var waiting = IdeaSamples.Sent("1", IdeaSamples.North);
        var silent = IdeaSamples.Sent("2", IdeaSamples.North).Went(IdeaState.InReview, 1).Went(IdeaState.Declined, 2);
        var told = IdeaSamples.Sent("3", IdeaSamples.South).Went(IdeaState.InReview, 1).Went(IdeaState.Declined, 2).Told(IdeaSamples.South, 3);
        var unreasoned = told with { Decisions = [.. told.Decisions.Select(decision => decision with { Reason = null })] };

        Assert.Equal("", Rules(Ideas(4, waiting, told)));
        Assert.Equal("PD3007", Rules(Ideas(60, waiting, told)));
        Assert.Equal("PD3008", Rules(Ideas(4, waiting, silent)));
        Assert.Equal("", Rules(Ideas(1, waiting, silent)));
        Assert.Equal("PD3008", Rules(Ideas(4, unreasoned)));
        Assert.Equal("Ideas[0].Decisions[1]", Assert.Single(Ideas(4, unreasoned).Findings).Origin.Path);
    }

    // Monday 11 January 2027 is not counted; 30 business days end on Monday 22 February.
    [Theory]
    [InlineData(42, "")]
    [InlineData(43, "PD3007")]
    public void Idea_ThirtyBusinessDays_IsTheLimit(int day, string rules) => Assert.Equal(rules, Rules(Ideas(day, IdeaSamples.Sent("1", IdeaSamples.North))));

    [Fact]
    public void Strategy_ByWhatItLacks()
    {
        var group = new ResponsibleGroup(Host);
        var named = new ResponsibleFunction(new("communications"));
        var plan = new CrisisPlan([new EscalationStep(Text, named, Duration.FromHours(1), CountedTime.Clock)]);
        var whole = new ChannelStrategy(new("facebook"), Text) { Purpose = new(Text), Responsible = named, Guidelines = [new(Text)], CrisisPlan = plan };

        Assert.Equal("", Rules(DialogueReview.Of(whole)));
        Assert.Equal("PD3009", Rules(DialogueReview.Of(whole with { Responsible = group })));
        Assert.Contains("group", Assert.Single(DialogueReview.Of(whole with { Responsible = group }).Findings).Message(new("en")), StringComparison.Ordinal);
        Assert.Equal("PD3009", Rules(DialogueReview.Of(whole with { CrisisPlan = new([]) })));
        Assert.Equal("PD3009", Rules(DialogueReview.Of(whole with { CrisisPlan = new([new EscalationStep(Text, group, Duration.FromHours(1), CountedTime.Clock)]) })));
        Assert.Equal("PD3009 PD3009 PD3009 PD3009", Rules(DialogueReview.Of(new ChannelStrategy(new("facebook"), Text))));
        Assert.Equal(whole.IsComplete, DialogueReview.Of(whole).Findings.Count == 0);
    }

    [Fact]
    public void Messages_ByTheirTarget()
    {
        var hours = new BusinessHours(CountryCalendars.Denmark, Zone, DayHours.Parse("09:00-15:00"));
        var target = ResponseTarget.InBusinessTime(Duration.FromHours(4));
        var received = Instant.FromUtc(2027, 3, 19, 13, 0);   // a Friday at two: due on Monday at twelve
        var due = Instant.FromUtc(2027, 3, 22, 11, 0);
        var message = new PublicMessage(new("m"), new("facebook"), received);

        Assessment At(PublicMessage one, Instant now) => DialogueReview.Of([one], target, hours, now);

        Assert.Equal("", Rules(At(message, due)));
        Assert.Equal("PD3010", Rules(At(message, due + Duration.FromMinutes(90))));
        Assert.StartsWith("This message has no answer 1.5 hours", At(message, due + Duration.FromMinutes(90)).Findings[0].Message(new("en")), StringComparison.Ordinal);
        Assert.Equal("", Rules(At(message with { AnsweredAt = due }, due + Duration.FromDays(9))));
        Assert.StartsWith(
            "This message was answered 0.5 hours after",
            At(message with { AnsweredAt = due + Duration.FromMinutes(30) }, due + Duration.FromDays(9)).Findings[0].Message(new("en")),
            StringComparison.Ordinal);
        Assert.Equal("", Rules(At(message, received - Duration.Epsilon)));
    }

    [Fact]
    public void Agreement_ByItsOwner()
    {
        Assert.Equal("", Rules(DialogueReview.Of(Samples.Food)));
        Assert.Equal("PD3011", Rules(DialogueReview.Of(Samples.Food with { Owner = null })));
        Assert.Empty(DialogueReview.Of(Samples.Food).NotAssessable);
    }

    [Fact]
    public void Options_Change_WhatIsFound()
    {
        var options = new RuleOptions(new Dictionary<string, string>(StringComparer.Ordinal) { ["publicdialogue.pd3001.least_percent"] = "25" });

        Assert.Equal("", Rules(DialogueReview.Of(Tour([("a", 5, 2), ("b", 5, 2)]), options)));
    }

    private static Roundtable Round => new(new("roundtable"), Text, Host, Nine);

    private static GuidedTour Tour((string Stand, int Presentation, int Conversation)[] stops)
    {
        string[] stands = ["a", "b", .. stops.Select(stop => stop.Stand).Where(stand => stand is not ("a" or "b"))];
        return new(new("tour"), Text, Host, Nine, new Exhibition(new("fair"), Text, [.. stands.Select(stand => new Stand(new(stand), new SupplierId(stand)))]))
        {
            Stops = [.. stops.Select((stop, at) => new TourStop(
                new("g"), new(stop.Stand), Nine.Start + Duration.FromHours(at), Duration.FromMinutes(stop.Presentation), Duration.FromMinutes(stop.Conversation)))],
        };
    }

    private static SupplierTime Time(string supplier, int minutes) => new(new(supplier), Duration.FromMinutes(minutes));

    private static Assessment Ideas(int day, params Idea[] ideas) => DialogueReview.Of(IdeaSamples.Book(ideas), IdeaSamples.Day(day), CountryCalendars.Denmark);

    private static string Rules(Assessment assessment) => string.Join(' ', assessment.Findings.Select(finding => finding.RuleId));

    private static string Gaps(Assessment assessment) => string.Join(' ', assessment.NotAssessable.Select(gap => string.Create(CultureInfo.InvariantCulture, $"{gap.RuleId}?{gap.Missing}")));
}
