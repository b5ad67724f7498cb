using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class PositiveStreakRuleTests
{
    private const string Rule = "PD1006";

    [Theory]
    [InlineData(1, false, null, "-")]
    [InlineData(2, false, null, "Warning")]
    [InlineData(2, true, null, "-")]
    [InlineData(2, null, null, "Warning")]
    [InlineData(2, "perhaps", null, "?AlternativeEvidence:Unreadable")]
    [InlineData(1, "perhaps", null, "-")]
    [InlineData(null, false, null, "-")]
    [InlineData("some", false, null, "?PositiveResultYears:Unreadable")]
    [InlineData(2, false, "pd1006.most_years=2", "-")]
    [InlineData(3, false, "pd1006.most_years=2", "Warning")]
    public void Assess_Years_AreMeasuredByTheOption(object? years, object? evidence, string? options, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(StandingFacts.PositiveResultYears, years), Given.Fact(StandingFacts.AlternativeEvidence, evidence)), options));

    [Fact]
    public void Assess_NothingSaidOfOtherEvidence_AcceptsNone() =>
        Assert.Equal("Warning", Given.Outcome(Rule, Given.Tender(Given.Fact(StandingFacts.PositiveResultYears, 3))));

    [Theory]
    [InlineData("Kontrakten forudsætter forudbetaling af et års drift", "Info")]
    [InlineData("todo", "Warning")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(StandingFacts.PositiveResultYears, 3), Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?PositiveResultYears:NotStated", Given.Outcome(Rule, TenderFacts.None));
}
