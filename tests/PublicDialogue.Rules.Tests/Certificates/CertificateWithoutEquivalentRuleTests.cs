using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Tests.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Certificates;

public sealed class CertificateWithoutEquivalentRuleTests
{
    private const string Rule = "PD1901";

    [Theory]
    [InlineData("ISO 14001", false, "Error")]
    [InlineData("ISO 14001", true, "-")]
    [InlineData("ISO 14001", null, "Error")]
    [InlineData("ISO 14001", "perhaps", "?EquivalentAccepted:Unreadable")]
    [InlineData("ISO 14001 or equivalent", false, "-")]
    [InlineData("ISO 14001 eller tilsvarende", null, "-")]
    [InlineData("ISO 14001 eller likvärdigt", null, "-")]
    [InlineData("ISO 14001 of gelijkwaardig", null, "-")]
    [InlineData("ISO 14001 or similar", null, "Warning")]
    [InlineData(null, false, "-")]
    [InlineData(14001, false, "?Certificate:Unreadable")]
    public void Assess_Certificate_NeedsAcceptance(object? name, object? accepted, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(AbilityFacts.Certificate, name), Given.Fact(FactKeys.EquivalentAccepted, accepted))));

    [Fact]
    public void Assess_NothingSaidOfEquivalents_AcceptsNone() =>
        Assert.Equal("Error", Given.Outcome(Rule, Given.Tender(Given.Fact(AbilityFacts.Certificate, "EMAS"))));

    [Theory]
    [InlineData("Anlægget er godkendt efter netop denne standard", "Info")]
    [InlineData("todo", "Error")]
    public void Assess_Reason_LowersToInformation(string reason, string outcome) => Assert.Equal(outcome, Given.Outcome(
        Rule, Given.Tender(Given.Fact(AbilityFacts.Certificate, "EMAS"), Given.Fact(FactKeys.Justification, reason))));

    [Fact]
    public void Assess_BelowTheThreshold_StaysAnError() => Assert.Equal("Error", Given.Outcome(Rule, Given.Tender(
        Given.Fact(FactKeys.EstimatedValue, new Amount(1, "EUR")), Given.Fact(AbilityFacts.Certificate, "EMAS"))));

    [Fact]
    public void Assess_NothingStated_IsNotAssessable() => Assert.Equal("?Certificate:NotStated", Given.Outcome(Rule, TenderFacts.None));

    [Theory]
    [InlineData("Leverandøren skal være certificeret efter ISO 9001", "Error")]
    [InlineData("Leverandøren skal være certificeret efter ISO 9001 eller lignende", "Warning")]
    [InlineData("Leverandøren skal være certificeret efter ISO 9001 eller tilsvarende", "?Certificate:NotStated")]
    [InlineData("Leverandøren skal være kendt for kvalitet", "?Certificate:NotStated")]
    public void Assess_Text_FindsAndLeavesTheRestOpen(string text, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Demanded.Saying(text)));

    [Fact]
    public void Assess_TextAndAllCriteriaKnown_LeavesNothingOpen() => Assert.Equal("-", Given.Outcome(
        Rule, new(new TenderPart { Facts = [FactKeys.SelectionCriteria.Absent()], Wordings = [new("Leverandøren skal være kendt for kvalitet", Given.Here)] })));

    [Fact]
    public void Assess_Text_IsQuotedAndMendedInItsOwnLanguage()
    {
        const string Text = "Utföraren ska vara certifierad enligt ISO 9001.";
        var finding = Assert.Single(Given.Assess(Rule, Demanded.Saying(Text)).Findings);

        Assert.Equal((Confidence.Text, Text), (finding.Confidence, finding.Quote));
        Assert.Equal(new Remedy(RemedyAction.AppendWords, "eller likvärdigt") { At = "ISO 9001" }, finding.Remedy);
    }

    [Theory]
    [InlineData(false, "Error")]
    [InlineData(true, "-")]
    [InlineData(null, "Error")]
    public void Assess_FieldBesideTheText_SaysItOnce(bool? accepted, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Worded(Given.Fact(AbilityFacts.Certificate, "ISO 9001"), Given.Fact(FactKeys.EquivalentAccepted, accepted))));

    [Theory]
    [InlineData(false, "Error")]
    [InlineData(true, "?Certificate:NotStated")]
    public void Assess_AcceptanceBesideTheText_CountsForIt(bool accepted, string outcome) =>
        Assert.Equal(outcome, Given.Outcome(Rule, Worded(Given.Fact(FactKeys.EquivalentAccepted, accepted))));

    [Fact]
    public void Assess_TextOfWhatEarnsPoints_IsAnotherRules() => Assert.Empty(Given.Assess(Rule, Given.Tender([], new TenderPart
    {
        Role = TenderFactKind.AwardCriteria,
        Wordings = [new("Leverandøren skal være certificeret efter ISO 9001", Given.Here), new("Miljø: ISO 14001", Given.Here) { Of = TenderFactKind.AwardCriteria }],
    })).Findings);

    [Fact]
    public void Assess_ClauseForTheWholeTender_CountsWhereItMay()
    {
        var tender = Demanded.Saying("Leverandøren skal være certificeret efter ISO 9001.", "Hvor der henvises til certifikater, gælder “eller tilsvarende”.");

        Assert.Equal("Error", Given.Outcome(Rule, tender));
        Assert.DoesNotContain("Error", Given.Outcome(Rule, tender, "tender_wide_equivalence=true"), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Leverandøren skal være certificeret efter ISO 9001.", "PD1901")]
    [InlineData("Legepladsen skal opfylde DS/EN 1176.", "PD1205")]
    public void Assess_EveryRule_FindsItOnce(string text, string rule) =>
        Assert.Equal(rule, Assert.Single(RuleBook.Assess(Demanded.Saying(text), RuleOptions.Default).Findings.Select(finding => finding.RuleId)));

    private static TenderFacts Worded(params FactEntry[] facts) =>
        new(new TenderPart { Facts = facts, Wordings = [new("Leverandøren skal være certificeret efter ISO 9001", Given.Here)] });
}
