using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Time;

public sealed class AcceleratedWithoutReasonRuleTests
{
    private const string Rule = "PD1304";

    [Theory]
    [InlineData("true", null, "Error")]
    [InlineData("true", "", "Error")]
    [InlineData("true", "tbd", "Error")]
    [InlineData("true", "Broen er lukket efter stormfloden", "-")]
    [InlineData("false", null, "-")]
    [InlineData(null, null, "-")]
    [InlineData("perhaps", null, "?Accelerated:Unreadable")]
    public void Assess_Urgency_NeedsAReason(string? isUrgent, string? reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Accelerated, isUrgent), Given.Fact(TimeFacts.AccelerationReason, reason))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?Accelerated:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?AccelerationReason:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(FactKeys.Accelerated, value: true))));
    }

    [Theory]
    [InlineData(true, "32014L0024", "-")]
    [InlineData(false, "32014L0025", "-")]
    [InlineData(false, "32014L0024", "Error")]
    [InlineData(false, "rubbish", "?LegalBasis:Unreadable")]
    public void Assess_Regime_MustBeTheFullOne(bool isLight, string basis, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.LightRegime, isLight), Given.Fact(FactKeys.LegalBasis, basis),
        Given.Fact(FactKeys.Accelerated, value: true), TimeFacts.AccelerationReason.Absent())));

    [Theory]
    [InlineData("Broen er lukket efter stormfloden", "-")]
    [InlineData("TODO", "Error")]
    public void Assess_JustificationBesideIt_AnswersToo(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Justification, reason), Given.Fact(FactKeys.Accelerated, value: true), TimeFacts.AccelerationReason.Absent())));

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(FactKeys.Accelerated, value: true), TimeFacts.AccelerationReason.Absent())));

    [Fact]
    public void Assess_ResultNotice_IsSilent() => Assert.Equal("-", Given.Outcome(Rule, new TenderFacts(Given.Tender(
        Given.Fact(FactKeys.Accelerated, value: true), TimeFacts.AccelerationReason.Absent()).Tender.Part)
    { IsCallForCompetition = false }));
}
