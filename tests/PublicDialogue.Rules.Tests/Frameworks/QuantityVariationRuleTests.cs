using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Frameworks;

public sealed class QuantityVariationRuleTests
{
    private const string Rule = "PD1409";

    [Theory]
    [InlineData(0.49, "-")]
    [InlineData(0.5, "Info")]
    [InlineData(2, "Info")]
    [InlineData(0, "-")]
    [InlineData(-0.5, "?QuantityVariation:Unreadable")]
    public void Assess_Variation_IsLessThanHalf(double share, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(ContractFacts.QuantityVariation, share))));

    [Theory]
    [InlineData(49, "-")]
    [InlineData(50, "Info")]
    public void Assess_PerCent_IsAShare(int percent, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(ContractFacts.QuantityVariation, percent, FactUnit.Percent))));

    [Theory]
    [InlineData(0.6, "-")]
    [InlineData(0.7, "Info")]
    public void Assess_Option_MovesTheLimit(double share, string outcome) => Assert.Equal(
        outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(ContractFacts.QuantityVariation, share)), "pd1409.information_percent=70"));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?QuantityVariation:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(ContractFacts.QuantityVariation.Absent())));
    }

    [Fact]
    public void Assess_Reason_Silences() => Assert.Equal("-", Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Justification, "Vintrene er uforudsigelige"), Given.Fact(ContractFacts.QuantityVariation, 0.8m))));
}
