using System;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Tests.Texts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Dialogue;

/// <summary>PD3007 to PD3011: what follows dialogue, at the limits and on either side; and who is asked what.</summary>
public sealed class FollowUpRulesTests
{
    [Theory]
    [InlineData(30, null, "-")]
    [InlineData(31, null, "Warning")]
    [InlineData(null, null, "-")]
    [InlineData(6, "5", "Warning")]
    [InlineData(5, "5", "-")]
    public void Idea_ByItsWait(int? days, string? most, string outcome) => Assert.Equal(outcome, Given.Outcome(
        "PD3007", Dialogues.Together([Dialogues.Part(Given.Fact(FollowUpFacts.IdeaWait, days))]), most is null ? null : "pd3007.most_business_days=" + most));

    [Theory]
    [InlineData("For dyrt", null, "-")]
    [InlineData(null, null, "Warning")]
    [InlineData("  ", null, "Warning")]
    [InlineData("TBD", null, "Warning")]
    [InlineData("begrundelse følger", null, "Warning")]
    [InlineData("For dyrt", 0, "Warning")]
    [InlineData(null, 4, "Warning Warning")]
    public void Decision_ByReasonAndReport(string? reason, int? days, string outcome) => Assert.Equal(outcome, Given.Outcome("PD3008", Dialogues.Together(
        [Dialogues.Part(Given.Fact(FollowUpFacts.DecisionReason, reason), Given.Fact(FollowUpFacts.UnreportedDays, days))])));

    [Theory]
    [InlineData(9, "-")]
    [InlineData(10, "Warning")]
    public void Decision_WithDaysToTellIt(int days, string outcome) => Assert.Equal(outcome, Given.Outcome(
        "PD3008", Dialogues.Together([Dialogues.Part(Given.Fact(FollowUpFacts.UnreportedDays, days))]), "pd3008.business_days_to_tell=10"));

    [Theory]
    [InlineData("Svar om affald", "Kommunikationschefen", true, true, 0)]
    [InlineData(null, "Kommunikationschefen", true, true, 1)]
    [InlineData("Svar om affald", null, true, true, 1)]
    [InlineData("Svar om affald", "alle", true, true, 1)]
    [InlineData("Svar om affald", " Everyone. ", true, true, 1)]
    [InlineData("Svar om affald", "Alla medarbetare", true, true, 1)]
    [InlineData("Svar om affald", "IEDEREEN", true, true, 1)]
    [InlineData("Svar om affald", "group", true, true, 1)]
    [InlineData("Svar om affald", "Allan Hansen", true, true, 0)]
    [InlineData("Svar om affald", "Kommunikationschefen", false, true, 1)]
    [InlineData("Svar om affald", "Kommunikationschefen", true, null, 1)]
    [InlineData(null, null, null, null, 4)]
    public void Strategy_ByItsFourTerms(string? purpose, string? responsible, bool? guidelines, bool? crisis, int findings) => Assert.Equal(
        findings,
        Given.Assess("PD3009", Dialogues.Together([Dialogues.Part(
            Given.Fact(FollowUpFacts.ChannelPurpose, purpose), Given.Fact(FollowUpFacts.ChannelResponsible, responsible),
            Given.Fact(FollowUpFacts.ChannelGuidelines, guidelines), Given.Fact(FollowUpFacts.CrisisPlan, crisis))])).Findings.Count);

    [Fact]
    public void Strategy_TermsUnstated_AreNotAssessable() => Assert.Equal(
        "Warning ?ChannelPurpose:NotStated ?ChannelGuidelines:NotStated ?ChannelResponsible:NotStated",
        Given.Outcome("PD3009", Dialogues.Together([Dialogues.Part(FollowUpFacts.CrisisPlan.Absent())])));

    [Theory]
    [InlineData(960, true, "-")]
    [InlineData(961, true, "Warning")]
    [InlineData(961, false, "Warning")]
    [InlineData(959, false, "-")]
    [InlineData("never", false, "?ResponseTime:Unreadable")]
    public void Message_ByItsTarget(object taken, bool isAnswered, string outcome) =>
        Assert.Equal(outcome, Given.Outcome("PD3010", Dialogues.Together([Dialogues.Message(taken, isAnswered)])));

    [Fact]
    public void Message_SaysHowLate()
    {
        var findings = Given.Assess("PD3010", Dialogues.Together([Dialogues.Message(1050, isAnswered: true), Dialogues.Message(1080, isAnswered: false)])).Findings;

        Assert.StartsWith("This message was answered 1.5 hours after", findings[0].Message(new("en")), StringComparison.Ordinal);
        Assert.StartsWith("This message has no answer 2 hours after", findings[1].Message(new("en")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Warning")]
    [InlineData("", "Warning")]
    [InlineData(false, "Warning")]
    [InlineData(true, "-")]
    [InlineData("Indkøb", "-")]
    public void Agreement_ByItsOwner(object? owner, string outcome) => Assert.Equal(
        outcome, Given.Outcome("PD3011", Dialogues.Together([Dialogues.Part(Given.Fact(FollowUpFacts.AgreementOwner, owner))])));

    [Fact]
    public void Tender_WithoutDialogue_LacksNothingOfIt()
    {
        var dialogue = RuleBook.Rules.Where(rule => rule.IsOfDialogue).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(11, dialogue.Count);
        Assert.DoesNotContain(RuleBook.Assess(TenderFacts.None, RuleOptions.Default).NotAssessable, gap => dialogue.Contains(gap.RuleId));
        Assert.All(
            RuleTextsTests.WorstTenders.Where(facts => !ReferenceEquals(facts, Dialogues.Worst)),
            facts => Assert.DoesNotContain(RuleBook.Assess(facts, RuleOptions.Default).NotAssessable, gap => dialogue.Contains(gap.RuleId)));
    }

    [Fact]
    public void Dialogue_WithoutATender_LacksNothingOfIt()
    {
        var assessment = RuleBook.Assess(Dialogues.Event("guidedTour", Dialogues.Stop("a", 2, 5)), RuleOptions.Default);

        Assert.Equal(["PD3001"], assessment.Findings.Select(finding => finding.RuleId));
        Assert.Empty(assessment.NotAssessable);
    }

    [Fact]
    public void Dialogue_WithInputOfAMarketDialogue_IsAskedWhetherItWasShared() => Assert.Equal(
        ["PD2001"],
        RuleBook.Assess(
            Dialogues.Event("marketDialogue", Dialogues.Part(Given.Fact(DialogueFacts.SupplierInput, value: true), DialogueFacts.InputPublishedDate.Absent())),
            RuleOptions.Default).Findings.Select(finding => finding.RuleId));
}
