using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Frameworks;

public sealed class FrameworkWithoutMaximumRuleTests
{
    private const string Rule = "PD1402";

    [Theory]
    [InlineData(null, null, "Error")]
    [InlineData("1000", null, "-")]
    [InlineData(null, "500", "-")]
    [InlineData("1000", "500", "-")]
    [InlineData("rubbish", "500", "-")]
    [InlineData("rubbish", null, "?FrameworkMaximumValue:Unreadable")]
    [InlineData(null, "rubbish", "?FrameworkMaximumQuantity:Unreadable")]
    public void Assess_Maximum_IsAValueOrAQuantity(string? value, string? quantity, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.FrameworkDuration, "P2Y"), Given.Fact(ContractFacts.FrameworkMaximumValue, value),
        Given.Fact(ContractFacts.FrameworkMaximumQuantity, quantity))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?FrameworkMaximumValue:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?FrameworkMaximumValue:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(FactKeys.FrameworkDuration, "P2Y"))));
        Assert.Equal("?FrameworkMaximumQuantity:NotStated", Given.Outcome(Rule, Given.Tender(ContractFacts.FrameworkMaximumValue.Absent())));
    }

    [Fact]
    public void Assess_NoFramework_LacksNothing() => Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.Framework.Absent())));

    [Theory]
    [InlineData("32014L0024", "Error")]
    [InlineData("32014L0025", "Error")]
    [InlineData("32014L0023", "-")]
    [InlineData("32009L0081", "-")]
    public void Assess_LegalBasis_MustKnowFrameworks(string basis, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.LegalBasis, basis), ContractFacts.FrameworkMaximumValue.Absent(), ContractFacts.FrameworkMaximumQuantity.Absent())));

    // Annex V, part C, asks for it, and part H, for social services, does not.
    [Theory]
    [InlineData("85000000-9", null, "?LightRegime:NotStated")]
    [InlineData("85000000-9", "true", "Info")]
    [InlineData("85000000-9", "false", "Error")]
    [InlineData("15800000-6", null, "Error")]
    public void Assess_SocialServices_AreToldAtMost(string code, string? isLight, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
    [
        Given.Fact(FactKeys.MainCpv, code), .. isLight is null ? System.Array.Empty<FactEntry>() : [Given.Fact(FactKeys.LightRegime, isLight)],
        ContractFacts.FrameworkMaximumValue.Absent(), ContractFacts.FrameworkMaximumQuantity.Absent(),
    ])));

    [Theory]
    [InlineData("Behovet kendes først efter kommunevalget", "Info")]
    [InlineData("tbd", "Error")]
    public void Assess_Reason_Lowers(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Justification, reason), ContractFacts.FrameworkMaximumValue.Absent(), ContractFacts.FrameworkMaximumQuantity.Absent())));

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.DispatchDate, dispatched), ContractFacts.FrameworkMaximumValue.Absent(), ContractFacts.FrameworkMaximumQuantity.Absent())));
}
