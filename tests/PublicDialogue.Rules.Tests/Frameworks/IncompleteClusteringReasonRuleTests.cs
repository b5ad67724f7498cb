using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Frameworks;

public sealed class IncompleteClusteringReasonRuleTests
{
    private const string Rule = "PD1406";
    private const string Text = "Twaalf kleine ondernemingen leveren dit";

    [Theory]
    [InlineData("NL", Text, Text, Text, "-")]
    [InlineData("NL", null, Text, Text, "Error")]
    [InlineData("NL", Text, null, Text, "Error")]
    [InlineData("NL", Text, Text, null, "Error")]
    [InlineData("NL", Text, Text, "n.v.t.", "Error")]
    [InlineData("NL", null, null, null, "Error")]
    [InlineData("EU", null, null, null, "-")]
    [InlineData("DK", null, null, null, "-")]
    [InlineData("SE", null, null, null, "-")]
    public void Assess_Reason_HasThreeParts(string country, string? market, string? organisation, string? cohesion, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
            Given.Fact(FactKeys.Jurisdiction, country), Given.Fact(ContractFacts.ClusteringMarket, market),
            Given.Fact(ContractFacts.ClusteringOrganisation, organisation), Given.Fact(ContractFacts.ClusteringCohesion, cohesion))));

    [Fact]
    public void Assess_PartUnknown_IsNotAssessable() => Assert.Equal("?ClusteringOrganisation:NotStated ?ClusteringCohesion:NotStated", Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.Jurisdiction, "NL"), Given.Fact(ContractFacts.ClusteringMarket, Text))));

    [Fact]
    public void Assess_NothingJoined_LacksNothing() => Assert.Equal("-", Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.Jurisdiction, "NL"), ContractFacts.Clustering.Absent())));

    [Fact]
    public void Assess_Missing_IsNotAssessable() => Assert.Equal("?ClusteringMarket:NotStated", Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.Jurisdiction, "NL"))));

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Jurisdiction, "NL"), Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(ContractFacts.ClusteringMarket, Text),
        Given.Fact(ContractFacts.ClusteringOrganisation, Text), ContractFacts.ClusteringCohesion.Absent())));
}
