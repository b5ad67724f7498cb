using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Time;

public sealed class OpenProcedureDeadlineRuleTests
{
    private const string Rule = "PD1301";
    private const string GapSubmission = "?ElectronicSubmission:NotStated";

    private static readonly PlainDate Sent = new(2026, 11, 23);

    [Theory]
    [InlineData("EU", 35, null, "-")]
    [InlineData("EU", 36, null, "-")]
    [InlineData("EU", 34, null, GapSubmission)]
    [InlineData("EU", 30, null, GapSubmission)]
    [InlineData("EU", 29, null, "Error")]
    [InlineData("EU", 34, false, "Error")]
    [InlineData("EU", 35, false, "-")]
    [InlineData("EU", 30, true, "-")]
    [InlineData("EU", 29, true, "Error")]
    [InlineData("EU", 0, true, "Error")]
    [InlineData("EU", -5, true, "Error")]
    [InlineData("DK", 29, true, "Error")]
    [InlineData("SE", 30, true, "-")]
    [InlineData("NL", 45, false, "-")]
    [InlineData("NL", 44, false, "Error")]
    [InlineData("NL", 44, null, GapSubmission)]
    [InlineData("NL", 40, null, GapSubmission)]
    [InlineData("NL", 39, null, "Error")]
    [InlineData("NL", 40, true, "-")]
    [InlineData("NL", 39, true, "Error")]
    public void Assess_Days_DependOnCountryAndSubmission(string country, int days, bool? isElectronic, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Open(days, isElectronic is { } known
            ? [Given.Fact(FactKeys.Jurisdiction, country), Given.Fact(FactKeys.ElectronicSubmission, known)]
            : [Given.Fact(FactKeys.Jurisdiction, country)])));

    [Theory]
    [InlineData(true, false, 15, "-")]
    [InlineData(true, false, 14, "Error")]
    [InlineData(false, true, 15, "-")]
    [InlineData(false, true, 14, "Error")]
    [InlineData(true, true, 15, "-")]
    [InlineData(false, false, 15, "Error")]
    public void Assess_UrgencyOrPriorInformation_ShortensToFifteen(bool isUrgent, bool hasPrior, int days, string outcome) => Assert.Equal(
        outcome, Given.Outcome(Rule, Open(days, Given.Fact(FactKeys.Accelerated, isUrgent), Given.Fact(FactKeys.PriorInformation, hasPrior))));

    [Theory]
    [InlineData(15, "?Accelerated:Elsewhere")]
    [InlineData(29, "?Accelerated:Elsewhere")]
    [InlineData(14, "Error")]
    [InlineData(35, "-")]
    public void Assess_UrgencyObscure_DecidesOnlyWhereItCould(int days, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Open(days, FactKeys.Accelerated.Unknown(UnknownReason.Elsewhere))));

    [Theory]
    [InlineData(15, "?PriorInformation:Unreadable")]
    [InlineData(14, "Error")]
    public void Assess_PriorInformationObscure_DecidesOnlyWhereItCould(int days, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Open(days, Given.Fact(FactKeys.PriorInformation, "maybe"))));

    [Theory]
    [InlineData("open", "Error")]
    [InlineData("restricted", "-")]
    [InlineData("neg-w-call", "-")]
    [InlineData("negotiated", "-")]
    [InlineData("comp-dial", "-")]
    [InlineData("innovation", "-")]
    [InlineData("neg-wo-call", "-")]
    [InlineData("oth-single", "-")]
    [InlineData("oth-mult", "-")]
    [InlineData("rubbish", "?Procedure:Unreadable")]
    [InlineData(null, "-")]
    public void Assess_Procedure_MustBeOpen(string? procedure, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Procedure, procedure), Given.Fact(FactKeys.DispatchDate, Sent), Given.Fact(FactKeys.TenderDeadline, Sent))));

    [Theory]
    [InlineData("true", "-")]
    [InlineData("false", "Error")]
    [InlineData("perhaps", "?LightRegime:Unreadable")]
    public void Assess_LightRegime_HasNoLimit(string isLight, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Open(5, Given.Fact(FactKeys.LightRegime, isLight))));

    [Theory]
    [InlineData("32014L0024", "Error")]
    [InlineData("32014L0025", "-")]
    [InlineData("32014L0023", "-")]
    [InlineData("other", "-")]
    [InlineData("rubbish", "?LegalBasis:Unreadable")]
    public void Assess_LegalBasis_MustBePublicContracts(string basis, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Open(5, Given.Fact(FactKeys.LegalBasis, basis))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?TenderDeadline:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?TenderDeadline:Withheld", Given.Outcome(Rule, Given.Tender(FactKeys.TenderDeadline.Unknown(UnknownReason.Withheld))));
        Assert.Equal("?Procedure:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(FactKeys.TenderDeadline, Sent))));
        Assert.Equal("?DispatchDate:NotStated", Given.Outcome(Rule, Given.Tender(
            Given.Fact(FactKeys.TenderDeadline, Sent), Given.Fact(FactKeys.Procedure, "open"))));
        Assert.Equal("-", Given.Outcome(Rule, Given.Tender(FactKeys.TenderDeadline.Absent())));
    }

    [Theory]
    [InlineData("restricted", "-")]
    [InlineData("open", "?TenderDeadline:NotStated")]
    public void Assess_NoDeadline_MattersOnlyInAnOpenProcedure(string procedure, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(Given.Fact(FactKeys.Procedure, procedure))));

    [Fact]
    public void Assess_Reason_IsQuotedAndExcusesNothing()
    {
        var finding = Assert.Single(Given.Assess(Rule, Open(5, Given.Fact(FactKeys.Justification, "Skolestart den første august"))).Findings);

        Assert.Equal((Rules.Book.Severity.Error, "Skolestart den første august"), (finding.Severity, finding.JustifiedBy));
        Assert.Contains("reason given: “Skolestart den første august”", finding.Message(new CultureInfo("en")), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_ResultNotice_IsSilent() => Assert.Equal("-", Given.Outcome(
        Rule, new TenderFacts(Open(5).Tender.Part) { IsCallForCompetition = false }));

    [Fact]
    public void Assess_TooShort_NamesTheEarliestDay() => Assert.StartsWith(
        "A time limit of 18 days, until 2026-12-11, may restrict competition: an open procedure needs at least 30, so that the earliest lawful day is 2026-12-23.",
        Assert.Single(Given.Assess(Rule, Open(18, Given.Fact(FactKeys.ElectronicSubmission, value: true))).Findings).Message(new CultureInfo("en")),
        System.StringComparison.Ordinal);

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.Procedure, "open"), Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(FactKeys.TenderDeadline, "2016-04-20"))));

    private static TenderFacts Open(int days, params IEnumerable<FactEntry> more) => Given.Tender([.. more.Concat(
    [
        Given.Fact(FactKeys.Procedure, "open"),
        Given.Fact(FactKeys.DispatchDate, Sent),
        Given.Fact(FactKeys.TenderDeadline, Sent.PlusDays(days)),
    ])]);
}
