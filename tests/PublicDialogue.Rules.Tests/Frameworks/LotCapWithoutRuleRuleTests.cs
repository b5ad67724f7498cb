using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Frameworks;

public sealed class LotCapWithoutRuleRuleTests
{
    private const string Rule = "PD1407";

    [Theory]
    [InlineData(2, 3, "", "Warning")]
    [InlineData(2, 3, "TODO", "Warning")]
    [InlineData(2, 3, "Den samlet laveste pris afgør fordelingen", "-")]
    [InlineData(3, 3, "", "-")]
    [InlineData(4, 3, "", "-")]
    [InlineData(1, 0, "", "Warning")]
    public void Assess_Limit_NeedsARule(int most, int lots, string rule, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(ContractFacts.LotsPerTenderer, most), Given.Fact(FactKeys.Lots, lots), Given.Fact(ContractFacts.LotAllocationRule, rule))));

    [Fact]
    public void Assess_RuleAbsent_IsTold() => Assert.Equal("Warning", Given.Outcome(Rule, Given.Tender(
        Given.Fact(ContractFacts.LotsPerTenderer, 1), ContractFacts.LotAllocationRule.Absent())));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?LotsPerTenderer:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(ContractFacts.LotsPerTenderer.Absent())));
        Assert.Equal("?LotAllocationRule:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(ContractFacts.LotsPerTenderer, 1))));
    }

    [Theory]
    [InlineData(true, "32014L0024", "-")]
    [InlineData(false, "32014L0025", "-")]
    [InlineData(false, "32014L0024", "Warning")]
    public void Assess_Regime_MustBeTheFullOne(bool isLight, string basis, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.LightRegime, isLight), Given.Fact(FactKeys.LegalBasis, basis),
        Given.Fact(ContractFacts.LotsPerTenderer, 1), ContractFacts.LotAllocationRule.Absent())));

    [Fact]
    public void Assess_BelowTheThreshold_Informs() => Assert.Equal("Info", Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.EstimatedValue, new Amount(100_000, "EUR")),
        Given.Fact(ContractFacts.LotsPerTenderer, 1), ContractFacts.LotAllocationRule.Absent())));

    [Fact]
    public void Assess_Reason_Lowers() => Assert.Equal("Info", Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Justification, "Fordelingen aftales med forsyningen"),
        Given.Fact(ContractFacts.LotsPerTenderer, 1), ContractFacts.LotAllocationRule.Absent())));
}
