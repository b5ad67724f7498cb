using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Time;

public sealed class TwoStageDeadlineRuleTests
{
    private const string Rule = "PD1302";
    private const string GapLevel = "?AuthorityLevel:NotStated";

    private static readonly PlainDate Sent = new(2026, 11, 2);

    [Theory]
    [InlineData("restricted", 30, false, "-")]
    [InlineData("restricted", 29, false, "Error")]
    [InlineData("restricted", 15, true, "-")]
    [InlineData("restricted", 14, true, "Error")]
    [InlineData("neg-w-call", 29, false, "Error")]
    [InlineData("neg-w-call", 15, true, "-")]
    [InlineData("comp-dial", 30, true, "-")]
    [InlineData("comp-dial", 29, true, "Error")]
    [InlineData("innovation", 29, true, "Error")]
    [InlineData("open", 1, false, "-")]
    [InlineData("neg-wo-call", 1, false, "-")]
    public void Assess_Requests_NeedThirtyDays(string procedure, int days, bool isUrgent, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Requests(procedure, days, Given.Fact(FactKeys.Accelerated, isUrgent), Given.Fact(FactKeys.PriorInformation, value: true))));

    [Theory]
    [InlineData(29, "?Accelerated:Unreadable")]
    [InlineData(14, "Error")]
    public void Assess_UrgencyObscure_DecidesOnlyWhereItCould(int days, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Requests("restricted", days, Given.Fact(FactKeys.Accelerated, "perhaps"))));

    [Theory]
    [InlineData("EU", 30, false, "-")]
    [InlineData("EU", 29, false, "Error")]
    [InlineData("EU", 25, true, "-")]
    [InlineData("EU", 24, true, "Error")]
    [InlineData("DK", 24, true, "Error")]
    [InlineData("NL", 40, false, "-")]
    [InlineData("NL", 39, false, "Error")]
    [InlineData("NL", 35, true, "-")]
    [InlineData("NL", 34, true, "Error")]
    public void Assess_InvitedByACentralAuthority_DependsOnCountryAndSubmission(string country, int days, bool isElectronic, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Tenders(country, "central", days, Given.Fact(FactKeys.ElectronicSubmission, isElectronic))));

    [Theory]
    [InlineData(true, false, 10, "-")]
    [InlineData(true, false, 9, "Error")]
    [InlineData(false, true, 10, "-")]
    [InlineData(false, true, 9, "Error")]
    public void Assess_UrgencyOrPriorInformation_ShortensTendersToTen(bool isUrgent, bool hasPrior, int days, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Tenders("EU", "central", days, Given.Fact(FactKeys.Accelerated, isUrgent), Given.Fact(FactKeys.PriorInformation, hasPrior))));

    [Theory]
    [InlineData("EU", 10, false, "-")]
    [InlineData("EU", 9, false, "Error")]
    [InlineData("EU", 1, true, "-")]
    [InlineData("SE", 9, false, "Error")]
    [InlineData("DK", 10, true, "-")]
    [InlineData("DK", 9, true, "Error")]
    [InlineData("NL", 39, false, "Error")]
    [InlineData("NL", 10, true, "-")]
    public void Assess_InvitedBySubCentral_MayAgree(string country, int days, bool isAgreed, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Tenders(country, "subCentral", days, Given.Fact(FactKeys.ElectronicSubmission, value: false), Given.Fact(TimeFacts.DeadlineAgreed, isAgreed))));

    [Theory]
    [InlineData("EU", 30, false, "-")]
    [InlineData("EU", 29, false, GapLevel)]
    [InlineData("EU", 29, true, "-")]
    [InlineData("EU", 25, true, "-")]
    [InlineData("EU", 24, true, GapLevel)]
    [InlineData("EU", 10, true, GapLevel)]
    [InlineData("EU", 9, true, "Error")]
    [InlineData("NL", 34, true, "Error")]
    public void Assess_AuthorityUnknown_IsNotGuessed(string country, int days, bool isElectronic, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Tenders(country, null, days, Given.Fact(FactKeys.ElectronicSubmission, isElectronic))));

    [Fact]
    public void Assess_AgreementObscure_IsNotAssessable() => Assert.Equal("?DeadlineAgreed:Unreadable", Given.Outcome(
        Rule, Tenders("EU", "subCentral", 5, Given.Fact(TimeFacts.DeadlineAgreed, "perhaps"))));

    [Theory]
    [InlineData("comp-dial")]
    [InlineData("innovation")]
    [InlineData("open")]
    public void Assess_TendersInADialogue_HaveNoMinimum(string procedure) => Assert.Equal("-", Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Procedure, procedure), TimeFacts.RequestDeadline.Absent(),
        Given.Fact(TimeFacts.InvitationDate, Sent), Given.Fact(FactKeys.TenderDeadline, Sent.PlusDays(1)))));

    [Theory]
    [InlineData(true, "32014L0024", "-")]
    [InlineData(false, "32014L0025", "-")]
    [InlineData(false, "32014L0024", "Error")]
    [InlineData(false, "rubbish", "?LegalBasis:Unreadable")]
    public void Assess_Regime_MustBeTheFullOne(bool isLight, string basis, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Requests("restricted", 5, Given.Fact(FactKeys.LightRegime, isLight), Given.Fact(FactKeys.LegalBasis, basis))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?RequestDeadline:NotStated ?TenderDeadline:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?RequestDeadline:NotStated", Given.Outcome(Rule, Given.Tender(
            Given.Fact(FactKeys.Procedure, "restricted"), FactKeys.TenderDeadline.Absent())));
        Assert.Equal("?InvitationDate:NotStated", Given.Outcome(Rule, Given.Tender(
            Given.Fact(FactKeys.Procedure, "restricted"), TimeFacts.RequestDeadline.Absent(), Given.Fact(FactKeys.TenderDeadline, Sent))));
        Assert.Equal("?Procedure:NotStated", Given.Outcome(Rule, Given.Tender(
            Given.Fact(TimeFacts.RequestDeadline, Sent), FactKeys.TenderDeadline.Absent())));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(TimeFacts.RequestDeadline.Absent(), FactKeys.TenderDeadline.Absent())));
    }

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Procedure, "restricted"), Given.Fact(FactKeys.DispatchDate, dispatched),
        Given.Fact(TimeFacts.RequestDeadline, "2016-04-20"), FactKeys.TenderDeadline.Absent())));

    [Fact]
    public void Assess_Reason_ExcusesNothing() => Assert.Equal("Error", Given.Outcome(
        Rule, Requests("restricted", 5, Given.Fact(FactKeys.Justification, "Skolestart den første august"))));

    [Fact]
    public void Assess_TooShort_NamesTheEarliestDay() => Assert.StartsWith(
        "A time limit of 29 days for requests to participate, until 2026-12-01, may restrict competition: it is at least 30, so that the earliest lawful day is 2026-12-02.",
        Assert.Single(Given.Assess(Rule, Requests("restricted", 29)).Findings).Message(new CultureInfo("en")),
        System.StringComparison.Ordinal);

    private static TenderFacts Requests(string procedure, int days, params IEnumerable<FactEntry> more) => Given.Tender([.. more.Concat(
    [
        Given.Fact(FactKeys.Procedure, procedure), Given.Fact(FactKeys.DispatchDate, Sent),
        Given.Fact(TimeFacts.RequestDeadline, Sent.PlusDays(days)), FactKeys.TenderDeadline.Absent(),
    ])]);

    private static TenderFacts Tenders(string country, string? level, int days, params IEnumerable<FactEntry> more) => Given.Tender([.. more.Concat(
    [
        Given.Fact(FactKeys.Jurisdiction, country), Given.Fact(FactKeys.Procedure, "restricted"), Given.Fact(FactKeys.AuthorityLevel, level),
        TimeFacts.RequestDeadline.Absent(), Given.Fact(TimeFacts.InvitationDate, Sent), Given.Fact(FactKeys.TenderDeadline, Sent.PlusDays(days)),
    ])]);
}
