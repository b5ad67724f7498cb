using System.Globalization;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Participation;

/// <summary>What all rules on the terms of participation have in common, and what each has of its own.</summary>
public sealed class ParticipationTermsRulesTests
{
    private const string Reason = "Anlægget er klassificeret som hemmeligt";

    public static TheoryData<string, TenderFactKind, string> Terms => new()
    {
        { "PD1801", TenderFactKind.RelianceBarred, "true" },
        { "PD1802", TenderFactKind.SubcontractingCap, "0.3" },
        { "PD1803", TenderFactKind.ConsortiaBarred, "true" },
        { "PD1803", TenderFactKind.EachMemberMeetsAll, "true" },
        { "PD1804", TenderFactKind.LegalForm, "A/S" },
    };

    [Theory]
    [MemberData(nameof(Terms))]
    public void Assess_Term_IsAnErrorThatOnlyALegalFormKeeps(string rule, TenderFactKind kind, string value)
    {
        var term = Given.Fact(FactKeys.Find(kind)!, value);

        Assert.StartsWith("Error", Given.Outcome(rule, Given.Tender(term)), System.StringComparison.Ordinal);
        Assert.StartsWith(rule == "PD1804" ? "Error" : "Info", Given.Outcome(rule, Given.Tender(term, Given.Fact(FactKeys.Justification, Reason))), System.StringComparison.Ordinal);
        Assert.StartsWith("Error", Given.Outcome(rule, Given.Tender(term, Given.Fact(FactKeys.Justification, "tbd"))), System.StringComparison.Ordinal);
        Assert.StartsWith("Error", Given.Outcome(rule, Given.Tender(term, Given.Fact(FactKeys.DispatchDate, "2016-04-18"))), System.StringComparison.Ordinal);
        Assert.Equal("-", Given.Outcome(rule, Given.Tender(term, Given.Fact(FactKeys.DispatchDate, "2016-04-17"))));
    }

    [Theory]
    [MemberData(nameof(Terms))]
    public void Assess_TermAbsentOrUnknown_IsNoFinding(string rule, TenderFactKind kind, string value)
    {
        var key = FactKeys.Find(kind)!;

        Assert.NotEmpty(value);
        Assert.Equal("-", Given.Outcome(rule, Given.Tender(ParticipationFacts.Participation.Absent())));
        Assert.Contains($"?{kind}:NotStated", Given.Outcome(rule, TenderFacts.None), System.StringComparison.Ordinal);
        Assert.Contains($"?{kind}:Withheld", Given.Outcome(rule, Given.Tender(key.Unknown(UnknownReason.Withheld))), System.StringComparison.Ordinal);
        Assert.DoesNotContain("Error", Given.Outcome(rule, Given.Tender(key.Absent())), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PD1801", TenderFactKind.RelianceBarred)]
    [InlineData("PD1803", TenderFactKind.ConsortiaBarred)]
    [InlineData("PD1803", TenderFactKind.EachMemberMeetsAll)]
    public void Assess_NotBarred_IsNoFinding(string rule, TenderFactKind kind) => Assert.DoesNotContain(
        "Error", Given.Outcome(rule, Given.Tender(Given.Fact(FactKeys.Find(kind)!, value: false))), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("0", null, "Error")]
    [InlineData("0.99", null, "Error")]
    [InlineData("1", null, "-")]
    [InlineData("0.3", "Ramning af pæle", "Info")]
    [InlineData("-1", null, "-")]
    public void Assess_SubcontractingCap_IsBelowTheWhole(string cap, string? tasks, string outcome) => Assert.Equal(outcome, Given.Outcome("PD1802", Given.Tender(
        Given.Fact(ParticipationFacts.SubcontractingCap, cap), Given.Fact(ParticipationFacts.CriticalTasks, tasks))));

    [Fact]
    public void Assess_CriticalTasksObscure_IsNotAssessable() => Assert.Equal("?CriticalTasks:Unreadable", Given.Outcome("PD1802", Given.Tender(
        Given.Fact(ParticipationFacts.SubcontractingCap, "0.3"), ParticipationFacts.CriticalTasks.Unknown(UnknownReason.Unreadable))));

    [Theory]
    [InlineData("0", "Att helt förbjuda underleverantörer")]
    [InlineData("0.25", "Att begränsa underleverantörer till 25 procent")]
    public void Assess_SubcontractingBarred_IsNoShareOfNought(string cap, string words) => Assert.StartsWith(
        words,
        Assert.Single(Given.Assess("PD1802", Given.Tender(Given.Fact(ParticipationFacts.SubcontractingCap, cap))).Findings).Message(new CultureInfo("sv")),
        System.StringComparison.Ordinal);
}
