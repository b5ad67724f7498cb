using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Place;

public sealed class LocalEstablishmentRuleTests
{
    private const string Rule = "PD1702";
    private const string Reason = "Bjærgning skal være fremme før tidevandet";

    [Theory]
    [InlineData("tender", null, null, "Error")]
    [InlineData("tender", 25, null, "Error")]
    [InlineData("tender", null, Reason, "Info")]
    [InlineData("start", null, null, "-")]
    [InlineData("start", 25, null, "Warning")]
    [InlineData("start", 25, Reason, "Info")]
    [InlineData("start", 25, "tbd", "Warning")]
    [InlineData("start", "rubbish", null, "?EstablishmentRadius:Unreadable")]
    [InlineData("rubbish", 25, null, "?EstablishmentAt:Unreadable")]
    [InlineData(null, 25, null, "Warning")]
    [InlineData(null, null, null, "-")]
    public void Assess_Place_IsAskedForFromTheStart(string? at, object? radius, string? reason, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(
            Given.Fact(AbilityFacts.EstablishmentAt, at), Given.Fact(AbilityFacts.EstablishmentRadius, radius), Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?EstablishmentAt:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.SelectionCriteria.Absent())));
    }

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(AbilityFacts.EstablishmentAt, "tender"))));
}
