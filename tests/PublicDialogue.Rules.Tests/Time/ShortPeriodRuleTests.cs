using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Time;

public sealed class ShortPeriodRuleTests
{
    private const string Rule = "PD1309";

    private static readonly PlainDate Sent = new(2026, 11, 2);

    [Theory]
    [InlineData("DK", 52, "-")]
    [InlineData("DK", 51, "Info")]
    [InlineData("DK", 30, "Info")]
    [InlineData("SE", 55, "-")]
    [InlineData("SE", 54, "Info")]
    [InlineData("NL", 40, "-")]
    [InlineData("EU", 31, "-")]
    [InlineData("FI", 31, "-")]
    [InlineData("DE", 31, "-")]
    public void Assess_Lawful_IsMeasuredByTheCountry(string country, int days, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Open(country, days)));

    // Fifteen days are lawful with a prior information notice, in the Netherlands twenty-two; fourteen on social services, where nothing is asked for.
    [Theory]
    [InlineData("NL", 39, "Info")]
    [InlineData("NL", 22, "Info")]
    [InlineData("NL", 21, "-")]
    [InlineData("DK", 15, "Info")]
    [InlineData("DK", 14, "-")]
    public void Assess_PriorInformation_MakesItLawfulAndNotLong(string country, int days, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Open(country, days, Given.Fact(FactKeys.PriorInformation, value: true))));

    [Theory]
    [InlineData(15, "Info")]
    [InlineData(14, "Warning")]
    [InlineData(0, "Warning")]
    public void Assess_LightRegime_HasNoMinimumAndIsWarned(int days, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Open("DK", days, Given.Fact(FactKeys.LightRegime, value: true))));

    [Theory]
    [InlineData(29, "Info")]
    [InlineData(14, "Warning")]
    public void Assess_BelowTheThreshold_IsLawfulAllTheSame(int days, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Open("DK", days, Given.Fact(FactKeys.EstimatedValue, new Amount(100_000, "EUR")))));

    [Theory]
    [InlineData(29)]
    [InlineData(14)]
    public void Assess_Unlawful_IsToldByAnotherRule(int days)
    {
        Assert.Equal("-", Given.Outcome(Rule, Open("DK", days)));
        Assert.Equal("Error", Given.Outcome("PD1301", Open("DK", days)));
    }

    [Theory]
    [InlineData(15, "-")]
    [InlineData(14, "-")]
    public void Assess_Urgency_KeepsOnlyTheWarning(int days, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Open("DK", days, Given.Fact(FactKeys.Accelerated, value: true))));

    [Theory]
    [InlineData("restricted", 51, "Info")]
    [InlineData("restricted", 52, "-")]
    [InlineData("restricted", 29, "-")]
    [InlineData("comp-dial", 51, "Info")]
    [InlineData("oth-mult", 14, "Warning")]
    [InlineData("neg-wo-call", 5, "-")]
    public void Assess_TwoStages_CountsTheRequests(string procedure, int days, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Jurisdiction, "DK"), Given.Fact(FactKeys.Procedure, procedure), Given.Fact(FactKeys.DispatchDate, Sent),
        Given.Fact(TimeFacts.RequestDeadline, Sent.PlusDays(days)), Given.Fact(FactKeys.TenderDeadline, Sent.PlusDays(1)))));

    [Theory]
    [InlineData(51, "pd1309.information_days_dk=40", "-")]
    [InlineData(39, "pd1309.information_days_dk=40", "Info")]
    [InlineData(39, "pd1309.information_days_se=20", "Info")]
    [InlineData(31, "pd1309.information_days_dk=0", "-")]
    [InlineData(34, "pd1309.warning_days=35", "Warning")]
    [InlineData(35, "pd1309.warning_days=35", "Info")]
    public void Assess_Options_MoveTheFigures(int days, string options, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Open("DK", days), options));

    [Theory]
    [InlineData(30, "Hele markedet blev hørt i oktober", "-")]
    [InlineData(30, "TODO", "Info")]
    public void Assess_Reason_SilencesTheInformation(int days, string reason, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Open("DK", days, Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_Reason_LowersTheWarning() => Assert.Equal("Info", Given.Outcome(Rule, Open(
        "DK", 10, Given.Fact(FactKeys.LightRegime, value: true), Given.Fact(FactKeys.Justification, "Hele markedet blev hørt i oktober"))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        var danish = Given.Fact(FactKeys.Jurisdiction, "DK");
        var open = Given.Fact(FactKeys.Procedure, "open");
        Assert.Equal("-", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?Procedure:NotStated", Given.Outcome(Rule, Given.Tender(danish)));
        Assert.Equal("?TenderDeadline:NotStated", Given.Outcome(Rule, Given.Tender(danish, open)));
        Assert.Equal("?RequestDeadline:NotStated", Given.Outcome(Rule, Given.Tender(danish, Given.Fact(FactKeys.Procedure, "restricted"))));
        Assert.Equal("?DispatchDate:NotStated", Given.Outcome(Rule, Given.Tender(danish, open, Given.Fact(FactKeys.TenderDeadline, Sent))));
        Assert.Equal("?TenderDeadline:Unreadable", Given.Outcome(Rule, Given.Tender(danish, open, Given.Fact(FactKeys.TenderDeadline, "soon"))));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(danish, open, FactKeys.TenderDeadline.Absent())));
    }

    private static TenderFacts Open(string country, int days, params IEnumerable<FactEntry> more) => Given.Tender([.. more.Concat(
    [
        Given.Fact(FactKeys.Jurisdiction, country), Given.Fact(FactKeys.Procedure, "open"), Given.Fact(FactKeys.ElectronicSubmission, value: true),
        Given.Fact(FactKeys.DispatchDate, Sent), Given.Fact(FactKeys.TenderDeadline, Sent.PlusDays(days)),
    ])]);
}
