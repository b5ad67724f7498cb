using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Specifications;

public sealed class FewPossibleBiddersRuleTests
{
    private const string Rule = "PD1209";

    [Theory]
    [InlineData(0, "Error")]
    [InlineData(1, "Error")]
    [InlineData(2, "Warning")]
    [InlineData(3, "-")]
    [InlineData(-1, "-")]
    public void Assess_Number_IsMoreThanTwo(int suppliers, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(DialogueFacts.PossibleBidders, suppliers))));

    [Fact]
    public void Assess_NobodyLooked_IsNotAssessable()
    {
        Assert.Equal("?PossibleBidders:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?PossibleBidders:Withheld", Given.Outcome(Rule, Given.Tender(DialogueFacts.PossibleBidders.Unknown(UnknownReason.Withheld))));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(DialogueFacts.PossibleBidders.Absent())));
    }

    [Fact]
    public void Assess_Reason_LowersToInformation() => Assert.Equal("Info", Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Justification, "Kun to fabrikker i verden laver dem"), Given.Fact(DialogueFacts.PossibleBidders, 1))));
}
