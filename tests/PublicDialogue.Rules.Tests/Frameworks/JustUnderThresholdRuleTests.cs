using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Frameworks;

public sealed class JustUnderThresholdRuleTests
{
    private const string Rule = "PD1408";
    private const string Unset = "?EstimatedValue:NoThreshold";

    [Theory]
    [InlineData("supplies", "subCentral", 216_000, "-")]
    [InlineData("supplies", "subCentral", 215_999, "Info")]
    [InlineData("supplies", "subCentral", 194_400, "Info")]
    [InlineData("supplies", "subCentral", 194_399, "-")]
    [InlineData("services", "central", 139_999, "Info")]
    [InlineData("services", "central", 140_000, "-")]
    [InlineData("works", null, 5_403_999, "Info")]
    [InlineData("works", "central", 4_863_599, "-")]
    [InlineData("services", null, 139_999, "?AuthorityLevel:NotStated")]
    [InlineData("services", null, 200_000, "?AuthorityLevel:NotStated")]
    [InlineData("services", null, 160_000, "-")]
    [InlineData(null, "subCentral", 200_000, "?ContractNature:NotStated")]
    [InlineData(null, null, 50_000, "-")]
    public void Assess_InEuro_IsNinePerCentBelow(string? nature, string? level, int euro, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Valued(nature, level, new(euro, "EUR"))));

    [Theory]
    [InlineData("2023-12-31", 214_999, "Info")]
    [InlineData("2023-12-31", 215_000, "-")]
    [InlineData("2024-01-01", 215_000, "Info")]
    [InlineData("2025-12-31", 215_999, "Info")]
    [InlineData("2025-12-31", 220_999, "Info")]
    [InlineData("2026-01-01", 220_999, "-")]
    public void Assess_Threshold_IsThatOfTheDay(string dispatched, int euro, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Valued("supplies", "subCentral", new(euro, "EUR"), Given.Fact(FactKeys.DispatchDate, dispatched))));

    [Theory]
    [InlineData("DKK", 1_500_000, null, Unset)]
    [InlineData("DKK", 1_500_000, "threshold.dkk_sub_central=1610000", "Info")]
    [InlineData("DKK", 1_610_000, "threshold.dkk_sub_central=1610000", "-")]
    [InlineData("DKK", 1_448_999, "threshold.dkk_sub_central=1610000", "-")]
    [InlineData("DKK", 1_500_000, "threshold.dkk_central=1610000", Unset)]
    [InlineData("DKK", 1_500_000, "threshold.dkk_sub_central=0", Unset)]
    [InlineData("DKK", 1_500_000, "threshold.dkk_sub_central=many", Unset)]
    [InlineData("SEK", 2_300_000, "threshold.dkk_sub_central=1610000", Unset)]
    [InlineData("SEK", 2_300_000, "threshold.sek_sub_central=2400000", "Info")]
    [InlineData("NOK", 2_300_000, "threshold.nok_sub_central=2400000", "Info")]
    [InlineData("GBP", 200_000, null, Unset)]
    [InlineData(null, 200_000, null, Unset)]
    public void Assess_AnotherCurrency_HasTheUsersThreshold(string? currency, int value, string? options, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Valued("supplies", "subCentral", new(value, currency)), options));

    [Theory]
    [InlineData("32014L0025", "services", 431_999, "Info")]
    [InlineData("32014L0025", "services", 215_999, "-")]
    [InlineData("32014L0025", "works", 5_403_999, "Info")]
    [InlineData("32014L0023", "services", 215_999, "-")]
    [InlineData("32009L0081", "services", 215_999, "-")]
    [InlineData("other", "services", 215_999, "Info")]
    public void Assess_Act_DecidesTheThreshold(string basis, string nature, int euro, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Valued(nature, "subCentral", new(euro, "EUR"), Given.Fact(FactKeys.LegalBasis, basis))));

    [Theory]
    [InlineData(749_999, "Info")]
    [InlineData(215_999, "-")]
    public void Assess_LightRegime_HasItsOwn(int euro, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Valued("services", "subCentral", new(euro, "EUR"), Given.Fact(FactKeys.LightRegime, value: true))));

    [Theory]
    [InlineData(205_199, "-")]
    [InlineData(205_200, "Info")]
    public void Assess_Option_MovesTheLimit(int euro, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Valued("supplies", "subCentral", new(euro, "EUR")), "pd1408.least_percent=95"));

    [Fact]
    public void Assess_Lots_AreNotMeasured() => Assert.Equal("-", Given.Outcome(Rule, Given.Tender(
        [Given.Fact(FactKeys.EstimatedValue, new Amount(900_000, "EUR")), Given.Fact(FactKeys.ContractNature, "supplies")],
        Given.Lot("1", Given.Fact(FactKeys.EstimatedValue, new Amount(215_000, "EUR"))))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?EstimatedValue:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.EstimatedValue.Absent())));
    }

    [Theory]
    [InlineData("Alle optioner er regnet med", "-")]
    [InlineData("TODO", "Info")]
    public void Assess_Reason_Silences(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Valued("supplies", "subCentral", new(215_000, "EUR"), Given.Fact(FactKeys.Justification, reason))));

    private static TenderFacts Valued(string? nature, string? level, Amount value, params FactEntry[] more)
    {
        List<FactEntry> facts = [.. more, Given.Fact(FactKeys.EstimatedValue, value)];
        if (nature is not null)
        {
            facts.Add(Given.Fact(FactKeys.ContractNature, nature));
        }

        if (level is not null)
        {
            facts.Add(Given.Fact(FactKeys.AuthorityLevel, level));
        }

        return Given.Tender([.. facts]);
    }
}
