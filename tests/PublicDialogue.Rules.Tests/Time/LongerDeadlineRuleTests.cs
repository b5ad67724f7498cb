using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Time;

/// <summary>PD1305, tenders that need a visit, and PD1306, documents that are not free: both ask for more days than the least.</summary>
public sealed class LongerDeadlineRuleTests
{
    private static readonly PlainDate Sent = new(2026, 11, 2);

    // A visit: longer than the least, 35 days or 30 electronically, in the Netherlands 45 or 40. Documents: five days more than that.
    [Theory]
    [InlineData("PD1305", "EU", 36, false, "-")]
    [InlineData("PD1305", "EU", 35, false, "Error")]
    [InlineData("PD1305", "EU", 31, true, "-")]
    [InlineData("PD1305", "EU", 30, true, "Error")]
    [InlineData("PD1305", "SE", 31, true, "-")]
    [InlineData("PD1305", "SE", 30, true, "Error")]
    [InlineData("PD1305", "NL", 46, false, "-")]
    [InlineData("PD1305", "NL", 45, false, "Error")]
    [InlineData("PD1305", "NL", 41, true, "-")]
    [InlineData("PD1305", "NL", 40, true, "Error")]
    [InlineData("PD1306", "EU", 40, false, "-")]
    [InlineData("PD1306", "EU", 39, false, "Error")]
    [InlineData("PD1306", "EU", 35, true, "-")]
    [InlineData("PD1306", "EU", 34, true, "Error")]
    [InlineData("PD1306", "SE", 35, true, "-")]
    [InlineData("PD1306", "SE", 34, true, "Error")]
    [InlineData("PD1306", "NL", 50, false, "-")]
    [InlineData("PD1306", "NL", 49, false, "Error")]
    [InlineData("PD1306", "NL", 45, true, "-")]
    [InlineData("PD1306", "NL", 44, true, "Error")]
    public void Assess_Days_DependOnCountryAndSubmission(string rule, string country, int days, bool isElectronic, string outcome) => Assert.Equal(outcome, Given.Outcome(
        rule, Open(rule, days, Given.Fact(FactKeys.Jurisdiction, country), Given.Fact(FactKeys.ElectronicSubmission, isElectronic))));

    [Theory]
    [InlineData("PD1305", "true", 16, "-")]
    [InlineData("PD1305", "true", 15, "Error")]
    [InlineData("PD1305", "false", 30, "Error")]
    [InlineData("PD1305", "perhaps", 30, "?Accelerated:Unreadable")]
    [InlineData("PD1305", "perhaps", 31, "-")]
    [InlineData("PD1305", "perhaps", 15, "Error")]
    [InlineData("PD1306", "true", 15, "-")]
    [InlineData("PD1306", "true", 14, "-")]
    [InlineData("PD1306", "false", 34, "Error")]
    [InlineData("PD1306", "perhaps", 39, "?Accelerated:Unreadable")]
    [InlineData("PD1306", "perhaps", 40, "-")]
    public void Assess_Urgency_IsMinded(string rule, string isUrgent, int days, string outcome) => Assert.Equal(outcome, Given.Outcome(
        rule, Open(rule, days, Given.Fact(FactKeys.ElectronicSubmission, value: true), Given.Fact(FactKeys.Accelerated, isUrgent))));

    [Theory]
    [InlineData("PD1305", 26, "-")]
    [InlineData("PD1305", 25, "Error")]
    [InlineData("PD1306", 30, "-")]
    [InlineData("PD1306", 29, "Error")]
    public void Assess_Invited_HaveALimitOfTheirOwn(string rule, int days, string outcome) => Assert.Equal(outcome, Given.Outcome(rule, Given.Tender(
        Cause(rule), Given.Fact(FactKeys.Procedure, "restricted"), Given.Fact(FactKeys.AuthorityLevel, "central"),
        Given.Fact(FactKeys.ElectronicSubmission, value: true), Given.Fact(TimeFacts.InvitationDate, Sent),
        Given.Fact(FactKeys.TenderDeadline, Sent.PlusDays(days)))));

