using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Time;

public sealed class DocumentsNotFreeDeadlineRuleTests
{
    private const string Rule = "PD1306";

    private static readonly PlainDate Sent = new(2026, 11, 2);

    [Theory]
    [InlineData("EU", 40, false, "-")]
    [InlineData("EU", 39, false, "Error")]
    [InlineData("EU", 35, true, "-")]
    [InlineData("EU", 34, true, "Error")]
    [InlineData("SE", 35, true, "-")]
    [InlineData("SE", 34, true, "Error")]
    [InlineData("NL", 50, false, "-")]
    [InlineData("NL", 49, false, "Error")]
    [InlineData("NL", 45, true, "-")]
    [InlineData("NL", 44, true, "Error")]
    public void Assess_Days_DependOnCountryAndSubmission(string country, int days, bool isElectronic, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Open(days, Given.Fact(FactKeys.Jurisdiction, country), Given.Fact(FactKeys.ElectronicSubmission, isElectronic))));

    [Theory]
    [InlineData("true", 15, "-")]
    [InlineData("true", 14, "-")]
    [InlineData("false", 34, "Error")]
    [InlineData("perhaps", 39, "?Accelerated:Unreadable")]
    [InlineData("perhaps", 40, "-")]
    public void Assess_Urgency_IsMinded(string isUrgent, int days, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Open(days, Given.Fact(FactKeys.ElectronicSubmission, value: true), Given.Fact(FactKeys.Accelerated, isUrgent))));

    [Theory]
    [InlineData(30, "-")]
    [InlineData(29, "Error")]
    public void Assess_Invited_HaveALimitOfTheirOwn(int days, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(TimeFacts.DocumentsFree, value: false), Given.Fact(FactKeys.Procedure, "restricted"), Given.Fact(FactKeys.AuthorityLevel, "central"),
        Given.Fact(FactKeys.ElectronicSubmission, value: true), Given.Fact(TimeFacts.InvitationDate, Sent),
        Given.Fact(FactKeys.TenderDeadline, Sent.PlusDays(days)))));

    [Theory]
    [InlineData("false", "Error")]
    [InlineData("true", "-")]
    [InlineData(null, "-")]
    [InlineData("perhaps", "?DocumentsFree:Unreadable")]
    public void Assess_Cause_MustBeKnown(string? cause, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(TimeFacts.DocumentsFree, cause), Given.Fact(FactKeys.Procedure, "open"),
        Given.Fact(FactKeys.DispatchDate, Sent), Given.Fact(FactKeys.TenderDeadline, Sent))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?DocumentsFree:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?TenderDeadline:NotStated", Given.Outcome(Rule, Given.Tender(Given.Fact(TimeFacts.DocumentsFree, value: false))));
        Assert.Equal("?ElectronicSubmission:NotStated", Given.Outcome(Rule, Open(35)));
    }

    [Theory]
    [InlineData(true, "32014L0024", "-")]
    [InlineData(false, "32014L0025", "-")]
    [InlineData(false, "32014L0024", "Error")]
    [InlineData(false, "rubbish", "?LegalBasis:Unreadable")]
    public void Assess_Regime_MustBeTheFullOne(bool isLight, string basis, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Open(10, Given.Fact(FactKeys.LightRegime, isLight), Given.Fact(FactKeys.LegalBasis, basis))));

    [Fact]
    public void Assess_Lot_IsMeasuredByItself() => Assert.Equal("Error", Given.Outcome(Rule, Given.Tender(
        [
            Given.Fact(TimeFacts.DocumentsFree, value: false), Given.Fact(FactKeys.Procedure, "open"), Given.Fact(FactKeys.DispatchDate, Sent),
        ],
        Given.Lot("LOT-1", Given.Fact(FactKeys.TenderDeadline, Sent.PlusDays(60))),
        Given.Lot("LOT-2", Given.Fact(FactKeys.TenderDeadline, Sent.PlusDays(29))))));

    [Fact]
    public void Assess_Reason_ExcusesNothing() => Assert.Equal("Error", Given.Outcome(
        Rule, Open(10, Given.Fact(FactKeys.Justification, "Skolestart den første august"))));

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(TimeFacts.DocumentsFree, value: false), Given.Fact(FactKeys.Procedure, "open"),
        Given.Fact(FactKeys.DispatchDate, dispatched), Given.Fact(FactKeys.TenderDeadline, "2016-04-20"))));

    private static TenderFacts Open(int days, params IEnumerable<FactEntry> more) => Given.Tender([.. more.Concat(
    [
        Given.Fact(TimeFacts.DocumentsFree, value: false), Given.Fact(FactKeys.Procedure, "open"),
        Given.Fact(FactKeys.DispatchDate, Sent), Given.Fact(FactKeys.TenderDeadline, Sent.PlusDays(days)),
    ])]);
}
