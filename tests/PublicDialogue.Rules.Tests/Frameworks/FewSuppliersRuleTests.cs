using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Frameworks;

public sealed class FewSuppliersRuleTests
{
    private const string Rule = "PD1403";

    // Five times 216 000.
    [Theory]
    [InlineData(1, 1_080_000, "-")]
    [InlineData(1, 1_080_001, "Info")]
    [InlineData(2, 1_080_001, "Info")]
    [InlineData(3, 1_080_001, "-")]
    [InlineData(0, 1_080_001, "-")]
    public void Assess_OfHighValue_NeedsThree(int suppliers, int euro, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Framework(suppliers, new(euro, "EUR"))));

    [Theory]
    [InlineData("DKK", null, "?EstimatedValue:NoThreshold")]
    [InlineData("DKK", "threshold.dkk_sub_central=1600000", "Info")]
    [InlineData("DKK", "threshold.dkk_sub_central=2000000", "-")]
    public void Assess_InKroner_HasTheUsersThreshold(string currency, string? options, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Framework(1, new(9_000_000, currency)), options));

    [Theory]
    [InlineData(3, 2_000_000, "pd1403.few_suppliers=3", "Info")]
    [InlineData(1, 1_500_000, "pd1403.most_times_threshold=10", "-")]
    public void Assess_Options_MoveTheLimits(int suppliers, int euro, string options, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Framework(suppliers, new(euro, "EUR")), options));

    [Theory]
    [InlineData(800_000, "?ContractNature:NotStated")]
    [InlineData(40_000_000, "Info")]
    [InlineData(600_000, "-")]
    public void Assess_NatureUnknown_IsNotGuessed(int euro, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.EstimatedValue, new Amount(euro, "EUR")), Given.Fact(ContractFacts.MaximumParticipants, 1))));

    [Fact]
    public void Assess_Lot_HasItsOwnValue() => Assert.Equal(["2"], Given.Assess(Rule, Given.Tender(
        [Given.Fact(FactKeys.AuthorityLevel, "subCentral"), Given.Fact(FactKeys.ContractNature, "supplies"), Given.Fact(FactKeys.EstimatedValue, new Amount(9_000_000, "EUR"))],
        Lot("1", 500_000),
        Lot("2", 5_000_000))).Findings.Select(finding => finding.Lot));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?MaximumParticipants:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.Framework.Absent())));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(ContractFacts.MaximumParticipants.Absent())));
        Assert.Equal("?EstimatedValue:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(ContractFacts.MaximumParticipants, 1))));
    }

    [Fact]
    public void Assess_Reason_Silences() => Assert.Equal("-", Given.Outcome(Rule, Framework(
        1, new(9_000_000, "EUR"), Given.Fact(FactKeys.Justification, "Ét lager skal forsyne alle skoler"))));

    private static TenderPart Lot(string id, int euro) => Given.Lot(
        id, Given.Fact(FactKeys.EstimatedValue, new Amount(euro, "EUR")), Given.Fact(ContractFacts.MaximumParticipants, 1));

    private static TenderFacts Framework(int suppliers, Amount value, params FactEntry[] more) => Given.Tender(
    [
        .. more, Given.Fact(FactKeys.EstimatedValue, value), Given.Fact(FactKeys.AuthorityLevel, "subCentral"),
        Given.Fact(FactKeys.ContractNature, "supplies"), Given.Fact(ContractFacts.MaximumParticipants, suppliers),
    ]);
}
