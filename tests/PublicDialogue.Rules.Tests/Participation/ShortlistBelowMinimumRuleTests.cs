using System.Globalization;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Participation;

public sealed class ShortlistBelowMinimumRuleTests
{
    private const string Rule = "PD1501";

    [Theory]
    [InlineData("restricted", 6, "-")]
    [InlineData("restricted", 5, "-")]
    [InlineData("restricted", 4, "Error")]
    [InlineData("neg-w-call", 3, "-")]
    [InlineData("neg-w-call", 2, "Error")]
    [InlineData("comp-dial", 2, "Error")]
    [InlineData("innovation", 2, "Error")]
    [InlineData("innovation", 3, "-")]
    [InlineData("open", 1, "-")]
    [InlineData("neg-wo-call", 1, "-")]
    [InlineData("oth-mult", 1, "-")]
    [InlineData("rubbish", 1, "?Procedure:Unreadable")]
    [InlineData("rubbish", 5, "-")]
    [InlineData(null, 1, "-")]
    public void Assess_Number_DependsOnTheProcedure(string? procedure, int minimum, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Procedure, procedure), Given.Fact(ParticipationFacts.ShortlistMinimum, minimum))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?ShortlistMinimum:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?Procedure:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(ParticipationFacts.ShortlistMinimum, 4))));
        Assert.Equal("?ShortlistMinimum:Withheld", Given.Outcome(Rule, Given.Tender(ParticipationFacts.ShortlistMinimum.Unknown(UnknownReason.Withheld))));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(ParticipationFacts.ShortlistMinimum.Absent())));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(ParticipationFacts.Shortlist.Absent())));
    }

    [Theory]
    [InlineData(true, "32014L0024", "-")]
    [InlineData(false, "32014L0025", "-")]
    [InlineData(false, "32014L0024", "Error")]
    [InlineData(false, "rubbish", "?LegalBasis:Unreadable")]
    public void Assess_Regime_MustBeTheFullOne(bool isLight, string basis, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.LightRegime, isLight), Given.Fact(FactKeys.LegalBasis, basis),
        Given.Fact(FactKeys.Procedure, "restricted"), Given.Fact(ParticipationFacts.ShortlistMinimum, 4))));

    [Fact]
    public void Assess_Reason_ExcusesNothing() => Assert.Equal("Error", Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Justification, "Kun tre firmaer i hele landet"), Given.Fact(FactKeys.Procedure, "restricted"),
        Given.Fact(ParticipationFacts.ShortlistMinimum, 3))));

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(FactKeys.Procedure, "restricted"), Given.Fact(ParticipationFacts.ShortlistMinimum, 4))));

    [Fact]
    public void Assess_TooFew_NamesTheMinimum() => Assert.Equal(
        "Het uitnodigen van slechts 4 gegadigden kan de mededinging beperken: in deze procedure zijn dat er ten minste 5. Verhoog het aantal (richtlijn 2014/24/EU art. 65(2))",
        Assert.Single(Given.Assess(Rule, Given.Tender(
            Given.Fact(FactKeys.Procedure, "restricted"), Given.Fact(ParticipationFacts.ShortlistMinimum, 4))).Findings).Message(new CultureInfo("nl")));
}
