using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class ReferencesPerCompetenceRuleTests
{
    private const string Rule = "PD1104";

    [Theory]
    [InlineData("NL", "gevel:1", "-")]
    [InlineData("NL", "gevel:2", "Error")]
    [InlineData("NL", "gevel:1 ramen:1", "-")]
    [InlineData("NL", "gevel:1 GEVEL:1", "Error")]
    [InlineData("NL", "gevel:1 gevel:1 gevel:1", "Error")]
    [InlineData("NL", "gevel:2 ramen:2", "Error Error")]
    [InlineData("NL", "gevel:some", "?ReferenceCount:Unreadable")]
    [InlineData("NL", ":2", "-")]
    [InlineData("NL", "?:2", "?ReferenceCompetence:NotStated")]
    [InlineData("NL", "?:1", "-")]
    [InlineData("BE", "gevel:2", "-")]
    [InlineData("EU", "?:2", "-")]
    public void Assess_Counts_AddUpToOneEach(string country, string demands, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender([Given.Fact(FactKeys.Jurisdiction, country)], [.. demands.Split(' ').Select(demand => Demand(demand.Split(':')))])));

    [Fact]
    public void Assess_SameCompetenceInTwoLots_IsCountedInEach()
    {
        var one = Demand(["gevel", "1"]);
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(
            [Given.Fact(FactKeys.Jurisdiction, "NL")], Lot("A", one), Lot("B", one))));
    }

    [Theory]
    [InlineData("De brug staat in een druk vaarwater", "Info")]
    [InlineData("n.v.t.", "Error")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Jurisdiction, "NL"), Given.Fact(FactKeys.ReferenceCount, 2),
        Given.Fact(AbilityFacts.ReferenceCompetence, "gevel"), Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() =>
        Assert.Equal("?ReferenceCount:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(FactKeys.Jurisdiction, "NL"))));

    private static TenderPart Lot(string id, TenderPart demand) => new() { Role = TenderFactKind.Lots, Id = id, Parts = [demand] };

    private static TenderPart Demand(string[] words) => new()
    {
        Role = TenderFactKind.SelectionCriteria,
        Facts = words[0] == "?"
            ? [Given.Fact(FactKeys.ReferenceCount, words[1])]
            : [Given.Fact(AbilityFacts.ReferenceCompetence, words[0]), Given.Fact(FactKeys.ReferenceCount, words[1])],
    };
}
