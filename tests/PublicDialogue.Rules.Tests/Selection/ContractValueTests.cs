using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

/// <summary>What a turnover is measured by: lot, group of lots, specific contracts, whole (article 58(3)).</summary>
public sealed class ContractValueTests
{
    private const string Turnover = "PD1001";

    // Lots of 3 and 4 that can be awarded together, and one of 100 that cannot: twice 7 is 14.
    [Theory]
    [InlineData("north", 14, "-")]
    [InlineData("north", 15, "Error")]
    [InlineData("south", 200, "-")]
    [InlineData("south", 201, "Error")]
    [InlineData("west", 999, "?EstimatedValue:NotStated")]
    [InlineData(7, 999, "?EstimatedValue:NotStated")]
    [InlineData(null, 214, "-")]
    [InlineData(null, 215, "Error")]
    public void Assess_GroupOfLots_IsMeasuredByTheirSum(object? group, int turnover, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Turnover, Grouped(group, turnover, [3, 4, 100])));

    [Theory]
    [InlineData(null, 999, "?EstimatedValue:NotStated")]
    [InlineData("much", 999, "?EstimatedValue:Unreadable")]
    public void Assess_GroupWithALotOfUnknownValue_IsNotAssessable(object? value, int turnover, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Turnover, Grouped("north", turnover, [3, value, 100])));

    [Fact]
    public void Assess_GroupInTwoCurrencies_IsNotAssessable() => Assert.Equal(
        "?EstimatedValue:NotStated",
        Given.Outcome(Turnover, Grouped("north", 999, [new Amount(3, "DKK"), new Amount(4, "SEK"), 100])));

    [Fact]
    public void Assess_DemandOnALot_IsForTheLotWhateverItsGroup() => Assert.Equal("Error", Given.Outcome(Turnover, Given.Tender(
        [],
        Given.Lot("1", Given.Fact(FactKeys.EstimatedValue, 3), Given.Fact(ContractFacts.LotGroup, "north"), Given.Fact(FactKeys.MinimumYearlyTurnover, 7)),
        Given.Lot("2", Given.Fact(FactKeys.EstimatedValue, 4), Given.Fact(ContractFacts.LotGroup, "north")))));

    // A lot may stand in several groups: of 3, 4 and 100, the first two in one and the last two in the other.
    [Theory]
    [InlineData("north", 14, "-")]
    [InlineData("north", 15, "Error")]
    [InlineData("south", 208, "-")]
    [InlineData("south", 209, "Error")]
    public void Assess_LotOfSeveralGroups_CountsInEach(string group, int turnover, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Turnover, Twofold(turnover, [Given.Fact(ContractFacts.LotGroup, group)])));

    // Nothing says by which of them it is to be measured.
    [Fact]
    public void Assess_DemandOnSeveralGroups_IsNotAssessable() => Assert.Equal(
        "?EstimatedValue:NotStated",
        Given.Outcome(Turnover, Twofold(999, [Given.Fact(ContractFacts.LotGroup, "north"), Given.Fact(ContractFacts.LotGroup, "south")])));

    // What a group says of itself goes before the sum of its lots, which is 7: twice 5 is 10.
    [Theory]
    [InlineData(5, null, 10, "-")]
    [InlineData(5, null, 11, "Error")]
    [InlineData(5, 2, 4, "-")]
    [InlineData(5, 2, 5, "Error")]
    [InlineData(5, "much", 999, "?EstimatedValue:Unreadable")]
    [InlineData(null, null, 14, "-")]
    [InlineData("much", null, 15, "Error")]
    public void Assess_GroupWithAValueOfItsOwn_IsMeasuredByIt(object? value, object? contracts, int turnover, string outcome)
    {
        var criterion = new TenderPart { Role = TenderFactKind.SelectionCriteria, Facts = [Given.Fact(FactKeys.MinimumYearlyTurnover, turnover), Given.Fact(ContractFacts.LotGroup, null)] };
        var group = new TenderPart
        {
            Role = TenderFactKind.LotGroups,
            Id = "north",
            Facts = [Given.Fact(ContractFacts.LotGroup, "north"), Given.Fact(FactKeys.EstimatedValue, value), Given.Fact(ContractFacts.SpecificContractsValue, contracts)],
            Parts = [criterion],
        };

        Assert.Equal(outcome, Given.Outcome(Turnover, Given.Tender([Given.Fact(FactKeys.EstimatedValue, 107)], Lot("1", 3, "north"), Lot("2", 4, "north"), group)));
    }

    // The smallest lot is worth 3; a demand on the group is not one on the whole.
    [Theory]
    [InlineData("north", "-")]
    [InlineData(7, "-")]
    [InlineData(null, "Error")]
    public void Assess_GroupOfLots_IsNoDemandOnTheWhole(object? group, string outcome) =>
        Assert.Equal(outcome, Given.Outcome("PD1004", Grouped(group, 14, [3, 4, 100])));

    [Theory]
    [InlineData(6, 12, "-")]
    [InlineData(6, 13, "Error")]
    [InlineData(null, 200, "-")]
    [InlineData(null, 201, "Error")]
    [InlineData(0, 201, "Error")]
    [InlineData("much", 999, "?EstimatedValue:Unreadable")]
    public void Assess_SpecificContracts_AreWhatAFrameworkIsMeasuredBy(object? size, int turnover, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Turnover, Framework(size, turnover)));

    [Fact]
    public void Assess_SpecificContractsOfALot_CountForTheLot() => Assert.Equal("Error", Given.Outcome(Turnover, Given.Tender(
        [Given.Fact(FactKeys.EstimatedValue, 100)],
        Given.Lot("1", Given.Fact(FactKeys.EstimatedValue, 50), Given.Fact(ContractFacts.SpecificContractsValue, 6), Given.Fact(FactKeys.MinimumYearlyTurnover, 13)),
        Given.Lot("2", Given.Fact(FactKeys.EstimatedValue, 50)))));

    // By the year of the framework agreement 13 would be too much; how long its contracts run is not said.
    [Fact]
    public void Assess_SpecificContracts_HaveNoYearlyValue() =>
        Assert.Equal("?ContractDuration:Elsewhere", Given.Outcome("PD1002", Framework(6, 12)));

    private static TenderFacts Framework(object? size, int turnover) => Given.Tender(
        Given.Fact(FactKeys.EstimatedValue, 100), Given.Fact(ContractFacts.SpecificContractsValue, size),
        Given.Fact(FactKeys.FrameworkDuration, "P4Y"), Given.Fact(FactKeys.MinimumYearlyTurnover, turnover));

    private static TenderFacts Grouped(object? group, int turnover, object?[] values) => Given.Tender(
        [Given.Fact(FactKeys.EstimatedValue, 107)],
        new TenderPart { Role = TenderFactKind.SelectionCriteria, Facts = [Given.Fact(FactKeys.MinimumYearlyTurnover, turnover), Given.Fact(ContractFacts.LotGroup, group)] },
        Lot("1", values[0], "north"),
        Lot("2", values[1], "north"),
        Lot("3", values[2], "south"));

    private static TenderFacts Twofold(int turnover, FactEntry[] groups) => Given.Tender(
        [Given.Fact(FactKeys.EstimatedValue, 107)],
        new TenderPart { Role = TenderFactKind.SelectionCriteria, Facts = [Given.Fact(FactKeys.MinimumYearlyTurnover, turnover), .. groups] },
        Lot("1", 3, "north"),
        Given.Lot("2", Given.Fact(FactKeys.EstimatedValue, 4), Given.Fact(ContractFacts.LotGroup, "north"), Given.Fact(ContractFacts.LotGroup, "south")),
        Lot("3", 100, "south"));

    private static TenderPart Lot(string id, object? value, string group) =>
        Given.Lot(id, Given.Fact(FactKeys.EstimatedValue, value), Given.Fact(ContractFacts.LotGroup, group));
}
