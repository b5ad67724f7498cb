using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Participation;

public sealed class ExclusionYearsRuleTests
{
    private const string Rule = "PD1806";

    [Theory]
    [InlineData("5", "3", "-")]
    [InlineData("5.5", "3", "Error")]
    [InlineData("5", "3.5", "Error")]
    [InlineData("6", "4", "Error Error")]
    [InlineData("4", "2", "-")]
    [InlineData(null, null, "-")]
    [InlineData("long", "4", "Error ?MandatoryExclusionYears:Unreadable")]
    public void Assess_Years_AreFiveAndThreeAtMost(string? mandatory, string? optional, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(ParticipationFacts.MandatoryExclusionYears, mandatory), Given.Fact(ParticipationFacts.OptionalExclusionYears, optional))));

    [Fact]
    public void Assess_Reason_ChangesNothing()
    {
        var finding = Assert.Single(Given.Assess(Rule, Given.Tender(
            Given.Fact(ParticipationFacts.OptionalExclusionYears, 4), ParticipationFacts.MandatoryExclusionYears.Absent(),
            Given.Fact(FactKeys.Justification, "Sagen var meget alvorlig for byen"))).Findings);

        Assert.Equal((Severity.Error, "Sagen var meget alvorlig for byen", "3"), (finding.Severity, finding.JustifiedBy, finding.Remedy!.Value));
    }

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?MandatoryExclusionYears:NotStated ?OptionalExclusionYears:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(ParticipationFacts.Participation.Absent())));
    }

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(ParticipationFacts.MandatoryExclusionYears, 6), ParticipationFacts.OptionalExclusionYears.Absent())));
}
