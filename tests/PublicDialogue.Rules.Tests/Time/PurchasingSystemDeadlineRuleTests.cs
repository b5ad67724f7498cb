using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Time;

public sealed class PurchasingSystemDeadlineRuleTests
{
    private const string Rule = "PD1303";
    private const string GapLevel = "?AuthorityLevel:NotStated";

    private static readonly PlainDate Sent = new(2026, 11, 2);

    [Theory]
    [InlineData("restricted", 30, false, "-")]
    [InlineData("restricted", 29, false, "Error")]
    [InlineData("restricted", 29, true, "Error")]
    [InlineData("open", 29, false, "Error")]
    [InlineData("rubbish", 29, false, "Error")]
    public void Assess_Requests_NeedThirtyDaysWithoutUrgency(string procedure, int days, bool isUrgent, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Requests(procedure, days, Given.Fact(FactKeys.Accelerated, isUrgent))));

    [Theory]
    [InlineData("EU", "central", false, 10, "-")]
    [InlineData("EU", "central", true, 9, "Error")]
    [InlineData("EU", "subCentral", false, 9, "Error")]
    [InlineData("EU", "subCentral", true, 9, "-")]
    [InlineData("EU", "subCentral", true, 1, "-")]
    [InlineData("EU", null, false, 9, "Error")]
    [InlineData("EU", null, true, 9, GapLevel)]
    [InlineData("EU", null, true, 10, "-")]
    [InlineData("NL", "subCentral", false, 9, "Error")]
    [InlineData("NL", "subCentral", true, 9, "-")]
    [InlineData("DK", "subCentral", true, 9, "Error")]
    [InlineData("DK", null, true, 9, "Error")]
    [InlineData("DK", "subCentral", true, 10, "-")]
    public void Assess_Tenders_NeedTenDaysUnlessAgreed(string country, string? level, bool isAgreed, int days, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Tenders(country, level, days, Given.Fact(TimeFacts.DeadlineAgreed, isAgreed))));

    [Fact]
    public void Assess_AgreementObscure_IsNotAssessable() => Assert.Equal("?DeadlineAgreed:Unreadable", Given.Outcome(
        Rule, Tenders("EU", "subCentral", 5, Given.Fact(TimeFacts.DeadlineAgreed, "perhaps"))));

    [Theory]
    [InlineData(null, "restricted", "?DynamicPurchasingSystem:NotStated")]
    [InlineData(null, null, "?DynamicPurchasingSystem:NotStated")]
    [InlineData(null, "open", "-")]
    [InlineData("false", "restricted", "-")]
    [InlineData("perhaps", "restricted", "?DynamicPurchasingSystem:Unreadable")]
    public void Assess_SystemUnknown_IsNotGuessed(string? system, string? procedure, string outcome)
    {
        List<FactEntry> facts = [Given.Fact(FactKeys.DispatchDate, Sent), Given.Fact(TimeFacts.RequestDeadline, Sent.PlusDays(5))];
        if (system is not null)
        {
            facts.Add(Given.Fact(TimeFacts.DynamicPurchasingSystem, system));
            facts.Add(FactKeys.TenderDeadline.Absent());
        }

        if (procedure is not null)
        {
            facts.Add(Given.Fact(FactKeys.Procedure, procedure));
        }

        Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender([.. facts])));
    }

    // The same days break the limit of the restricted procedure, and may not be told twice.
    [Theory]
    [InlineData("PD1301", "open")]
    [InlineData("PD1302", "restricted")]
    public void Assess_InASystem_OnlyThisRuleAnswers(string other, string procedure)
    {
        Assert.Equal("-", Given.Outcome(other, Requests(procedure, 5, FactKeys.TenderDeadline.Absent())));
        Assert.Equal("-", Given.Outcome(other, Tenders("EU", "central", 11)));
        Assert.Equal("-", Given.Outcome(Rule, Tenders("EU", "central", 11)));
    }

    [Fact]
    public void Assess_LotsOfEachKind_EachHaveTheirRule()
    {
        var facts = Given.Tender(
            [Given.Fact(FactKeys.Procedure, "restricted"), Given.Fact(FactKeys.DispatchDate, Sent)],
            Lot("IN", isSystem: true),
            Lot("OUT", isSystem: false));

        Assert.Equal(["IN"], Given.Assess(Rule, facts).Findings.Select(finding => finding.Lot));
        Assert.Equal(["OUT"], Given.Assess("PD1302", facts).Findings.Select(finding => finding.Lot));
    }

    [Theory]
    [InlineData(true, "32014L0024", "-")]
    [InlineData(false, "32014L0025", "-")]
    [InlineData(false, "rubbish", "?LegalBasis:Unreadable")]
    public void Assess_Regime_MustBeTheFullOne(bool isLight, string basis, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Requests("restricted", 5, Given.Fact(FactKeys.LightRegime, isLight), Given.Fact(FactKeys.LegalBasis, basis))));

    [Fact]
    public void Assess_Missing_IsNotAssessable()
    {
        Assert.Equal("?DynamicPurchasingSystem:NotStated", Given.Outcome(Rule, TenderFacts.None));
        Assert.Equal("?RequestDeadline:NotStated ?TenderDeadline:NotStated", Given.Outcome(
            Rule, Given.Tender(Given.Fact(TimeFacts.DynamicPurchasingSystem, value: true))));
        Assert.Equal("?InvitationDate:NotStated", Given.Outcome(Rule, Given.Tender(
            Given.Fact(TimeFacts.DynamicPurchasingSystem, value: true), TimeFacts.RequestDeadline.Absent(), Given.Fact(FactKeys.TenderDeadline, Sent))));
    }

    [Fact]
    public void Assess_Reason_ExcusesNothing() => Assert.Equal("Error", Given.Outcome(
        Rule, Requests("restricted", 5, Given.Fact(FactKeys.Justification, "Skolestart den første august"))));

    [Theory]
    [InlineData("2016-04-17", "-")]
    [InlineData("2016-04-18", "Error")]
    public void Assess_BeforeItsFirstDay_IsSilent(string dispatched, string outcome) => Assert.Equal(outcome, Given.Outcome(Rule, Given.Tender(
        Given.Fact(TimeFacts.DynamicPurchasingSystem, value: true), Given.Fact(FactKeys.DispatchDate, dispatched),
        Given.Fact(TimeFacts.RequestDeadline, "2016-04-20"), FactKeys.TenderDeadline.Absent())));

    private static TenderPart Lot(string id, bool isSystem) => Given.Lot(
        id, Given.Fact(TimeFacts.DynamicPurchasingSystem, isSystem), Given.Fact(TimeFacts.RequestDeadline, Sent.PlusDays(10)));

    private static TenderFacts Requests(string procedure, int days, params IEnumerable<FactEntry> more) => Given.Tender([.. more.Concat(
    [
        Given.Fact(FactKeys.Procedure, procedure), Given.Fact(TimeFacts.DynamicPurchasingSystem, value: true), Given.Fact(FactKeys.DispatchDate, Sent),
        Given.Fact(TimeFacts.RequestDeadline, Sent.PlusDays(days)), FactKeys.TenderDeadline.Absent(),
    ])]);

    private static TenderFacts Tenders(string country, string? level, int days, params IEnumerable<FactEntry> more) => Given.Tender([.. more.Concat(
    [
        Given.Fact(FactKeys.Jurisdiction, country), Given.Fact(FactKeys.Procedure, "restricted"), Given.Fact(FactKeys.AuthorityLevel, level),
        Given.Fact(TimeFacts.DynamicPurchasingSystem, value: true), TimeFacts.RequestDeadline.Absent(),
        Given.Fact(TimeFacts.InvitationDate, Sent), Given.Fact(FactKeys.TenderDeadline, Sent.PlusDays(days)),
    ])]);
}
