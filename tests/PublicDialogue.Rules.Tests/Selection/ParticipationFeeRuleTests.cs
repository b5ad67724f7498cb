using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class ParticipationFeeRuleTests
{
    private const string Rule = "PD1011";

    [Theory]
    [InlineData("0", null, "-")]
    [InlineData("0.01", null, "Error")]
    [InlineData("500", "Trykning af tegningerne koster", "Error")]
    [InlineData(null, null, "-")]
    [InlineData("some", null, "?ParticipationFee:Unreadable")]
    public void Assess_Fee_IsNeverExcused(string? fee, string? reason, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(StandingFacts.ParticipationFee, fee), reason is null ? FactKeys.Justification.Absent() : Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?ParticipationFee:NotStated", Given.Outcome(Rule, TenderFacts.None));
}
