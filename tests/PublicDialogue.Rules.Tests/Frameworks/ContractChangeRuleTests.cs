using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Frameworks;

public sealed class ContractChangeRuleTests
{
    private const string Rule = "PD1410";

    private static readonly FactEntry Services = Given.Fact(FactKeys.ContractNature, "services");

    [Theory]
    [InlineData("services", "minor", 99_999, "-")]
    [InlineData("services", "minor", 100_000, "Error")]
    [InlineData("supplies", "mod-minv", 100_000, "Error")]
    [InlineData("works", "minor", 149_999, "-")]
    [InlineData("works", "minor", 150_000, "Error")]
    [InlineData("services", "add-wss", 500_000, "-")]
    [InlineData("services", "add-wss", 500_001, "Error")]
    [InlineData("services", "mod-cir", 500_001, "Error")]
    [InlineData("works", "Unforeseen", 500_000, "-")]
    [InlineData("services", "ReviewClause", 900_000, "-")]
    [InlineData("services", "Replacement", 900_000, "-")]
    [InlineData("services", "NotSubstantial", 900_000, "-")]
    [InlineData("services", "minor", -900_000, "-")]
    [InlineData("services", "rubbish", 99_999, "-")]
    [InlineData("services", "rubbish", 100_000, "?ChangeGround:Unreadable")]
    public void Assess_OneChange_IsMeasuredByItsGround(string nature, string ground, int value, string outcome) => Assert.Equal(
        outcome, Given.Outcome(Rule, Contract([Given.Fact(FactKeys.ContractNature, nature)], Change(value, ground))));

    // The law says "below": exactly the share is too much.
    [Theory]
    [InlineData(99_999, "-")]
    [InlineData(100_000, "?ContractNature:NotStated")]
    [InlineData(149_999, "?ContractNature:NotStated")]
    [InlineData(150_000, "Error")]
    public void Assess_NatureUnknown_DecidesOnlyBetween(int value, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Contract([], Change(value, "minor"))));

    [Fact]
    public void Assess_MinorChanges_AddUp()
    {
        var found = Given.Assess(Rule, Contract([Services], Change(60_000, "minor"), Change(30_000, null), Change(20_000, "minor"), Change(5_000, "minor"))).Findings;

        Assert.Contains("Changes of 11 % of the initial value", Assert.Single(found).Message(new CultureInfo("en")), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_MinorChanges_AreNet() => Assert.Equal("-", Given.Outcome(
        Rule, Contract([Services], Change(80_000, "minor"), Change(-50_000, "minor"), Change(60_000, "minor"))));

    [Fact]
    public void Assess_ChangesOnOtherGrounds_DoNotAddUp() => Assert.Equal("-", Given.Outcome(
        Rule, Contract([Services], Change(400_000, "add-wss"), Change(400_000, "mod-cir"), Change(90_000, "minor"))));

    [Theory]
    [InlineData("EUR", null, "Error")]
    [InlineData("DKK", null, "-")]
    [InlineData("DKK", "threshold.dkk_sub_central=1600000", "Error")]
    public void Assess_AboveTheThreshold_IsNotMinor(string currency, string? options, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule,
        Given.Tender(
            [Services, Given.Fact(FactKeys.AuthorityLevel, "subCentral")],
            new TenderPart
            {
                Facts = [Given.Fact(ContractFacts.InitialValue, new Amount(90_000_000, currency))],
                Parts = [Change(1_700_000, "minor")],
            }),
        options));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?ChangeValue:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(ContractFacts.ContractChanges.Absent())));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(ContractFacts.Contract.Absent())));
        Assert.Equal("?InitialValue:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(ContractFacts.ChangeValue, 1))));
        Assert.Equal("?ChangeGround:NotStated", Given.Outcome(Rule, Contract([Services], Change(200_000, ""))));
        Assert.Equal("?ChangeValue:Unreadable", Given.Outcome(Rule, Contract(
            [Services], new TenderPart { Facts = [Given.Fact(ContractFacts.ChangeValue, new Amount(1, "SEK"))] })));
    }

    [Theory]
    [InlineData("32014L0025", "-")]
    [InlineData("32014L0024", "Error")]
    public void Assess_AnotherAct_IsSilent(string basis, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Contract([Services, Given.Fact(FactKeys.LegalBasis, basis)], Change(200_000, "minor"))));

    [Fact]
    public void Assess_ReasonOfTheChange_Lowers()
    {
        var change = Change(700_000, "mod-cir");
        var justified = new TenderPart
        {
            Role = change.Role,
            Facts = [.. change.Facts, Given.Fact(FactKeys.Justification, "Grunden viste sig at være forurenet")],
        };

        Assert.Equal("Info", Given.Outcome(Rule, Contract([Services], justified)));
    }

    private static TenderPart Change(int value, string? ground) => new()
    {
        Role = TenderFactKind.ContractChanges,
        Facts = ground is "" ? [Given.Fact(ContractFacts.ChangeValue, new Amount(value, "DKK"))]
            : [Given.Fact(ContractFacts.ChangeValue, new Amount(value)), Given.Fact(ContractFacts.ChangeGround, ground)],
    };

    private static TenderFacts Contract(FactEntry[] tender, params TenderPart[] changes) => Given.Tender(tender, new TenderPart
    {
        Role = TenderFactKind.Contract,
        Facts = [Given.Fact(ContractFacts.InitialValue, new Amount(1_000_000, "DKK")), Given.Fact(ContractFacts.ContractChanges, changes.Length)],
        Parts = [.. changes.Select(change => change)],
    });
}
