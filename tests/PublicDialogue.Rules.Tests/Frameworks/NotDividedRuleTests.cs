using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Frameworks;

public sealed class NotDividedRuleTests
{
    private const string Rule = "PD1405";
    private const string Reason = "Maskinerne betjenes af ét hold i ét hus";

    [Theory]
    [InlineData(null, null, "Error")]
    [InlineData(1, null, "Error")]
    [InlineData(2, null, "-")]
    [InlineData(null, Reason, "-")]
    [InlineData(1, Reason, "-")]
    [InlineData(1, "", "Error")]
    [InlineData(1, "se bilag", "Error")]
    [InlineData("rubbish", null, "?Lots:Unreadable")]
    [InlineData("rubbish", Reason, "-")]
    public void Assess_NoLots_NeedAReason(object? lots, string? reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Lots, lots), Given.Fact(ContractFacts.NotDividedReason, reason))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?Lots:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?NotDividedReason:NotStated", Given.Outcome(Rule, Given.Tender(FactKeys.Lots.Absent())));
        Assert.Equal("?Lots:NotStated", Given.Outcome(Rule, Given.Tender([ContractFacts.NotDividedReason.Absent()], Given.Lot("LOT-1"))));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender([ContractFacts.NotDividedReason.Absent()], Given.Lot("LOT-1"), Given.Lot("LOT-2"))));
    }

    [Theory]
    [InlineData(true, "32014L0024", "-")]
    [InlineData(false, "32014L0025", "-")]
    [InlineData(false, "32014L0024", "Error")]
    [InlineData(false, "rubbish", "?LegalBasis:Unreadable")]
    public void Assess_Regime_MustBeTheFullOne(bool isLight, string basis, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.LightRegime, isLight), Given.Fact(FactKeys.LegalBasis, basis), FactKeys.Lots.Absent(), ContractFacts.NotDividedReason.Absent())));

    // Aanbestedingswet 2012 art. 1.5 is for contracts of every kind; the directive's article is not for social services.
    [Theory]
    [InlineData("NL", null, "Error")]
    [InlineData("NL", "32014L0024", "Error")]
    [InlineData("NL", "32014L0025", "-")]
    [InlineData("NL", "32009L0081", "-")]
    [InlineData("DK", null, "-")]
    [InlineData("SE", null, "-")]
    [InlineData("EU", null, "-")]
    public void Assess_SocialServices_AreForTheCountryToSay(string country, string? basis, string outcome)
    {
        var tender = Given.Tender(
            Given.Fact(FactKeys.Jurisdiction, country), Given.Fact(FactKeys.LightRegime, value: true), Given.Fact(FactKeys.LegalBasis, basis),
            FactKeys.Lots.Absent(), ContractFacts.NotDividedReason.Absent());

        Assert.Equal(outcome, Given.Outcome(Rule, tender));
        Assert.All(Given.Assess(Rule, tender).Findings, finding => Assert.Equal("Aanbestedingswet 2012 art. 1.5", finding.Citation));
    }

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.DispatchDate, dispatched), FactKeys.Lots.Absent(), ContractFacts.NotDividedReason.Absent())));

    [Theory]
    [InlineData("info", "Info")]
    [InlineData("silent", "-")]
    [InlineData("as_above", "Error")]
    public void Assess_BelowTheThreshold_NationalRulesDecide(string option, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule,
        Given.Tender(
            Given.Fact(FactKeys.EstimatedValue, new Amount(10_000m, "EUR")), FactKeys.Lots.Absent(), ContractFacts.NotDividedReason.Absent()),
        "below_threshold=" + option));

    [Fact]
    public void Assess_ResultNotice_IsSilent() => Assert.Equal("-", Given.Outcome(Rule, new TenderFacts(Given.Tender(
        FactKeys.Lots.Absent(), ContractFacts.NotDividedReason.Absent()).Tender.Part)
    { IsCallForCompetition = false }));
}
