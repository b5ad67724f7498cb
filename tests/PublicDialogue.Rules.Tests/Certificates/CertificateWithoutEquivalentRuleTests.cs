using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Certificates;

public sealed class CertificateWithoutEquivalentRuleTests
{
    private const string Rule = "PD1901";

    [Theory]
    [InlineData("ISO 14001", false, "Error")]
    [InlineData("ISO 14001", true, "-")]
    [InlineData("ISO 14001", null, "Error")]
    [InlineData("ISO 14001", "perhaps", "?EquivalentAccepted:Unreadable")]
    [InlineData("ISO 14001 or equivalent", false, "-")]
    [InlineData("ISO 14001 eller tilsvarende", null, "-")]
    [InlineData("ISO 14001 eller likvärdigt", null, "-")]
    [InlineData("ISO 14001 of gelijkwaardig", null, "-")]
    [InlineData(null, false, "-")]
    [InlineData(14001, false, "?Certificate:Unreadable")]
    public void Assess_Certificate_NeedsAcceptance(object? name, object? accepted, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(AbilityFacts.Certificate, name), Given.Fact(FactKeys.EquivalentAccepted, accepted))));

    [Fact]
    public void Assess_NothingSaidOfEquivalents_AcceptsNone() =>
        Assert.Equal("Error", Given.Outcome(Rule, Given.Tender(Given.Fact(AbilityFacts.Certificate, "EMAS"))));

    [Theory]
    [InlineData("Anlægget er godkendt efter netop denne standard", "Info")]
    [InlineData("todo", "Error")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(AbilityFacts.Certificate, "EMAS"), Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_BelowTheThreshold_StaysAnError() => Assert.Equal("Error", Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.EstimatedValue, new Amount(1, "EUR")), Given.Fact(AbilityFacts.Certificate, "EMAS"))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?Certificate:NotStated", Given.Outcome(Rule, TenderFacts.None));
}
