using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class ReferenceReuseRuleTests
{
    private const string Rule = "PD1105";

    [Theory]
    [InlineData("NL", false, "gevel ramen", "Error")]
    [InlineData("DK", false, "gevel ramen", "Warning")]
    [InlineData("NL", true, "gevel ramen", "-")]
    [InlineData("NL", null, "gevel ramen", "-")]
    [InlineData("NL", false, "gevel Gevel", "-")]
    [InlineData("NL", false, "gevel", "-")]
    [InlineData("NL", false, "gevel ?", "?ReferenceCompetence:NotStated")]
    [InlineData("NL", false, "gevel ramen ?", "Error")]
    [InlineData("NL", "maybe", "gevel ramen", "?ReferenceReuseAllowed:Unreadable")]
    public void Assess_Bar_NeedsTwoCompetences(string country, object? reuse, string competences, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender([Given.Fact(FactKeys.Jurisdiction, country)], [.. competences.Split(' ').Select((name, at) => Demand(name, at == 0, reuse))])));

    [Theory]
    [InlineData("NL", "Info")]
    [InlineData("DK", "Info")]
    public void Assess_Reason_LowersToInformation(string country, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
            [Given.Fact(FactKeys.Jurisdiction, country)],
            Demand("gevel", isBarred: true, reuse: false, Given.Fact(FactKeys.Justification, "Beide ploegen werken tegelijk")),
            Demand("ramen", isBarred: false, reuse: null))));

    [Fact]
    public void Assess_CompetencesOfAnotherLot_DoNotCount() => Assert.Equal("-", Given.Outcome(Rule, Given.Tender(
        [],
        Lot("A", Demand("gevel", isBarred: true, reuse: false)),
        Lot("B", Demand("ramen", isBarred: true, reuse: false)))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?ReferenceReuseAllowed:NotStated", Given.Outcome(Rule, TenderFacts.None));

    private static TenderPart Lot(string id, TenderPart demand) => new() { Role = TenderFactKind.Lots, Id = id, Parts = [demand] };

    private static TenderPart Demand(string name, bool isBarred, object? reuse, params FactEntry[] more) => new()
    {
        Role = TenderFactKind.SelectionCriteria,
        Facts =
        [
            Given.Fact(FactKeys.ReferenceCount, 1),
            .. more,
            .. name == "?" ? System.Array.Empty<FactEntry>() : [Given.Fact(AbilityFacts.ReferenceCompetence, name)],
            .. isBarred ? [Given.Fact(AbilityFacts.ReferenceReuseAllowed, reuse)] : System.Array.Empty<FactEntry>(),
        ],
    };
}
