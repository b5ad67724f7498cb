using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Time;

public sealed class LateInformationRuleTests
{
    private const string Rule = "PD1307";

    private static readonly PlainDate Due = new(2026, 12, 11);

    [Theory]
    [InlineData("EU", false, 7, "-")]
    [InlineData("EU", false, 6, "-")]
    [InlineData("EU", false, 5, "Error")]
    [InlineData("DK", false, 5, "Error")]
    [InlineData("SE", false, 5, "Error")]
    [InlineData("EU", true, 4, "-")]
    [InlineData("EU", true, 3, "Error")]
    [InlineData("NL", false, 10, "-")]
    [InlineData("NL", false, 9, "Error")]
    [InlineData("NL", true, 4, "-")]
    [InlineData("NL", true, 3, "Error")]
    [InlineData("EU", false, -1, "Error")]
    public void Assess_Answer_ComesSixDaysBefore(string country, bool isUrgent, int before, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Answered(before, Given.Fact(FactKeys.Jurisdiction, country), Given.Fact(FactKeys.Accelerated, isUrgent), Extended("false"))));

    [Theory]
    [InlineData("true", "-")]
    [InlineData("false", "Error")]
    [InlineData("perhaps", "?DeadlineExtended:Unreadable")]
    public void Assess_Extension_IsEnough(string extended, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Answered(2, Extended(extended))));

    [Theory]
    [InlineData(5, "?Accelerated:Unreadable")]
    [InlineData(3, "Error")]
    public void Assess_UrgencyObscure_DecidesOnlyWhereItCould(int before, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Answered(before, Given.Fact(FactKeys.Accelerated, "perhaps"), Extended("false"))));

    [Theory]
    [InlineData(true, "32014L0024", "-")]
    [InlineData(false, "32014L0025", "-")]
    [InlineData(false, "32014L0024", "Error")]
    [InlineData(false, "rubbish", "?LegalBasis:Unreadable")]
    public void Assess_Regime_MustBeTheFullOne(bool isLight, string basis, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Answered(2, Given.Fact(FactKeys.LightRegime, isLight), Given.Fact(FactKeys.LegalBasis, basis), Extended("false"))));

    // LOU 19 kap. 13 and 14 §§ are for the services of annex 2 too, which below their threshold may be bought directly (19 a kap. 2 §).
    [Theory]
    [InlineData("SE", true, "32014L0024", 5_000_000, "Error", "LOU 19 kap. 13 och 14 §§")]
    [InlineData("SE", true, "32014L0024", 749_999, "-", "")]
    [InlineData("SE", true, "32014L0025", 5_000_000, "-", "")]
    [InlineData("SE", false, "32014L0024", 5_000_000, "Error", "Directive 2014/24/EU art. 47(3), 53(2); LOU 11 kap. 8 §, 12 kap. 11 §")]
    [InlineData("DK", true, "32014L0024", 5_000_000, "-", "")]
    [InlineData("NL", true, "32014L0024", 5_000_000, "-", "")]
    public void Assess_SocialServices_AreHeldToTheirCountry(string country, bool isLight, string basis, int euro, string outcome, string citation)
    {
        var tender = Answered(
            5,
            Extended("false"),
            Given.Fact(FactKeys.Jurisdiction, country),
            Given.Fact(FactKeys.LightRegime, isLight),
            Given.Fact(FactKeys.LegalBasis, basis),
            Given.Fact(FactKeys.EstimatedValue, new Amount(euro, "EUR")));

        Assert.Equal(outcome, Given.Outcome(Rule, tender));
        Assert.All(Given.Assess(Rule, tender).Findings, finding => Assert.Equal(citation, finding.Citation));
    }

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?LatestAnswerDate:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(TimeFacts.LatestAnswerDate.Absent())));
        Assert.Equal("?DeadlineExtended:NotStated", Given.Outcome(Rule, Answered(2)));
        Assert.Equal("?TenderDeadline:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(TimeFacts.LatestAnswerDate, Due))));
    }

    [Fact]
    public void Assess_BelowTheThreshold_Informs() => Assert.Equal("Info", Given.Outcome(
        Rule, Answered(2, Extended("false"), Given.Fact(FactKeys.EstimatedValue, new Amount(100_000, "EUR")))));

    [Fact]
    public void Assess_Reason_ExcusesNothing() => Assert.Equal("Error", Given.Outcome(
        Rule, Answered(2, Extended("false"), Given.Fact(FactKeys.Justification, "Spørgsmålet var uden betydning"))));

    private static FactEntry Extended(string value) => Given.Fact(TimeFacts.DeadlineExtended, value);

    private static TenderFacts Answered(int before, params IEnumerable<FactEntry> more) => Given.Tender([.. more.Concat(
        [Given.Fact(FactKeys.TenderDeadline, Due), Given.Fact(TimeFacts.LatestAnswerDate, Due.PlusDays(-before))])]);
}
