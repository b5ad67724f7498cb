using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Certificates;

public sealed class EarlyCertificateRuleTests
{
    private const string Rule = "PD1902";

    [Theory]
    [InlineData("tender", "2026-06-29", null, "Warning")]
    [InlineData("tender", "2026-06-30", null, "-")]
    [InlineData("start", "2026-04-05", null, "-")]
    [InlineData("tender", "2026-05-10", "pd1902.lead_days=39", "-")]
    [InlineData("tender", "2026-05-10", "pd1902.lead_days=40", "Warning")]
    [InlineData("soon", "2026-05-10", null, "?HeldAt:Unreadable")]
    [InlineData(null, "2026-05-10", null, "-")]
    [InlineData("tender", "in May", null, "?TenderDeadline:Unreadable")]
    [InlineData("tender", null, null, "?TenderDeadline:NotStated")]
    public void Assess_Days_AreMeasuredByTheLeadTime(string? held, string? due, string? options, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(AbilityFacts.HeldAt, held), Given.Fact(FactKeys.DispatchDate, "2026-04-01"), Given.Fact(FactKeys.TenderDeadline, due)), options));

    [Theory]
    [InlineData("2026-05-01", "Warning")]
    [InlineData("in May", "?RequestDeadline:Unreadable")]
    [InlineData(null, "-")]
    public void Assess_RequestsDueFirst_TheyCount(string? requests, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(AbilityFacts.HeldAt, "tender"), Given.Fact(FactKeys.DispatchDate, "2026-04-01"),
        Given.Fact(TimeFacts.RequestDeadline, requests), Given.Fact(FactKeys.TenderDeadline, "2026-12-01"))));

    [Fact]
    public void Assess_NoDispatch_IsNotAssessable() => Assert.Equal("?DispatchDate:NotStated", Given.Outcome(Rule, Given.Tender(
        Given.Fact(AbilityFacts.HeldAt, "tender"), Given.Fact(FactKeys.TenderDeadline, "2026-05-01"))));

    [Fact]
    public void Assess_Result_IsSilent() => Assert.Equal("-", Given.Outcome(Rule, new(new TenderPart
    {
        Facts =
        [
            Given.Fact(AbilityFacts.HeldAt, "tender"), Given.Fact(FactKeys.DispatchDate, "2026-04-01"),
            Given.Fact(FactKeys.TenderDeadline, "2026-05-01"),
        ],
    })
    { IsCallForCompetition = false }));

    [Theory]
    [InlineData("Anlægget er i drift ved overtagelsen", "Info")]
    [InlineData("todo", "Warning")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(AbilityFacts.HeldAt, "tender"), Given.Fact(FactKeys.DispatchDate, "2026-04-01"),
        Given.Fact(FactKeys.TenderDeadline, "2026-05-01"), Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?HeldAt:NotStated", Given.Outcome(Rule, TenderFacts.None));
}
