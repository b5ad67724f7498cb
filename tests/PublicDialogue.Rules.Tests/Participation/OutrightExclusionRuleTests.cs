using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Participation;

public sealed class OutrightExclusionRuleTests
{
    private const string Rule = "PD1805";

    [Theory]
    [InlineData(true, false, null, "Error")]
    [InlineData(false, true, null, "Error")]
    [InlineData(true, true, null, "Error Error")]
    [InlineData(true, true, "false", "Error Error")]
    [InlineData(true, true, "true", "-")]
    [InlineData(true, false, "perhaps", "?HearingBeforeExclusion:Unreadable")]
    [InlineData(false, false, "perhaps", "-")]
    [InlineData(null, null, null, "-")]
    [InlineData("maybe", false, null, "?AffiliatesExcluded:Unreadable")]
    public void Assess_Exclusion_NeedsAHearing(object? affiliates, object? consulted, string? hearing, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Terms(affiliates, consulted, hearing)));

    [Theory]
    [InlineData("Sikkerhedsgodkendelsen tillader kun én af dem", "Info")]
    [InlineData("tbd", "Error")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Terms(true, false, null, Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_Remedy_IsAHearing()
    {
        var remedy = Assert.Single(Given.Assess(Rule, Terms(true, false, null)).Findings).Remedy!;

        Assert.Equal((TenderFactKind.HearingBeforeExclusion, "true"), (remedy.Fact, remedy.Value));
    }

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Terms(true, false, null, Given.Fact(FactKeys.DispatchDate, dispatched))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?AffiliatesExcluded:NotStated ?ConsultedExcluded:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(ParticipationFacts.Participation.Absent())));
    }

    private static TenderFacts Terms(object? affiliates, object? consulted, string? hearing, params FactEntry[] more) => Given.Tender(
    [
        Given.Fact(ParticipationFacts.AffiliatesExcluded, affiliates), Given.Fact(ParticipationFacts.ConsultedExcluded, consulted),
        Given.Fact(ParticipationFacts.HearingBeforeExclusion, hearing), .. more,
    ]);
}
