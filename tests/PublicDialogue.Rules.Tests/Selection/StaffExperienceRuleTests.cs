using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class StaffExperienceRuleTests
{
    private const string Rule = "PD1110";

    [Theory]
    [InlineData(4, null, "-")]
    [InlineData(5, null, "Info")]
    [InlineData(7, null, "Info")]
    [InlineData(8, null, "Warning")]
    [InlineData(5, "pd1110.information_years=6", "-")]
    [InlineData(6, "pd1110.warning_years=6", "Warning")]
    [InlineData(4, "pd1110.warning_years=4", "Warning")]
    [InlineData(null, null, "-")]
    [InlineData("many", null, "?StaffExperienceYears:Unreadable")]
    public void Assess_Years_AreMeasuredByTheOptions(object? years, string? options, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(AbilityFacts.StaffExperienceYears, years)), options));

    [Theory]
    [InlineData(5, "Loven kræver autorisation efter fem år", "-")]
    [InlineData(8, "Loven kræver autorisation efter otte år", "Info")]
    [InlineData(8, "todo", "Warning")]
    public void Assess_Reason_Lowers(int years, string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(AbilityFacts.StaffExperienceYears, years), Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?StaffExperienceYears:NotStated", Given.Outcome(Rule, TenderFacts.None));
}
