using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Do those who order know whom to call, and are they asked? Per unit, with n and response rate.</summary>
public sealed class OrdererSurveyTests
{
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 1, 8, 0);
    private static readonly UnitId Ward = new("ward 3");
    private static readonly UnitId Kitchen = new("school kitchen");

    [Fact]
    public void Results_PerUnit_HaveTheirOwnNumbers()
    {
        var results = Answered().Results;

        Assert.Equal([Ward, Kitchen], results.Select(result => result.Unit));
        Assert.Equal((new(3, 4), new(1, 3), new(0, 2)), (results[0].Responses, results[0].KnowWhomToCall, results[0].AreAskedWhatTheyNeed));
        Assert.Equal(Share.FromPercent(75), results[0].Responses.Share);
        Assert.Equal((new Proportion(0, 10), (Share?)null), (results[1].Responses, results[1].KnowWhomToCall.Share)); // Nobody replied: no share at all, and not 0 %.
    }

    [Fact]
    public void Total_CountsPeople() => Assert.Equal((new(3, 14), new(1, 3)), (Answered().Total.Responses, Answered().Total.KnowWhomToCall));

    [Fact]
    public void Respond_SaysWhatHappened()
    {
        var response = new OrdererResponse(Ward, Now) { KnowsWhomToCall = OrdererReply.Yes };
        Assert.Equal(new OrdererResponded(new("s1"), response, Now), Assert.Single(Begin().Respond(response).Happened));
    }

    [Fact]
    public void Respond_WhatCannotStand_IsRefused()
    {
        var closed = Begin() with { ClosesAt = Now };
        Assert.Equal(RefusalKind.Closed, closed.Respond(new(Ward, Now)).Refusal?.Kind);
        Assert.True(closed.Respond(new(Ward, Now - Duration.Epsilon)).IsDone);
        Assert.Equal(RefusalKind.UnitNotAsked, Begin().Respond(new(new("elsewhere"), Now)).Refusal?.Kind);
        Assert.Equal(RefusalKind.AnsweredBefore, Answered().Respond(new(Kitchen, Now) { Respondent = new("p1") }).Refusal?.Kind);
        Assert.Equal(RefusalKind.Full, Answered().Respond(new(Ward, Now)).Value.Respond(new(Ward, Now)).Refusal?.Kind);
    }

    [Fact]
    public void Constructor_WhatCannotStand_Refuses()
    {
        Assert.Throws<ArgumentException>("units", () => OrdererSurvey.Of(new("s1"), new SurveyedUnit(Ward, 1), new SurveyedUnit(Ward, 2)));
        Assert.Throws<ArgumentException>("responses", () => new OrdererSurvey(new("s1"), [new(Ward, 1)], [new(Ward, Now), new(Ward, Now)]));
        Assert.Throws<ArgumentException>("responses", () => new OrdererSurvey(new("s1"), [new(Ward, 1)], [new(Kitchen, Now)]));
        Assert.Throws<ArgumentException>("invited", () => new SurveyedUnit(Ward, 0));
    }

    [Fact]
    public void Anonymise_KeepsTheResults()
    {
        var clean = Answered().Anonymise(Now + Duration.Epsilon);
        Assert.Equal(Answered().Results, clean.Results);
        Assert.All(clean.Responses, response => Assert.Equal((null, null), (response.Respondent, response.Remark)));
        Assert.Equal(Answered(), Answered().Anonymise(Now));
    }

    private static OrdererSurvey Begin() => OrdererSurvey.Of(new("s1"), new SurveyedUnit(Ward, 4), new SurveyedUnit(Kitchen, 10)) with { ClosesAt = Now + Duration.FromDays(14) };

    private static OrdererSurvey Answered() => new OrdererResponse[]
    {
        new(Ward, Now) { KnowsWhomToCall = OrdererReply.Yes, IsAskedWhatItNeeds = OrdererReply.No, Respondent = new("p1"), Remark = new(Language.Danish, "Ingen spørger os") },
        new(Ward, Now) { KnowsWhomToCall = OrdererReply.No, IsAskedWhatItNeeds = OrdererReply.No, Respondent = new("p2") },
        new(Ward, Now) { KnowsWhomToCall = OrdererReply.No },
    }.Aggregate(Begin(), (survey, response) => survey.Respond(response).Value);
}
