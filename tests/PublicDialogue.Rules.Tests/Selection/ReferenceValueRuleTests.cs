using System.Globalization;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class ReferenceValueRuleTests
{
    private const string Rule = "PD1103";

    [Theory]
    [InlineData("NL", "600000", null, "-")]
    [InlineData("NL", "600000.01", null, "Error")]
    [InlineData("NL", "600001", "pd1103.most_times_value=2", "Error")]
    [InlineData("DK", "1000000", null, "-")]
    [InlineData("DK", "1000000.01", null, "Warning")]
    [InlineData("EU", "800001", "pd1103.most_times_value=0.8", "Warning")]
    [InlineData("EU", "800000", "pd1103.most_times_value=0.8", "-")]
    [InlineData("SE", null, null, "-")]
    [InlineData("SE", "stort", null, "?ReferenceMinimumValue:Unreadable")]
    public void Assess_AgainstAMillion_FollowsTheCountry(string country, string? value, string? options, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.Jurisdiction, country), Given.Fact(FactKeys.EstimatedValue, 1_000_000), Given.Fact(AbilityFacts.ReferenceMinimumValue, value)), options));

    [Theory]
    [InlineData("NL", "Varetager hele byens vandforsyning", "Info")]
    [InlineData("DK", "Varetager hele byens vandforsyning", "Info")]
    [InlineData("DK", "se bilag", "Warning")]
    public void Assess_Reason_LowersToInformation(string country, string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Jurisdiction, country), Given.Fact(FactKeys.EstimatedValue, 1),
        Given.Fact(AbilityFacts.ReferenceMinimumValue, 2), Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_NoValue_IsNotAssessable()
    {
        Assert.Equal("?EstimatedValue:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(AbilityFacts.ReferenceMinimumValue, 2))));
        Assert.Equal("?ReferenceMinimumValue:NotStated", Given.Outcome(Rule, TenderFacts.None));
    }

    [Fact]
    public void Assess_OtherCurrency_IsNotAssessable() => Assert.Equal("?EstimatedValue:Unreadable", Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.EstimatedValue, new Amount(1, "EUR")), Given.Fact(AbilityFacts.ReferenceMinimumValue, new Amount(2, "DKK")))));

    [Fact]
    public void Assess_TooHigh_SaysWhatWouldDo() => Assert.Equal(
        "A demand for references of at least 700,000\u00A0EUR each may restrict competition: more than 60 % of the estimated value keeps out firms that can do the work. "
        + "Ask for at most 600,000\u00A0EUR, or record why more is needed (Directive 2014/24/EU art. 58(1); Gids Proportionaliteit, voorschrift 3.5G)",
        Assert.Single(Given.Assess(Rule, Given.Tender(
            Given.Fact(FactKeys.Jurisdiction, "NL"), Given.Fact(FactKeys.EstimatedValue, new Amount(1_000_000, "EUR")),
            Given.Fact(AbilityFacts.ReferenceMinimumValue, 700_000))).Findings).Message(new CultureInfo("en")));
}
