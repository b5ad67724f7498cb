using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class SingleContractRuleTests
{
    private const string Rule = "PD1109";

    [Theory]
    [InlineData(true, 1, "A", "Warning")]
    [InlineData(true, 0, "A", "-")]
    [InlineData(true, null, "A", "-")]
    [InlineData(false, 1, "A", "-")]
    [InlineData(null, 1, "A", "-")]
    [InlineData(true, "much", "A", "?ReferenceMinimumValue:Unreadable")]
    [InlineData("maybe", 1, "A", "?SingleContract:Unreadable")]
    [InlineData(true, null, null, "-")]
    public void Assess_OneContract_NeedsAFloor(object? oneContract, object? floor, string? competence, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Facts(oneContract, floor, competence))));

    [Theory]
    [InlineData("B", "Warning")]
    [InlineData("a", "-")]
    public void Assess_OneContract_OrTwoCompetences(string other, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        [], Demand(Facts(oneContract: true, floor: null, "A")), Demand(Facts(oneContract: false, floor: null, other)))));

    [Fact]
    public void Assess_CompetenceNotStated_IsNotAssessable() =>
        Assert.Equal("?ReferenceCompetence:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(AbilityFacts.SingleContract, value: true))));

    [Theory]
    [InlineData("Fagene skal styres af én hånd", "Info")]
    [InlineData("todo", "Warning")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender([.. Facts(oneContract: true, 1, "A"), Given.Fact(FactKeys.Justification, reason)])));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?SingleContract:NotStated", Given.Outcome(Rule, TenderFacts.None));

    private static FactEntry[] Facts(object? oneContract, object? floor, string? competence) =>
    [
        Given.Fact(AbilityFacts.SingleContract, oneContract), Given.Fact(AbilityFacts.ReferenceMinimumValue, floor),
        Given.Fact(AbilityFacts.ReferenceCompetence, competence),
    ];

    private static TenderPart Demand(FactEntry[] facts) => new() { Role = TenderFactKind.SelectionCriteria, Facts = facts };
}