    [Theory]
    [InlineData("PD1305", "true", "Error")]
    [InlineData("PD1305", "false", "-")]
    [InlineData("PD1305", null, "-")]
    [InlineData("PD1305", "perhaps", "?SiteVisit:Unreadable")]
    [InlineData("PD1306", "false", "Error")]
    [InlineData("PD1306", "true", "-")]
    [InlineData("PD1306", null, "-")]
    [InlineData("PD1306", "perhaps", "?DocumentsFree:Unreadable")]
    public void Assess_Cause_MustBeKnown(string rule, string? cause, string outcome) => Assert.Equal(outcome, Given.Outcome(rule, Given.Tender(
        Given.Fact(CauseOf(rule), cause), Given.Fact(FactKeys.Procedure, "open"),
        Given.Fact(FactKeys.DispatchDate, Sent), Given.Fact(FactKeys.TenderDeadline, Sent))));

    [Theory]
    [InlineData("PD1305", "?SiteVisit:NotStated", 31)]
    [InlineData("PD1306", "?DocumentsFree:NotStated", 35)]
    public void Assess_Missing_IsNotAssessable(string rule, string withoutCause, int days)
    {
        Assert.Equal(withoutCause, Given.Outcome(rule, TenderFacts.None));
        Assert.Equal("?TenderDeadline:NotStated", Given.Outcome(rule, Given.Tender(Cause(rule))));
        Assert.Equal("?ElectronicSubmission:NotStated", Given.Outcome(rule, Open(rule, days)));
    }

    [Theory]
    [InlineData("PD1305", true, "32014L0024", "-")]
    [InlineData("PD1305", false, "32014L0025", "-")]
    [InlineData("PD1305", false, "32014L0024", "Error")]
    [InlineData("PD1305", false, "rubbish", "?LegalBasis:Unreadable")]
    [InlineData("PD1306", true, "32014L0024", "-")]
    [InlineData("PD1306", false, "32014L0025", "-")]
    [InlineData("PD1306", false, "32014L0024", "Error")]
    [InlineData("PD1306", false, "rubbish", "?LegalBasis:Unreadable")]
    public void Assess_Regime_MustBeTheFullOne(string rule, bool isLight, string basis, string outcome) => Assert.Equal(outcome, Given.Outcome(
        rule, Open(rule, 10, Given.Fact(FactKeys.LightRegime, isLight), Given.Fact(FactKeys.LegalBasis, basis))));

    [Theory]
    [InlineData("PD1305")]
    [InlineData("PD1306")]
    public void Assess_Lot_IsMeasuredByItself(string rule) => Assert.Equal("Error", Given.Outcome(rule, Given.Tender(
        [Cause(rule), Given.Fact(FactKeys.Procedure, "open"), Given.Fact(FactKeys.DispatchDate, Sent)],
        Given.Lot("LOT-1", Given.Fact(FactKeys.TenderDeadline, Sent.PlusDays(60))),
        Given.Lot("LOT-2", Given.Fact(FactKeys.TenderDeadline, Sent.PlusDays(29))))));

    [Theory]
    [InlineData("PD1305", "Info")]
    [InlineData("PD1306", "Error")]
    public void Assess_Reason_ExcusesAVisitAlone(string rule, string outcome) => Assert.Equal(outcome, Given.Outcome(
        rule, Open(rule, 10, Given.Fact(FactKeys.Justification, "Skolestart den første august"))));

    [Theory]
    [InlineData("PD1305", "2016-04-17", "-")]
    [InlineData("PD1305", "2016-04-18", "Error")]
    [InlineData("PD1306", "2016-04-17", "-")]
    [InlineData("PD1306", "2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string rule, string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(rule, Given.Tender(
        Cause(rule), Given.Fact(FactKeys.Procedure, "open"),
        Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(FactKeys.TenderDeadline, "2016-04-20"))));

    private static FactKey<bool> CauseOf(string rule) => rule == "PD1305" ? TimeFacts.SiteVisit : TimeFacts.DocumentsFree;

    // A visit is a cause where there is one, free documents where they are not.
    private static FactEntry Cause(string rule) => Given.Fact(CauseOf(rule), rule == "PD1305");

    private static TenderFacts Open(string rule, int days, params IEnumerable<FactEntry> more) => Given.Tender([.. more.Concat(
    [
        Cause(rule), Given.Fact(FactKeys.Procedure, "open"),
        Given.Fact(FactKeys.DispatchDate, Sent), Given.Fact(FactKeys.TenderDeadline, Sent.PlusDays(days)),
    ])]);
}
