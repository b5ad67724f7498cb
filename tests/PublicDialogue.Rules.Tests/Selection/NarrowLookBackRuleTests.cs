using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Selection;

public sealed class NarrowLookBackRuleTests
{
    private const string Rule = "PD1101";

    [Theory]
    [InlineData("P5Y", "works", null, "-")]
    [InlineData("P59M", "works", null, "Info")]
    [InlineData("P3Y", "supplies", null, "-")]
    [InlineData("P35M", "supplies", null, "Info")]
    [InlineData("P1096D", "services", null, "-")]
    [InlineData("P1095D", "services", null, "Info")]
    [InlineData("P13M", "services", null, "Info")]
    [InlineData("P12M", "services", null, "Warning")]
    [InlineData("P18M", "services", "pd1101.warning_months=18", "Warning")]
    [InlineData("P12M", "services", "pd1101.warning_months=6", "Info")]
    [InlineData("P12M", "services", "pd1101.warning_months=99999999999", "Warning")]
    [InlineData("P3Y", null, null, "?ContractNature:NotStated")]
    [InlineData("P3Y", "art", null, "?ContractNature:Unreadable")]
    [InlineData("P35M", null, null, "Info")]
    [InlineData("P5Y", null, null, "-")]
    [InlineData(null, "works", null, "-")]
    [InlineData("long", "works", null, "?ReferenceLookBack:Unreadable")]
    public void Assess_Period_IsMeasuredByTheNature(string? period, string? nature, string? options, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(FactKeys.ReferenceLookBack, period), nature is null ? FactKeys.ContractNature.Unknown(UnknownReason.NotStated) : Given.Fact(FactKeys.ContractNature, nature)), options));

    [Theory]
    [InlineData("P2Y", "Materialet har kun været tilladt i to år", "-")]
    [InlineData("P1Y", "Materialet har kun været tilladt i et år", "Info")]
    [InlineData("P1Y", "todo", "Warning")]
    public void Assess_Reason_Lowers(string period, string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.ReferenceLookBack, period), Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_BelowTheThreshold_Informs() => Assert.Equal("Info", Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.EstimatedValue, new Amount(1, "EUR")), Given.Fact(FactKeys.ReferenceLookBack, "P1Y"))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?ReferenceLookBack:NotStated", Given.Outcome(Rule, TenderFacts.None));
}
